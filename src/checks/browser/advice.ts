/** What to say when `CHROMIUM_PATH` leads nowhere. */
export const wrongPath = (path: string): string =>
  `CHROMIUM_PATH is ${path}, but no browser starts there. Correct it, or unset it to have one looked for.`;

/** What to say when there is no browser and none could be installed in these ways. */
export const noBrowser = (tried: readonly string[]): string =>
  `The end-to-end tests need a Chromium; none is installed, and installing failed (${tried.join(', ')}).
Do one of these, then run \`npm test\` again:
  - npx playwright install --with-deps chromium
  - on Debian, as root: apt-get update && apt-get install chromium fonts-noto-cjk
  - install Chromium or Google Chrome by hand; if it is not found, set CHROMIUM_PATH to its program`;

/** What to say when Chinese text would be drawn as boxes. */
export const NO_FONTS = 'no font has Chinese characters: pictures will show boxes; install fonts-noto-cjk';
