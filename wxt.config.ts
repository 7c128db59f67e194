import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { SITE_IDS, SITES, type SiteId } from './src/site-registry.ts';
import { STORES } from './src/stores.ts';

/** In public/: what an administrator may set, in the dialect Chromium accepts. */
const MANAGED_SCHEMA = 'managed.json';

const sites = SITE_IDS.map((id) => ({ id, ...SITES[id] }));

/** The content script of a site: its adapter and a session, and nothing that only other sites need. */
function scriptOf(id: SiteId): string {
  const hasFields = 'hasFields' in SITES[id];
  const mirror = hasFields ? "import { rectsInField } from '../../src/card/mirror.ts';\n" : '';
  return `import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
${mirror}import { startSession } from '../../src/composer/session.ts';
import { ${id} } from '../../src/sites/${id}.ts';

export default defineUnlistedScript(() => startSession(${id}${hasFields ? ', rectsInField' : ''}));
`;
}

/** Writes the sites' content scripts where WXT keeps what it makes, so that a site is one line of the registry. */
async function siteScripts(wxtDir: string) {
  const folder = join(wxtDir, 'sites');
  await mkdir(folder, { recursive: true });
  return Promise.all(
    SITE_IDS.map(async (id) => {
      const inputPath = join(folder, `${id}.ts`);
      await writeFile(inputPath, scriptOf(id));
      return { name: id, inputPath, type: 'unlisted-script' as const };
    }),
  );
}

/**
 * Of ExifReader only what reads a picture's EXIF record: its own switches, in the place where it keeps them. The rest
 * (makers' notes, colour profiles, captions) would be three times as much, and is not looked at.
 */
const exifAlone = {
  name: 'exif-alone',
  transform: (code: string, id: string) =>
    /exifreader\/src\/constants\.js$/.test(id)
      ? code.replace(/(USE_(?!(?:EXIF|JPEG|PNG|HEIC|AVIF|WEBP)\b)\w+): true/g, '$1: false')
      : undefined,
};

export default defineConfig({
  manifestVersion: 3,
  outDir: '.output',
  // Nothing is imported by magic: every name in a file is imported in that file.
  imports: false,
  hooks: {
    'entrypoints:found': async (wxt, found) => {
      found.push(...(await siteScripts(wxt.config.wxtDir)));
      // The gallery of the card's states is for developers: `npx wxt build --mode development`.
      const gallery = found.findIndex(({ name }) => name === 'gallery');
      if (wxt.config.mode === 'production' && gallery >= 0) found.splice(gallery, 1);
    },
    'build:publicAssets': (wxt, files) => {
      const schema = files.findIndex(({ relativeDest }) => relativeDest === MANAGED_SCHEMA);
      if (wxt.config.browser === 'firefox' && schema >= 0) files.splice(schema, 1);
    },
  },
  vite: () => ({
    resolve: { alias: { 'preact/jsx-runtime': join(import.meta.dirname, 'src/card/jsx.ts') } },
    plugins: [exifAlone],
    build: {
      // The preload helper fetches; no page or script of ours may.
      modulePreload: false,
      // Newer than every browser that may have it: see minimum_chrome_version and strict_min_version below.
      target: 'esnext',
      // A thirtieth smaller in the page than the bundler's own.
      minify: 'terser' as const,
      // No getter of ours or of Preact's does more than tell, and none of either's functions is a class of old.
      terserOptions: {
        ecma: 2020 as const,
        compress: {
          passes: 3,
          inline: 1,
          pure_getters: true,
          keep_fargs: false,
          unsafe_arrows: true,
          unsafe_methods: true,
        },
      },
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
    minimum_chrome_version: browser === 'firefox' ? undefined : '123',
    permissions: ['storage'],
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
    // Chromium hands a policy's values over only by a schema; Firefox has none, and src/settings checks there too.
    ...(browser !== 'firefox' && { storage: { managed_schema: MANAGED_SCHEMA } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: STORES.firefox.id,
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
