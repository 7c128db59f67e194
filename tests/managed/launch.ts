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
  values?: Record<string, unknown> | undefined;
  /** A profile to go on with; it is kept. Without one, one is made and removed at the end. */
  profile?: string;
  /** In a window of its own, for a person to look at. */
  isShown?: boolean;
}

export interface Managed {
  context: BrowserContext;
  /** Where the browser keeps what is this person's. */
  profile: string;
  /** The policy file as it was at first, and where it lies. */
  policy: { file: string; where: string };
  /** Sets other values while the browser runs, or with none takes them back; Chromium is told to look at once. */
  change(values: ManagedLaunch['values']): Promise<void>;
  /** No longer has the extension installed. */
  uninstall(): Promise<void>;
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
      // Whoever starts it ends it, with all that it needs; Playwright would end this process too.
      handleSIGINT: false,
      viewport: options.isShown ? null : { width: 1280, height: 800 },
      ignoreHTTPSErrors: true,
      ignoreDefaultArgs: UNWANTED,
      locale: 'en-GB',
      args: commandLine(options),
    });
  } catch (error) {
    await close();
    throw error;
  }
  const opened = context;
  const put = async (policies: object) => {
    await governed.change(policies);
    await reloadPolicies(opened);
  };
  return {
    context,
    profile,
    policy: { file: JSON.stringify(policiesFor(options), null, 2), where: governed.where },
    worker: backgroundOf.bind(null, context, options.packed.id),
    change: (values) => put(policiesFor({ ...options, values })),
    uninstall: () => put({ DeveloperToolsAvailability: 1 }),
    close,
    address: (page) => `chrome-extension://${options.packed.id}/${page}`,
  };
}

/** The file that the guide for administrators shows, for this extension and these values. */
function policiesFor({ packed, updates, values }: ManagedLaunch): object {
  const file = linuxFile({ id: packed.id, updates: updates.addressOf(packed) }, values);
  return {
    ...JSON.parse(file),
    // Else the DevTools protocol, and so this test, is kept out of what an administrator has installed.
    DeveloperToolsAvailability: 1,
    // A store writes its address into what it hands out; this package has none, and would never be asked about again.
    ExtensionSettings: {
      [packed.id]: {
        installation_mode: 'force_installed',
        update_url: updates.addressOf(packed),
        override_update_url: true,
      },
    },
  };
}

const commandLine = ({ replicas, isShown = false }: ManagedLaunch) => [
  ...(isShown ? [] : ['--headless=new']),
  '--mute-audio',
  // Chromium's sandbox refuses root, also the root that is one only in a view of its own.
  '--no-sandbox',
  '--disable-quic',
  '--no-pings',
  `--host-resolver-rules=${replicas.hostRules}, EXCLUDE 127.0.0.1`,
  '--ignore-certificate-errors',
  // For what a test asks of the background's memory (heap.ts); only this machine can reach it.
  '--remote-debugging-port=0',
];

/** What the button on Chromium's own page does; a file is else looked at once it has been left alone for some seconds. */
async function reloadPolicies(context: BrowserContext): Promise<void> {
  const isTheirs = (page: { url(): string }) => page.url().startsWith('chrome://policy');
  const page = context.pages().find(isTheirs) ?? (await context.newPage());
  if (!isTheirs(page)) await page.goto('chrome://policy');
  // Pressed where it lies: the tab in front may be one with a draft.
  await page.locator('#reload-policies').dispatchEvent('click');
}

async function backgroundOf(context: BrowserContext, id: string): Promise<Worker> {
  const ours = (worker: Worker) => worker.url().startsWith(`chrome-extension://${id}/`);
  return context.serviceWorkers().find(ours) ?? context.waitForEvent('serviceworker', { predicate: ours });
}
