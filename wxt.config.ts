import { defineConfig } from 'wxt';
import { SITES } from './src/sites/registry.ts';

const sites = Object.values(SITES);

export default defineConfig({
  manifestVersion: 3,
  outDir: '.output',
  // Nothing is imported by magic: every name in a file is imported in that file.
  imports: false,
  hooks: {
    // The gallery of the card's states is for developers: `npx wxt build --mode development`.
    'entrypoints:found': (wxt, found) => {
      const gallery = found.findIndex(({ name }) => name === 'gallery');
      if (wxt.config.mode === 'production' && gallery >= 0) found.splice(gallery, 1);
    },
  },
  vite: () => ({
    build: {
      // The preload helper fetches; no page or script of ours may.
      modulePreload: false,
      rollupOptions: {
        // zod's annotations stand where Rollup passes over them; it says so at length, and nothing is wrong.
        onwarn: (warning, warn) => warning.code === 'INVALID_ANNOTATION' || warn(warning),
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    minimum_chrome_version: browser === 'firefox' ? undefined : '120',
    permissions: ['storage'],
    action: { default_title: '__MSG_name__' },
    host_permissions: sites.flatMap((site) => site.matches),
    // Unlisted scripts named here, not WXT content scripts: WXT's context announces the
    // extension to the page and lets a forged page event stop the script.
    content_scripts: sites.map((site) => ({
      matches: [...site.matches],
      js: [`${site.id}.js`],
      run_at: 'document_start' as const,
    })),
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'forethought@forethought.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
