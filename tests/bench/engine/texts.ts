import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../tools/install.mjs';

/** The longest post of each site, UTF-16 code units, as their help pages and public clients give it. */
export const SITE_MOST: Readonly<Record<string, number>> = {
  X: 280,
  Instagram: 2200,
  Facebook: 63_206,
  WhatsApp: 65_536,
};

export const LENGTHS = [280, 2000, 2200, 20_000, 63_206, 65_536];

const FOLDER = join(ROOT, 'tests/corpus/train');

/** Everything the training drafts say, in one text. */
function everything(): string {
  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  const lines = files.flatMap((name) => readFileSync(join(FOLDER, name), 'utf8').trim().split('\n'));
  return lines.map((line) => (JSON.parse(line) as { text: string }).text).join(' ');
}

let all: string | null = null;

/** A text of real drafts, `length` UTF-16 units long, another for each `turn`. */
export function textOf(length: number, turn: number): string {
  all ??= everything();
  const from = (turn * 7919) % Math.max(1, all.length - length);
  return all.slice(from, from + length).padEnd(length, '.');
}
