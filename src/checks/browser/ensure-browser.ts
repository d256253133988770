/** Sees to it that the end-to-end tests have a browser and Chinese fonts; exits with 1 and advice when it cannot. */
import { NO_FONTS, noBrowser, wrongPath } from './advice.ts';
import { canUseApt, chineseFonts } from './apt.ts';
import { findBrowser } from './find-browser.ts';
import { browserWays, fontPlan } from './install-plan.ts';
import { install } from './install.ts';

// Where nothing answers, Playwright would wait half a minute for each of its attempts.
process.env['PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT'] ??= '10000';

const apt = canUseApt();
const ways = browserWays(apt);
let choice = findBrowser();
for (const way of ways) {
  if (choice.kind !== 'none') break;
  await install(way);
  choice = findBrowser();
}

if (choice.kind === 'use') {
  const plan = fontPlan(process.platform, chineseFonts(), apt);
  const missing = plan.kind === 'install' ? !(await install(plan.way)) : plan.kind === 'warn';
  if (missing) console.log(`note: ${NO_FONTS}`);
} else {
  console.error(
    choice.kind === 'wrong-path' ? wrongPath(choice.path) : noBrowser(ways.map(({ name }) => name)),
  );
  process.exitCode = 1;
}
