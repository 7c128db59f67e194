// npm run bench: what judging a draft costs, beside other readers of text, in one process. Prints, never asserts.
import { judge } from '../../../src/engine/judge.ts';
import type { School } from '../../../src/engine/types.ts';
import { BUNDLED } from '../../../src/packs/bundled.ts';
import { percentile } from '../numbers.ts';
import { draftOf, ours, READERS, type Reader } from './readers.ts';
import { LENGTHS, SITE_MOST, textOf } from './texts.ts';

const milliseconds = (value: number): string =>
  (value < 10 ? value.toFixed(2) : value.toFixed(0)).padStart(9);
const ratio = (value: number): string => `× ${value < 10 ? value.toFixed(2) : value.toFixed(0)}`.padStart(9);
const median = (values: readonly number[]): number => percentile(values, 0.5);
/**
 * Many turns, so that the median is of a reader that has been at work for a while; fewer for long texts, so that a run
 * stays under some minutes.
 */
const turnsFor = (length: number): number => (length > 10_000 ? 9 : 120);

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

interface Times {
  /** A text not seen before. */
  cold: number;
  /** The same text, one character longer. */
  warm: number;
}

/** Reads texts of one length, cold and then one character longer; medians in milliseconds. */
async function times(reader: Reader, length: number): Promise<Times> {
  const [cold, warm]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < turnsFor(length); turn += 1) {
    const text = textOf(length, turn);
    reader.forget();
    cold.push(await timed(() => reader.read(text)));
    // The first character more may end a word; the second is a keystroke like any other.
    await reader.read(`${text}a`);
    warm.push(await timed(() => reader.read(`${text}ab`)));
  }
  return { cold: median(cold), warm: median(warm) };
}

async function compare(): Promise<void> {
  console.log(`Reading a draft, in milliseconds; medians, in one process, node ${process.version}.
"loading": from nothing to the first text of 280 characters read. "cold": a text not read before.
"warm": the text one character longer. Ratios are to Harper's lint of the same texts.\n`);
  const heap = () => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed + process.memoryUsage().external;
  };
  const readers: Reader[] = [];
  for (const { name, load } of READERS) {
    const before = heap();
    let reader: Reader | undefined;
    const loading = await timed(async () => {
      reader = await load();
      await reader.read(textOf(280, 1));
    });
    if (reader) readers.push(reader);
    const memory = (heap() - before) / 1e6;
    console.log(
      `${name.padEnd(16)}loading ${milliseconds(loading)} ms   memory ${memory.toFixed(1).padStart(7)} MB`,
    );
  }
  for (const length of LENGTHS) await compareAt(length, readers);
}

async function compareAt(length: number, readers: readonly Reader[]): Promise<void> {
  const sites = Object.entries(SITE_MOST).filter(([, most]) => most === length);
  const most = sites.length > 0 ? `, the most on ${sites.map(([site]) => site).join(', ')}` : '';
  console.log(`\n${length} characters${most}`);
  console.log(
    `${''.padEnd(16)}${'cold'.padStart(9)}${'to Harper'.padStart(11)}${'warm'.padStart(9)}${'to cold'.padStart(9)}`,
  );
  const all: [string, Times][] = [];
  for (const reader of readers) all.push([reader.name, await times(reader, length)]);
  const harper = all.find(([name]) => name.startsWith('Harper'))?.[1].cold ?? Number.NaN;
  for (const [name, { cold, warm }] of all)
    console.log(
      `${name.padEnd(16)}${milliseconds(cold)}  ${ratio(cold / harper)}${milliseconds(warm)}${ratio(warm / cold)}`,
    );
}

/** How the cost of ours grows: with length, with names on the device, with packs. */
async function growth(): Promise<void> {
  console.log('\nHow ours grows, cold, 2000 characters unless told');
  const lengths = [200, 2000, 20_000];
  const byLength: (readonly [number, number])[] = [];
  for (const length of lengths) byLength.push([length, (await times(ours, length)).cold]);
  line('characters', byLength);
  const byNames: (readonly [number, number])[] = [];
  for (const count of [10, 100, 2000]) byNames.push([count, await coldWith(count)]);
  line('staff names', byNames);
  const byPacks: (readonly [number, number])[] = [];
  for (const count of [1, 5, 50]) byPacks.push([count, await coldFor(packs(count))]);
  line('packs', byPacks);
}

function line(what: string, measured: readonly (readonly [number, number])[]): void {
  const [first] = measured;
  const shown = measured.map(([count, ms], at) => {
    const before = measured[at - 1];
    const grown = before ? ` (× ${(ms / before[1]).toFixed(2)})` : '';
    return `${count}: ${ms.toFixed(2)} ms${grown}`;
  });
  const all = (measured.at(-1)?.[1] ?? Number.NaN) / (first?.[1] ?? Number.NaN);
  console.log(`  ${what.padEnd(12)}${shown.join('   ')}   in all × ${all.toFixed(2)}`);
}

const SYLLABLES = ['ba', 'ken', 'tor', 'wil', 'mar', 'low', 'pen', 'dru', 'sha', 'lin', 'gor', 'ash'];
const surname = (at: number): string => {
  const digits = [at, at / 12, at / 144, at / 1728].map((part) => Math.floor(part) % 12);
  const parts = digits.map((digit) => SYLLABLES[digit]);
  return `${parts.join('').replace(/^./, (letter) => letter.toUpperCase())}`;
};

async function coldWith(count: number): Promise<number> {
  const [school] = packs(1);
  const found: number[] = [];
  for (let turn = 0; turn < 25 && school; turn += 1) {
    // Other names each turn, so that making the roster counts.
    const staff = Array.from({ length: count }, (_unused, at) => `Mrs ${surname(at + turn)}`);
    ours.forget();
    found.push(await timed(() => judge(draftOf(textOf(2000, turn), staff), school)));
  }
  return median(found);
}

/** Schools enough: the bundled ones, then copies of them, as a person with many packs would have. */
function packs(count: number): School[] {
  const bundled = [...BUNDLED.values()].map((pack) => pack.school);
  return Array.from({ length: count }, (_unused, at) => ({ ...(bundled[at % bundled.length] as School) }));
}

/** Each pair of school and role is judged; what a line says is known from the first. */
async function coldFor(schools: readonly School[]): Promise<number> {
  const found: number[] = [];
  for (let turn = 0; turn < 15; turn += 1) {
    ours.forget();
    found.push(
      await timed(async () => {
        for (const school of schools) await judge(draftOf(textOf(2000, turn)), school);
      }),
    );
  }
  return median(found);
}

await compare();
await growth();
process.exit(0);
