import { defineConfig } from '@playwright/test';

/** Playwright's runner and reports; the browser is Firefox as people have it, started by `start.ts`. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.output/firefox',
  timeout: 60_000,
  workers: 2,
  retries: 0,
  // Where Firefox or the set-up fails, it fails anew for each test: ten times say it all.
  maxFailures: 10,
  reporter: [['list']],
});
