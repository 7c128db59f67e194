import { execFile } from 'node:child_process';
import { createHash, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findChromium } from '../browser/find.mjs';

/** An extension as an administrator's server hands it out. */
export interface Packed {
  /** The 32 letters that policies call it by. */
  id: string;
  version: string;
  /** Signs it, and so names it: another version of the same extension has the same. */
  key: KeyObject;
  /** The CRX3 file. */
  crx: Buffer;
}

const run = promisify(execFile);

/**
 * Packs a built extension with Chromium's own packer, signed with a key of this run's.
 * @param folder the build
 * @param as `before`: JavaScript to run ahead of the background's own, for what a browser cannot be told to do;
 *   `version` in place of the build's own; `key` of another that this is a version of
 * @throws where Chromium refuses the build; the message has its reason
 */
export async function pack(
  folder: string,
  as: { before?: string; version?: string; key?: KeyObject } = {},
): Promise<Packed> {
  const key = as.key ?? generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const work = await mkdtemp(join(tmpdir(), 'forethought-pack-'));
  try {
    // The packer writes beside the folder, which is a build that others read.
    const copy = join(work, 'extension');
    await cp(folder, copy, { recursive: true });
    const background = join(copy, 'background.js');
    if (as.before) await writeFile(background, `${as.before}\n${await readFile(background, 'utf8')}`);
    const manifest = join(copy, 'manifest.json');
    const written = JSON.parse(await readFile(manifest, 'utf8'));
    const { version } = Object.assign(written, as.version && { version: as.version });
    await writeFile(manifest, JSON.stringify(written));
    const keyFile = join(work, 'key.pem');
    await writeFile(keyFile, key.export({ type: 'pkcs8', format: 'pem' }));
    await run(await findChromium(), [
      '--headless=new',
      '--no-sandbox',
      `--user-data-dir=${join(work, 'profile')}`,
      `--pack-extension=${copy}`,
      `--pack-extension-key=${keyFile}`,
    ]);
    return { id: idOf(createPublicKey(key)), version, key, crx: await readFile(`${copy}.crx`) };
  } finally {
    await rm(work, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Chromium's name for an extension: the first half of its key's SHA-256, each hexadecimal digit a letter from a to p. */
export function idOf(publicKey: KeyObject): string {
  const digest = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex');
  return digest.slice(0, 32).replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
}
