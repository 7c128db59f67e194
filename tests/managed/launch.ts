import { rm } from 'node:fs/promises';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { linuxFile } from '../../src/guide/json.ts';
import { findChromium } from '../browser/find.mjs';
import { newProfile } from '../browser/profile.ts';
import type { Replicas } from '../replicas/server.ts';
import type { Packed } from './pack.ts';
import { waysToGovern } from './policy-file.ts';
import type { UpdateServer } from './update-server.ts';

export interface ManagedLaunch {
  packed: Packed;
  updates: UpdateServer;
  replicas: Pick<Replicas, 'hostRules'>;
  /** What the administrator has set for Forethought; nothing where they have only installed it. */
  values?: Record<string, unknown>;
  /** A profile to go on with; it is kept. Without one, one is made and removed at the end. */
  profile?: string;
}

export interface Managed {
  context: BrowserContext;
  /** The extension's background; waits for it where it is only now being installed or started. */
  worker(): Promise<Worker>;
  /** Address of a page of the extension: "options.html". */
  address(page: string): string;
  close(): Promise<void>;
}

/** Playwright's own, with which Chromium would neither install an extension nor ask a server for one. */
const UNWANTED = ['--disable-extensions', '--disable-background-networking'];

/** Starts a Chromium whose administrator has installed the extension; rejects where it does not start. */
export async function launchManaged(options: ManagedLaunch): Promise<Managed> {
  const way = await waysToGovern();
  if ('whyNot' in way) throw new Error(way.whyNot);
  const governed = await way.govern(await findChromium(), policiesFor(options));
  const profile = options.profile ?? (await newProfile());
  let context: BrowserContext | undefined;
  const close = async () => {
    await context?.close();
    await governed.lift();
    if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    context = await chromium.launchPersistentContext(profile, {
      executablePath: governed.program,
      headless: false,
      ignoreHTTPSErrors: true,
      ignoreDefaultArgs: UNWANTED,
      locale: 'en-GB',
      args: commandLine(options),
    });
  } catch (error) {
    await close();
    throw error;
  }
  const worker = backgroundOf.bind(null, context, options.packed.id);
  return { context, worker, close, address: (page) => `chrome-extension://${options.packed.id}/${page}` };
}

/** The file that the guide for administrators shows, for this extension and these values. */
function policiesFor({ packed, updates, values }: ManagedLaunch): object {
  const file = linuxFile({ id: packed.id, updates: updates.addressOf(packed) }, values);
  // Else the DevTools protocol, and so this test, is kept out of what an administrator has installed.
  return { ...JSON.parse(file), DeveloperToolsAvailability: 1 };
}

const commandLine = ({ replicas }: ManagedLaunch) => [
  '--headless=new',
  '--mute-audio',
  // Chromium's sandbox refuses root, also the root that is one only in a view of its own.
  '--no-sandbox',
  '--disable-quic',
  '--no-pings',
  `--host-resolver-rules=${replicas.hostRules}, EXCLUDE 127.0.0.1`,
  '--ignore-certificate-errors',
];

async function backgroundOf(context: BrowserContext, id: string): Promise<Worker> {
  const ours = (worker: Worker) => worker.url().startsWith(`chrome-extension://${id}/`);
  return context.serviceWorkers().find(ours) ?? context.waitForEvent('serviceworker', { predicate: ours });
}
