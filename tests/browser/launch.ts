import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type ViewportSize, type Worker } from '@playwright/test';
import type { Replicas } from '../replicas/server.ts';
import { findChromium } from './find.mjs';

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  replicas: Pick<Replicas, 'hostRules'>;
  headless?: boolean;
  /** A profile to go on with; it is kept. Without one, a new profile is made and removed at the end. */
  profile?: string;
  env?: Record<string, string>;
  args?: string[];
  /** Null in a window: as large as the window is. */
  viewport?: ViewportSize | null;
  colorScheme?: 'light' | 'dark';
  locale?: string;
}

export interface Launched {
  context: BrowserContext;
  profile: string;
  extensionId: string;
  /** The extension's background; waits for it where it is just starting. */
  worker(): Promise<Worker>;
  close(): Promise<void>;
}

/** Chromium must keep still: whatever reaches the replicas' server is then ours or the page's. */
const QUIET = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--no-pings',
];

/**
 * Starts Chromium with the extension, every host leading to the replicas' server.
 * Rejects where no Chromium is found, or where the extension's background does not start.
 */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const executablePath = await findChromium();
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'forethought-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    // Playwright's own headless mode may be the old shell, which has no extensions.
    headless: false,
    ignoreHTTPSErrors: true,
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    colorScheme: options.colorScheme ?? 'light',
    locale: options.locale ?? 'en-GB',
    ...(options.env && { env: { ...inherited(), ...options.env } }),
    args: commandLine(options),
  });
  const close = async () => {
    await context.close();
    if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  const worker = () => backgroundOf(context);
  try {
    const extensionId = new URL((await worker()).url()).host;
    return { context, profile, extensionId, worker, close };
  } catch (cause) {
    await close();
    throw new Error(`The extension in ${options.extension} did not start.`, { cause });
  }
}

function commandLine({ extension, replicas, headless = true, args = [] }: LaunchOptions): string[] {
  return [
    ...(headless ? ['--headless=new', '--mute-audio'] : []),
    // Chromium's sandbox refuses to run as root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...QUIET,
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    `--host-resolver-rules=${replicas.hostRules}`,
    '--ignore-certificate-errors',
    ...args,
  ];
}

async function backgroundOf(context: BrowserContext): Promise<Worker> {
  const ours = (worker: Worker) => worker.url().startsWith('chrome-extension://');
  return context.serviceWorkers().find(ours) ?? context.waitForEvent('serviceworker', { predicate: ours });
}

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
