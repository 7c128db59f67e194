import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { SITE_IDS } from '../../src/site-registry.ts';
import { cardOn } from '../browser/card.ts';
import { launch } from '../browser/launch.ts';
import { setUp } from '../browser/setup.ts';
import { type Arrival, listed, startReplicas, strangers } from '../replicas/server.ts';
import { SURFACES } from './all-surfaces.ts';
import { EXTENSION, gone, LACHE_PARENT, send, write } from './fixtures.ts';
import { WHATSAPP_GROUP } from './samples.ts';
import type { SurfaceUnderTest } from './surfaces.ts';

/** Where a control build sends what it should not. */
const COLLECTOR = 'https://collector.example/taken';

/** Uses everything there is to use on these surfaces, and tells what reached the server that is no page of the sites. */
async function journey(extension: string, surfaces: readonly SurfaceUnderTest[]): Promise<Arrival[]> {
  const replicas = await startReplicas();
  const launched = await launch({ extension, replicas });
  try {
    await setUp(launched.context, launched.extensionId, { ...LACHE_PARENT, direct: true });
    for (const surface of surfaces) {
      const page = await launched.context.newPage();
      const card = await cardOn(page);
      await write(surface, 'Mrs Pellow at Lache Primary is a useless lazy cow', { page, card });
      const opening = launched.context.waitForEvent('page');
      await card.press('See the policy');
      const policy = await opening;
      await policy.getByRole('heading', { level: 1 }).waitFor();
      await card.press('Raise it with the school');
      await card.press('Back');
      await card.press('Close');
      await gone(card);
      await surface.composer(page).click();
      await send(surface, page);
      await policy.close();
    }
    return strangers(replicas.requests);
  } finally {
    await launched.close();
    await replicas.stop();
  }
}

/** A policy that lets a leak through, so that the count can be proved to see it. */
const LOOSE = "script-src 'self'; object-src 'self'";

/** A copy of the build with `code` added to one of its files, and another content security policy where given. */
async function controlBuild(file: RegExp, code: string, policy?: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'forethought-control-'));
  await cp(EXTENSION, folder, { recursive: true });
  const manifestPath = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(manifestPath, 'utf8'));
  if (policy) manifest.content_security_policy.extension_pages = policy;
  await writeFile(manifestPath, JSON.stringify(manifest));
  const name = (await readdir(folder, { recursive: true })).find((path) => file.test(path));
  if (!name) throw new Error(`The build has no file like ${file}`);
  await writeFile(join(folder, name), `${await readFile(join(folder, name), 'utf8')}\n;${code}`);
  return folder;
}

for (const site of SITE_IDS)
  test(`on ${site}, nothing but the pages themselves asks anything of the network`, async () => {
    // Every surface of the site, one after the other.
    test.setTimeout(240_000);
    const surfaces = SURFACES.filter((surface) => surface.site === site);
    expect(listed(await journey(EXTENSION, surfaces))).toBe('');
  });

const LEAKS = [
  { from: 'the background', file: /^background\.js$/, code: `fetch('${COLLECTOR}')` },
  { from: 'a page of the extension', file: /policy-[^/]*\.js$/, code: `fetch('${COLLECTOR}')` },
  { from: 'the content script', file: /^whatsapp\.js$/, code: `fetch('${COLLECTOR}', { mode: 'no-cors' })` },
];

for (const { from, file, code } of LEAKS) {
  test(`a control build that leaks from ${from} is caught`, async () => {
    const folder = await controlBuild(file, code, LOOSE);
    try {
      expect(listed(await journey(folder, [WHATSAPP_GROUP]))).toContain(COLLECTOR);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}

for (const { from, file, code } of LEAKS.filter((leak) => !leak.from.includes('content script'))) {
  test(`the content security policy alone stops a leak from ${from}`, async () => {
    const folder = await controlBuild(file, code);
    try {
      expect(listed(await journey(folder, [WHATSAPP_GROUP]))).toBe('');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}
