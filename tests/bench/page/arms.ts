import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Launched, launch } from '../../browser/launch.ts';
import { newProfile } from '../../browser/profile.ts';
import type { Replicas } from '../../replicas/server.ts';

/** One side of the comparison: a browser of its own, open for the whole run. */
export interface Arm {
  name: string;
  /** Whether Forethought runs in it. */
  hasForethought: boolean;
  launched: Launched;
  close(): Promise<void>;
}

/** A parent at a bundled school, with cards as often as there are findings. */
const STORED = { memberships: [{ school: 'milnthorpe', role: 'parent' }], dailyCards: null };

/** An extension that does nothing, so that the browsers to compare with are started just as the others are. */
const EMPTY = {
  manifest_version: 3,
  name: 'Nothing',
  version: '1',
  background: { service_worker: 'worker.js' },
};

/** @param extension folder of a built Forethought; null: a browser without it */
export async function startArm(name: string, extension: string | null, replicas: Replicas): Promise<Arm> {
  const profile = await newProfile();
  const empty = extension ? null : await emptyExtension();
  const tidy = async () => {
    for (const folder of [profile, empty]) {
      if (folder) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  };
  try {
    const launched = await launch({ extension: extension ?? empty ?? '', replicas, profile });
    if (extension) await setUp(launched);
    const close = async () => {
      await launched.close();
      await tidy();
    };
    return { name, hasForethought: extension !== null, launched, close };
  } catch (error) {
    await tidy();
    throw error;
  }
}

async function emptyExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'forethought-none-'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(EMPTY));
  await writeFile(join(folder, 'worker.js'), '');
  return folder;
}

/** Straight into storage: the pages have tests of their own. */
async function setUp({ worker }: Launched): Promise<void> {
  await (await worker()).evaluate(async (stored) => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
    await chrome.storage.local.set(stored);
  }, STORED);
}
