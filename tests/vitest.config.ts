import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/unit/**/*.test.ts'],
    passWithNoTests: false,
    // A limit and no wait: `npm test` makes the weights anew beside them, on what may be two slow cores.
    testTimeout: 60_000,
    // As the build takes it: from its modules, of which what is not used is left out.
    server: { deps: { inline: ['exifreader'] } },
  },
});
