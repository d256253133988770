import './styles/index.css';

/**
 * Lets the browser show what the page file holds of an article before anything else is fetched or run. A page in the background gets no
 * frames, and none is worth a long wait.
 */
const LONGEST_WAIT_MS = 400;

const shown = async (): Promise<void> => {
  if (document.querySelector('.first-look') === null || document.hidden) return;
  await new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST_WAIT_MS);
  });
};

await shown();
// All at once what would otherwise be asked for one after the other.
for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-later]')) {
  const now = document.createElement('link');
  for (const { name, value } of link.attributes) now.setAttribute(name, value);
  now.rel = link.dataset['later'] ?? '';
  link.replaceWith(now);
}
await import('./main.tsx');
