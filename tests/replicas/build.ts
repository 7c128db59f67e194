import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SITE_IDS, type SiteId } from '../../src/site-registry.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
/** Where the built pages are, a folder a site. */
export const BUILT = join(HERE, '..', '..', '.output', 'replicas');

/** Builds the pages into `.output/replicas` where they are missing or older than their sources. */
export async function buildReplicas(): Promise<void> {
  const newest = await newestSource(HERE);
  for (const site of SITE_IDS) {
    const built = await stat(join(BUILT, site, 'app.js')).catch(() => null);
    if (!built || built.mtimeMs < newest) await buildSite(site);
  }
}

async function buildSite(site: SiteId): Promise<void> {
  const folder = join(BUILT, site);
  await mkdir(folder, { recursive: true });
  const source = (...path: string[]) => readFile(join(HERE, ...path), 'utf8');
  await replaceFile(join(folder, 'index.html'), await source(site, 'index.html'));
  const styles = [await source('shared', 'base.css'), await source(site, 'style.css')];
  await replaceFile(join(folder, 'style.css'), styles.join('\n'));
  await replaceFile(join(folder, 'app.js'), await bundle(site));
}

async function bundle(site: SiteId): Promise<string> {
  const { build } = await import('vite');
  const result = await build({
    configFile: false,
    root: join(HERE, site),
    // The project's own tsconfig extends one that WXT has yet to make when the pages are built first.
    esbuild: { tsconfigRaw: '{}' },
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: 'app.ts', formats: ['es'], fileName: () => 'app.js' },
    },
  });
  const outputs = [result].flat().flatMap((made) => ('output' in made ? made.output : []));
  const script = outputs.find((output) => output.type === 'chunk');
  if (script?.type !== 'chunk') throw new Error(`Vite made no script for the ${site} replica.`);
  return script.code;
}

/** Writes beside the file and renames, so that a test in another process never reads half of it. */
async function replaceFile(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}`;
  await writeFile(beside, text);
  await rename(beside, path);
}

async function newestSource(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const times = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).mtimeMs));
  return Math.max(...times);
}
