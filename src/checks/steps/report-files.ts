/** Where the test runners leave their JSON reports, from the root of the project. */
export const VITEST_REPORT = 'node_modules/.tmp/reports/vitest.json';
export const PLAYWRIGHT_REPORT = 'node_modules/.tmp/reports/playwright.json';
