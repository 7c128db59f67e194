import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findFirefox } from './find.mjs';
import { connectMarionette, type Marionette } from './marionette.ts';
import { asUserJs, type Preferences } from './preferences.ts';

export interface Started {
  marionette: Marionette;
  /** Ends Firefox, and removes its profile unless that was named. */
  stop(): Promise<void>;
}

export interface StartOptions {
  /** What to start in place of the Firefox that is found. */
  program?: string;
  /** A profile that is kept, for more than one start. */
  profile?: string;
}

/** Time (ms) that Firefox may take to start on a small machine. */
const LONGEST_START = 60_000;

/** A fresh profile's folder. */
export const newProfile = () => mkdtemp(join(tmpdir(), 'forethought-firefox-'));

/** Removes a profile's folder; Firefox has ended. */
export const removeProfile = (profile: string) =>
  rm(profile, { recursive: true, force: true, maxRetries: 3 });

/**
 * Starts Firefox without a window, on a fresh profile unless one is named. Rejects where none is found or it does not start.
 * "System access" is what lets the tests open the extension's own pages.
 */
export async function startFirefox(preferences: Preferences, options: StartOptions = {}): Promise<Started> {
  const program = options.program ?? (await findFirefox());
  const profile = options.profile ?? (await newProfile());
  // Written by the start before, where there was one.
  await rm(join(profile, 'MarionetteActivePort'), { force: true });
  await writeFile(join(profile, 'user.js'), asUserJs(preferences));
  const firefox = spawn(
    program,
    ['--headless', '--no-remote', '--profile', profile, '--marionette', '--remote-allow-system-access'],
    { stdio: 'ignore', env: { ...process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' } },
  );
  // A runner that gives up ends this process without a word to us.
  const end = () => firefox.kill();
  process.once('exit', end);
  const stop = async () => {
    process.off('exit', end);
    if (isRunning(firefox)) {
      const ended = once(firefox, 'exit');
      end();
      await ended;
    }
    if (!options.profile) await removeProfile(profile);
  };
  try {
    const marionette = await connectMarionette(await portOf(firefox, profile));
    return { marionette, stop };
  } catch (cause) {
    await stop();
    throw new Error(`Firefox did not start: ${program}`, { cause });
  }
}

const isRunning = (firefox: ChildProcess) => firefox.exitCode === null && firefox.signalCode === null;

/** Firefox writes the port it listens on into the profile. */
async function portOf(firefox: ChildProcess, profile: string): Promise<number> {
  for (const since = Date.now(); Date.now() - since < LONGEST_START; await pause(50)) {
    if (!isRunning(firefox))
      throw new Error(`It ended at once, with ${firefox.exitCode ?? firefox.signalCode}.`);
    const port = Number(await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => ''));
    if (port > 0) return port;
  }
  throw new Error(`It named no port within ${LONGEST_START / 1000} seconds.`);
}
