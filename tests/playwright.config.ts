import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: './e2e',
  outputDir: '../.output/e2e',
  timeout: 60_000,
  // A limit and no wait: a machine that is busy with other things takes seconds to start a background.
  expect: { timeout: 15_000 },
  // Each worker starts its own browser with its own profile; two fit the smallest machine we test on.
  workers: 2,
  retries: 0,
  reporter: [['list']],
});
