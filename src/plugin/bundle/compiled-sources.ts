import { readdirSync } from 'node:fs';
import path from 'node:path';

/** The feature that draws the text itself: its rows are memoized by hand, so of it only what feeds them is compiled. */
const DRAWN = 'reading';

/**
 * The parts of file names of what the React compiler memoizes: pages, hooks and features, whose results the drawing of a long article
 * depends on. Buttons, icons and the insides of paragraphs are as quick without, and so 4 KB smaller (gzip).
 */
export const compiledSources = (app: string): string[] => [
  '/src/app/routes/',
  '/use-',
  `/features/${DRAWN}/article-text.tsx`,
  ...readdirSync(path.join(app, 'features'))
    .filter((name) => name !== DRAWN)
    .map((name) => `/features/${name}/`),
];
