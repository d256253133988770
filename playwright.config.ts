import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './src/checks/browser/find-browser.ts';
import { LAUNCH_FLAGS } from './src/checks/browser/launch-flags.ts';
import { PLAYWRIGHT_REPORT } from './src/checks/steps/report-files.ts';

/** `E2E_PORT` lets two clones on one machine be tested at once. */
const PORT = Number(process.env['E2E_PORT'] ?? 4391);
const ADDRESS = `http://127.0.0.1:${PORT}/`;
const CI = Boolean(process.env['CI']);

const browser = findBrowser();

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  forbidOnly: CI,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Generous, because a check of accessibility on a busy machine takes half a minute.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  globalTimeout: 14 * 60_000,
  reporter: [['list'], ['json', { outputFile: PLAYWRIGHT_REPORT }]],
  use: {
    baseURL: ADDRESS,
    locale: 'zh-CN',
    // They would answer in place of what a test routes; offline.spec.ts lets them in.
    serviceWorkers: 'block',
    timezoneId: 'Asia/Shanghai',
    // The film strip of a trace costs more than the test; one picture of the end is enough.
    trace: { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      args: LAUNCH_FLAGS,
      ...(browser.kind === 'use' ? { executablePath: browser.path } : {}),
    },
  },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      use: {
        ...devices['iPhone 15'],
        browserName: 'chromium',
        viewport: { width: 390, height: 844 },
      },
    },
  ],
  webServer: {
    command: `vite preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    url: ADDRESS,
    // A server left over from elsewhere might serve another build.
    reuseExistingServer: false,
    stderr: 'pipe',
    timeout: 60_000,
  },
});
