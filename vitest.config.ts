import { defineConfig } from 'vitest/config';
import { VITEST_REPORT } from './src/checks/steps/report-files.ts';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node',
    css: { include: [/tokens\.css/u] },
    expect: { requireAssertions: true },
    reporters: ['default', 'json'],
    outputFile: { json: VITEST_REPORT },
  },
});
