// npm run package: what is handed to the stores, in .output/packages, checked.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from './build.mjs';
import { ROOT } from './install.mjs';
import { lint } from './package/lint.ts';
import { listing } from './package/listing.ts';
import { manifestFaults } from './package/manifest.ts';
import { prove } from './package/prove.ts';
import { sources, uncommitted } from './package/sources.ts';
import { TEST_ID, withTestKey } from './package/test-key.ts';
import { filesUnder, zipOf } from './package/zip.ts';

const FOLDER = join(ROOT, '.output/packages');
const { values: options } = parseArgs({
  options: {
    /** Packs the builds that are there. */
    built: { type: 'boolean' },
    /** Builds Firefox's package again from the sources package. */
    prove: { type: 'boolean' },
    /** Takes the listing's pictures; needs a Chromium. */
    screenshots: { type: 'boolean' },
  },
});
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const faults: string[] = [];

if (!options.built) for (const script of ['build', 'build:firefox']) buildExtension(script);
rmSync(FOLDER, { recursive: true, force: true });

const chromium = filesUnder(join(ROOT, '.output/chrome-mv3'));
const firefox = filesUnder(join(ROOT, '.output/firefox-mv3'));
const packages = {
  chromium: keep('chrome-edge.zip', zipOf(chromium)),
  firefox: keep('firefox.zip', zipOf(firefox)),
  sources: keep('firefox-sources.zip', zipOf(sources())),
};
keep('chrome-test.zip', zipOf(withTestKey(chromium)), `with the fixed id ${TEST_ID}, not for a store`);
for (const [name, text] of Object.entries(listing())) write(join('listing', name), text);
console.log(`listing/: ${Object.keys(listing()).join(', ')}`);

faults.push(...manifestFaults(chromium, 'chromium', version).map((fault) => `Chrome and Edge: ${fault}`));
faults.push(...manifestFaults(firefox, 'firefox', version).map((fault) => `Firefox: ${fault}`));
faults.push(...(await lint(packages.firefox.path)).map((fault) => `Mozilla's checker: ${fault}`));
if (options.prove) {
  console.log('Building again from the sources package…');
  faults.push(
    ...prove(packages.sources.bytes, packages.firefox.bytes).map((fault) => `From the sources: ${fault}`),
  );
}
if (options.screenshots) {
  // Playwright is loaded only where a browser is wanted.
  const { takePictures } = await import('./package/pictures.ts');
  await takePictures(join(FOLDER, 'listing'));
}
const open = uncommitted();
if (open.length > 0) console.log(`Not committed, and in the packages as they lie: ${open.join(', ')}`);
if (faults.length > 0) {
  console.error(`\nNot fit for the stores:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  process.exitCode = 1;
} else console.log(`Checked, nothing wrong: ${FOLDER}`);

/** Writes a package and tells its size in bytes. */
function keep(kind: string, bytes: Uint8Array, remark = '') {
  const name = `forethought-${version}-${kind}`;
  console.log(`${name}: ${bytes.length} bytes${remark && `, ${remark}`}`);
  return { path: write(name, bytes), bytes };
}

function write(name: string, content: string | Uint8Array): string {
  const path = join(FOLDER, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}
