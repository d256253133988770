import './styles/index.css';

/**
 * Lets the browser show what the page file holds of an article before the app, whose scripts are on their way, takes the processor. A
 * page in the background gets no frames, and none is worth a long wait.
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
await import('./main.tsx');
