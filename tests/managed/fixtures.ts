import { rm } from 'node:fs/promises';
import { test as base, expect, type Page } from '@playwright/test';
import { cardOn } from '../browser/card.ts';
import { poll } from '../browser/poll.ts';
import { newProfile } from '../browser/profile.ts';
import { surfaces } from '../e2e/sites/facebook.ts';
import { type Replicas, startReplicas } from '../replicas/server.ts';
import { LATE_STORE } from './late-store.ts';
import { launchManaged, type Managed, type ManagedLaunch } from './launch.ts';
import { type Packed, pack } from './pack.ts';
import { startUpdates, type UpdateServer } from './update-server.ts';

/** The build that is packed, as it stands in the project's folder. */
export const EXTENSION = '.output/chrome-mv3';

interface Shared {
  replicas: Replicas;
  packed: { usual: Packed; late: Packed; older: Packed };
  updates: UpdateServer;
  /** One browser for the tests that change its policy while it runs; nothing is set at first. */
  living: Managed;
}

interface Fixtures {
  /**
   * Starts a browser under these values, of a fresh profile unless one is named, and waits until the extension is
   * installed there; it is closed after the test.
   */
  start(values: ManagedLaunch['values'], more?: { packed?: Packed; profile?: string }): Promise<Managed>;
  /** A profile for more than one browser after another. */
  profile: string;
}

export const test = base.extend<Fixtures, Shared>({
  replicas: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the parameter's shape
    async ({}, use) => {
      const replicas = await startReplicas();
      await use(replicas);
      await replicas.stop();
    },
    { scope: 'worker' },
  ],
  packed: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the parameter's shape
    async ({}, use) => {
      const older = await pack(EXTENSION, { version: '0.0.1' });
      await use({ usual: await pack(EXTENSION), late: await pack(EXTENSION, { before: LATE_STORE }), older });
    },
    { scope: 'worker' },
  ],
  updates: [
    async ({ packed }, use) => {
      const updates = await startUpdates(Object.values(packed));
      await use(updates);
      await updates.stop();
    },
    { scope: 'worker' },
  ],
  living: [
    async ({ replicas, packed, updates }, use) => {
      const living = await launchManaged({ replicas, updates, packed: packed.usual });
      await living.worker();
      await use(living);
      await living.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  start: async ({ replicas, packed, updates }, use) => {
    const started: Managed[] = [];
    const installedIn = new Set<string>();
    await use(async (values, more = {}) => {
      const managed = await launchManaged({ replicas, updates, packed: packed.usual, values, ...more });
      started.push(managed);
      // A tab that was open before the installation has no content script until it is loaded again.
      if (!more.profile || !installedIn.has(more.profile)) await managed.worker();
      if (more.profile) installedIn.add(more.profile);
      return managed;
    });
    for (const managed of started) await managed.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads the parameter's shape
  profile: async ({}, use) => {
    const profile = await newProfile();
    await use(profile);
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  },
});

export { expect };

/** Writes a Facebook post in a new tab. Nothing was clicked before but the composer. */
export async function writeFor({ context }: Managed, text: string): Promise<Page> {
  const [post] = surfaces;
  if (!post) throw new Error('The replica of Facebook has no composer.');
  const page = await context.newPage();
  await post.open(page);
  await page.keyboard.type(text);
  return page;
}

/** The same, and gives what the card then says. */
export async function cardFor(managed: Managed, text: string): Promise<string> {
  const card = await cardOn(await writeFor(managed, text));
  await poll(() => card.state()).toBe('card');
  return card.text();
}

/** Opens the settings page in a new tab. */
export async function openSettings({ context, address }: Managed): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address('options.html'));
  return page;
}
