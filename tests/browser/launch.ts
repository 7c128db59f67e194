import { rm } from 'node:fs/promises';
import { type BrowserContext, chromium, expect, type ViewportSize, type Worker } from '@playwright/test';
import type { Replicas } from '../replicas/server.ts';
import { findChromium } from './find.mjs';
import { poll } from './poll.ts';
import { newProfile } from './profile.ts';

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  replicas: Pick<Replicas, 'hostRules'>;
  headless?: boolean;
  /** A profile to go on with, from `newProfile()`; it is kept. Without one, one is made and removed at the end. */
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
  /** Stops the background, as the browser does when it has been idle; resolves once it is gone. */
  stopBackground(): Promise<void>;
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
 * Rejects where no Chromium is found, or where it or the extension's background does not start.
 */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const executablePath = await findChromium();
  const profile = options.profile ?? (await newProfile());
  let context: BrowserContext | undefined;
  const close = async () => {
    await context?.close();
    if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    context = await chromium.launchPersistentContext(profile, {
      executablePath,
      // Playwright's own headless mode may be the old shell, which has no extensions.
      headless: false,
      ignoreHTTPSErrors: true,
      viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
      colorScheme: options.colorScheme ?? 'light',
      locale: options.locale ?? 'en-GB',
      env: { ...inherited(), ...options.env },
      args: commandLine(options),
    });
    const worker = backgroundOf.bind(null, context);
    const extensionId = new URL((await worker()).url()).host;
    if (!options.profile) await greeted(context);
    return {
      context,
      profile,
      extensionId,
      worker,
      stopBackground: stopBackground.bind(null, context),
      close,
    };
  } catch (cause) {
    await close();
    throw new Error(`Chromium did not start with the extension in ${options.extension}.`, { cause });
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

/** A fresh profile is greeted by the welcome page, in whatever tab is blank: it must have come before we go on. */
async function greeted(context: BrowserContext): Promise<void> {
  const isGreeted = () => context.pages().some((page) => page.url().endsWith('/welcome.html'));
  await poll(isGreeted, { timeout: 30_000 }).toBe(true);
}

async function stopBackground(context: BrowserContext): Promise<void> {
  const [page] = context.pages();
  if (!page) throw new Error('Stopping the background needs an open page.');
  const session = await context.newCDPSession(page);
  const running = async () =>
    (await session.send('Target.getTargets')).targetInfos.filter(({ type }) => type === 'service_worker');
  const before = await running();
  if (before.length === 0) throw new Error('The background was not running, so it could not be stopped.');
  const left = async () =>
    (await running()).filter(({ targetId }) => before.some((target) => target.targetId === targetId));
  const isStopped = async () => {
    for (const { targetId } of await left()) {
      // Refused where it has gone in the meantime, which is what was wanted.
      await session.send('Target.closeTarget', { targetId }).catch(() => undefined);
    }
    return (await left()).length === 0;
  };
  // One that is just starting does not hear the first call; called again and again it would not come to start: asked
  // ever less often, as the runner's own looks are.
  await expect.poll(isStopped, { timeout: 30_000 }).toBe(true);
  await session.detach();
}

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
