import './styles/index.css';
import { LANGUAGES } from './lib/settings/languages.ts';
import { chooseLanguage, loadCatalogue } from './lib/text/catalogues.ts';

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
// Of the settings nothing is known here but this, which `public/theme.js` has read.
const asked = document.documentElement.dataset['language'];
const language = chooseLanguage(LANGUAGES.find((one) => one === asked) ?? null, navigator.languages);
// Who needs it asks again, and tells what went wrong.
loadCatalogue(language).catch(() => undefined);
await import('./main.tsx');
