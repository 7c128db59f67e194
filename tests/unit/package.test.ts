import { execFileSync } from 'node:child_process';
import { createHash, createPublicKey } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { store } from '../../src/words/store.ts';
import { idOf } from '../managed/pack.ts';
import { ROOT } from '../tools/install.mjs';
import known from '../tools/package/known-warnings.json' with { type: 'json' };
import { manifestFaults } from '../tools/package/manifest.ts';
import { sources } from '../tools/package/sources.ts';
import { TEST_ID, TEST_KEY, withTestKey } from '../tools/package/test-key.ts';
import { compareWarnings, type Warning } from '../tools/package/warnings.ts';
import { type Files, filesUnder, zipOf } from '../tools/package/zip.ts';

const work = mkdtempSync(join(tmpdir(), 'forethought-zip-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const CONTENT = {
  'manifest.json': '{"manifest_version":3}',
  'icon/16.png': 'no picture',
  'icon/128.png': 'no picture either',
  'chunks/B-x.js': 'second();',
  'chunks/a-x.js': 'first();',
  'Äpfel.txt': 'not only ASCII',
};

/** A folder of this name with the content, written in this order at this time (seconds since the epoch). */
function folderOf(name: string, paths: readonly string[], seconds: number): string {
  const folder = join(work, name);
  for (const path of paths) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, CONTENT[path as keyof typeof CONTENT]);
    utimesSync(file, seconds, seconds);
  }
  return folder;
}

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('a package', () => {
  const paths = Object.keys(CONTENT);
  const once = zipOf(filesUnder(folderOf('one', paths, 1_000_000_000)));

  it('is the same bytes wherever, whenever and in whatever order its files were written', () => {
    const again = zipOf(filesUnder(folderOf('another', [...paths].reverse(), 1_700_000_001)));
    expect(hash(again)).toBe(hash(once));
  });

  it.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'])('is the same bytes in %s', (zone) => {
    const script = `
      import { createHash } from 'node:crypto';
      import { filesUnder, zipOf } from ${JSON.stringify(join(ROOT, 'tests/tools/package/zip.ts'))};
      const bytes = zipOf(filesUnder(${JSON.stringify(join(work, 'one'))}));
      process.stdout.write(createHash('sha256').update(bytes).digest('hex'));`;
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      env: { ...process.env, TZ: zone },
    });
    expect(said).toBe(hash(once));
  });

  it('is other bytes where a file is other', () => {
    const folder = folderOf('changed', paths, 1_000_000_000);
    writeFileSync(join(folder, 'manifest.json'), '{"manifest_version":2}');
    expect(hash(zipOf(filesUnder(folder)))).not.toBe(hash(once));
  });

  it('holds every file, with "/" between folders, in one order', () => {
    const unpacked = unzipSync(once);
    expect(Object.keys(unpacked)).toEqual([...paths].sort());
    for (const [path, content] of Object.entries(CONTENT))
      expect(new TextDecoder().decode(unpacked[path])).toBe(content);
  });
});

describe('the sources package', () => {
  const paths = [...sources().keys()];

  it('holds what the build reads, and what makes the weights', () => {
    expect(paths).toEqual(
      expect.arrayContaining([
        'package.json',
        'package-lock.json',
        'tsconfig.json',
        'wxt.config.ts',
        'README.md',
        'LICENSE',
        'entrypoints/background.ts',
        'public/managed.json',
        'public/_locales/en/messages.json',
        'src/engine/model/weights.generated.ts',
        'tests/corpus/authors.json',
        'tests/corpus/train/a01.jsonl',
      ]),
    );
  });

  it('is the same where git does not know the folder, as in an unpacked one', () => {
    expect([...sources({ known: false }).keys()].sort()).toEqual([...paths].sort());
  });

  it('holds nothing that is made, installed, kept sealed or lies about', () => {
    expect(paths.filter((path) => /node_modules|^\.(?:git|output|wxt)\/|sealed\/|\.pem$/.test(path))).toEqual(
      [],
    );
  });
});

describe('the comparison with the known warnings', () => {
  const all: Warning[] = known.flatMap(({ code, file, times }) =>
    Array.from({ length: times }, () => ({ code, file: file.replace('*', 'storage-Ab-d_f12') })),
  );

  it('has nothing to say where they are the same, whatever the bundler calls a chunk', () => {
    expect(compareWarnings(all, known)).toEqual([]);
  });

  it.each<[string, Warning[], RegExp]>([
    ['a new one', [...all, { code: 'NEW', file: 'x.js' }], /^NEW in x\.js: new/],
    ['a known one in another file', [...all, { code: 'DANGEROUS_EVAL', file: 'x.js' }], /EVAL in x\.js: new/],
    ['one of the whole package', [...all, { code: 'NEW' }], /^NEW in the package: new/],
    ['one that came more often', [...all, ...all.slice(0, 1)], /as coming 1 times, and came 2/],
    ['one that is gone', all.slice(1), /listed, and gone/],
  ])('tells of %s', (_, came, wanted) => {
    const told = compareWarnings(came, known);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(wanted);
  });

  it('has a reason for each', () => {
    for (const { reason } of known) expect(reason).toMatch(/\w{3,}.*\.$/);
  });
});

const SITES = ['https://www.facebook.com/*', 'https://x.com/*'];
const MANIFEST = {
  manifest_version: 3,
  name: 'Forethought',
  description: store.summary,
  version: '9.9.9',
  permissions: ['storage'],
  host_permissions: [...SITES, 'https://www.instagram.com/*', 'https://web.whatsapp.com/*'],
  storage: { managed_schema: 'managed.json' },
};

describe('the check of a manifest', () => {
  const filesWith = (changes: object): Files => {
    const bytes = new TextEncoder().encode(JSON.stringify({ ...MANIFEST, ...changes }));
    return new Map([['manifest.json', bytes]]);
  };
  const faults = (changes: object) => manifestFaults(filesWith(changes), 'chromium', '9.9.9').join('\n');

  it.each<[string, object, RegExp]>([
    ['a key', { key: TEST_KEY }, /"key" may not be/],
    ['an address of updates', { update_url: 'https://example.invalid' }, /"update_url" may not be/],
    ['another version', { version: '9.9.8' }, /"version" is "9\.9\.8", not "9\.9\.9"/],
    ['a permission without a reason', { permissions: ['storage', 'tabs'] }, /"permissions"/],
    ['a site that is none of ours', { host_permissions: ['<all_urls>'] }, /"host_permissions"/],
    ["Firefox's settings", { browser_specific_settings: { gecko: {} } }, /"browser_specific_settings"/],
    ['a summary that the listing does not have', { description: 'Something else.' }, /"description"/],
  ])('finds %s', (_, changes, wanted) => {
    expect(faults({})).not.toMatch(wanted);
    expect(faults(changes)).toMatch(wanted);
  });

  it('finds that there is none', () => {
    expect(manifestFaults(new Map(), 'firefox', '9.9.9').join()).toMatch(/manifest\.json is not/);
  });

  it('finds data that Firefox is told is collected, and an id that is not ours', () => {
    const settings = {
      gecko: { id: 'a@b.invalid', data_collection_permissions: { required: ['websiteContent'] } },
    };
    const said = manifestFaults(filesWith({ browser_specific_settings: settings }), 'firefox', '9.9.9').join(
      '\n',
    );
    for (const wanted of [/"gecko\.id"/, /"data_collection_permissions"/, /"storage"/])
      expect(said).toMatch(wanted);
  });
});

describe('the key for tests', () => {
  it('gives its id', () => {
    const key = createPublicKey({ key: Buffer.from(TEST_KEY, 'base64'), format: 'der', type: 'spki' });
    expect(idOf(key)).toBe(TEST_ID);
  });

  it('is put into the manifest and changes nothing else', () => {
    const files: Files = new Map([
      ['manifest.json', new TextEncoder().encode('{"version":"1"}')],
      ['x.js', new Uint8Array([1])],
    ]);
    const keyed = withTestKey(files);
    expect(JSON.parse(new TextDecoder().decode(keyed.get('manifest.json')))).toEqual({
      version: '1',
      key: TEST_KEY,
    });
    expect(keyed.get('x.js')).toBe(files.get('x.js'));
    expect([...keyed.keys()]).toEqual([...files.keys()]);
  });
});
