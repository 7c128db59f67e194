import { rm } from 'node:fs/promises';
import { test as base, expect, type Page } from '@playwright/test';
import { cardOn } from '../browser/card.ts';
import { newProfile } from '../browser/profile.ts';
import { surfaces } from '../e2e/sites/facebook.ts';
import { type Replicas, startReplicas } from '../replicas/server.ts';
import { LATE_STORE } from './late-store.ts';
import { launchManaged, type Managed, type ManagedLaunch } from './launch.ts';
import { type Packed, pack } from './pack.ts';
import { startUpdates, type UpdateServer } from './update-server.ts';

const EXTENSION = '.output/chrome-mv3';

interface Shared {
  replicas: Replicas;
  packed: { usual: Packed; late: Packed };
  updates: UpdateServer;
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
    async ({}, use) => use({ usual: await pack(EXTENSION), late: await pack(EXTENSION, LATE_STORE) }),
    { scope: 'worker' },
  ],
  updates: [
    async ({ packed }, use) => {
      const updates = await startUpdates([packed.usual, packed.late]);
      await use(updates);
      await updates.stop();
    },
    { scope: 'worker' },
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

/** Writes a Facebook post in a new tab and gives what the card then says. Nothing was clicked before but the composer. */
export async function cardFor({ context }: Managed, text: string): Promise<string> {
  const [post] = surfaces;
  if (!post) throw new Error('The replica of Facebook has no composer.');
  const page = await context.newPage();
  await post.open(page);
  await page.keyboard.type(text);
  const card = await cardOn(page);
  await expect.poll(() => card.state()).toBe('card');
  return card.text();
}

/** Opens the settings page in a new tab. */
export async function openSettings({ context, address }: Managed): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address('options.html'));
  return page;
}
