import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base } from '@playwright/test';
import { BLOCKS } from '../../src/guide/blocks.ts';
import { FIREFOX } from '../../src/guide/browsers.ts';
import { type Replicas, startReplicas } from '../replicas/server.ts';
import { filesUnder, zipOf } from '../tools/package/zip.ts';
import { findFirefox } from './find.mjs';
import { EXTENSION } from './fixtures.ts';
import { launchManagedFirefox, type ManagedFirefox } from './managed-launch.ts';
import { type Governed, waysToGovern } from './policy-file.ts';
import { newProfile, removeProfile } from './start.ts';

export const ways = waysToGovern();

/** An extension's own values in a policies.json. */
type Values = Record<string, unknown>;

interface Fixtures {
  replicas: Replicas;
  governed: Governed;
  /** The guide's policies.json as it stands, but for where the package is fetched; changed in the way said. */
  block(change?: (values: Values) => Values): string;
  /** Starts Firefox under this policies.json, on the test's one profile; null: without one. */
  start(policies: string | null): Promise<ManagedFirefox>;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads the parameter's shape
  replicas: async ({}, use) => {
    const replicas = await startReplicas();
    await use(replicas);
    await replicas.stop();
  },
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads the parameter's shape
  governed: async ({}, use) => {
    if ('whyNot' in ways) throw new Error(ways.whyNot);
    const governed = await ways.govern(await findFirefox());
    await use(governed);
    await governed.lift();
  },
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads the parameter's shape
  block: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'forethought-xpi-'));
    const file = join(folder, 'forethought.xpi');
    await writeFile(file, zipOf(filesUnder(EXTENSION)));
    const text = BLOCKS['firefox-json'].text.replace(FIREFOX.download, pathToFileURL(file).href);
    await use((change = (values) => values) => {
      const whole = JSON.parse(text);
      const extensions = whole.policies['3rdparty'].Extensions;
      extensions[FIREFOX.id] = change(extensions[FIREFOX.id]);
      return JSON.stringify(whole);
    });
    await rm(folder, { recursive: true, force: true });
  },
  start: async ({ replicas, governed }, use) => {
    const profile = await newProfile();
    let running: ManagedFirefox | undefined;
    await use(async (policies) => {
      await running?.close();
      await governed.change(policies);
      running = await launchManagedFirefox(replicas, { program: governed.program, profile });
      test.skip(await running.isStrict(), 'This Firefox installs nothing that Mozilla has not signed.');
      return running;
    });
    await running?.close();
    await removeProfile(profile);
  },
});
