import { faults as words } from '../words/faults.ts';
import { readBytes, writeBytes } from './code/base62.ts';
import { compact, expand } from './code/compact.ts';
import { open, seal } from './code/envelope.ts';
import { LARGEST, squeeze, unsqueeze } from './code/squeeze.ts';
import { type PackReading, readPack } from './read.ts';
import type { Pack } from './schema.ts';

/** The format of codes this build writes and reads: which dictionary, which compact form. */
const FORMAT = 1;

/** What a set-up code holds, or what is wrong with it; the code's own faults have the path "code". */
export type CodeReading = PackReading;

/**
 * Writes a pack as a set-up code: letters and digits only, to be pasted from a newsletter. One pack has one
 * code, on every machine; two packs never share one. Rejects with an Error where the pack is too large.
 */
export async function writeCode(pack: Pack): Promise<string> {
  const text = compact(pack);
  if (new TextEncoder().encode(text).length > LARGEST) throw new Error(words.code.packTooLarge);
  return seal(FORMAT, writeBytes(squeeze(text)));
}

/**
 * Reads the set-up code in a pasted text. Blanks, line breaks, hyphens, marks that cannot be seen and a
 * sentence around the code do not matter. Never rejects; what is not whole or not valid is a fault.
 */
export async function readCode(pasted: string): Promise<CodeReading> {
  const opened = await open(pasted);
  if (!opened.ok) return refused(opened.fault);
  if (opened.version !== FORMAT) return refused(words.code.newer);
  try {
    const bytes = readBytes(opened.body);
    const text = bytes && unsqueeze(bytes);
    if (bytes && text === null) return refused(words.code.unpacksTooLarge);
    return text ? readPack(expand(text)) : refused(words.code.damaged);
  } catch {
    return refused(words.code.damaged);
  }
}

function refused(message: string): CodeReading {
  return { ok: false, faults: [{ path: 'code', message }] };
}
