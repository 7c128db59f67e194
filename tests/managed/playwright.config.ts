import { defineConfig } from '@playwright/test';

/** A run of its own, after the others: where no private /etc can be had, its policy is every Chromium's here. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.output/managed',
  timeout: 120_000,
  // After a start Chromium hands a policy's values over when it finds the time: 2 to 7 seconds on two busy cores.
  expect: { timeout: 30_000 },
  workers: 1,
  retries: 0,
  reporter: [['list']],
});
