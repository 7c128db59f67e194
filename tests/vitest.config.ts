import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/unit/**/*.test.ts'],
    passWithNoTests: false,
    // As the build takes it: from its modules, of which what is not used is left out.
    server: { deps: { inline: ['exifreader'] } },
  },
});
