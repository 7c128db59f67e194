import { expect, it } from 'vitest';
import type { Concern } from '../../vocabulary.ts';
import { readScene } from '../read-scene.ts';
import type { Draft, Evidence, School } from '../types.ts';
import { findConcerns } from './index.ts';

/** An invented school for the tables of examples beside each rule. */
export const HAZELBROOK: School = {
  name: 'Hazelbrook Primary School',
  aliases: ['Hazelbrook Primary', 'HPS'],
  handles: ['HazelbrookPS', 'hazelbrookprimary'],
  places: ['Hazelbrook'],
  lookalikes: ['Hazelbrook Garden Centre', 'Hazelbrook Road', 'Hazelbrook Rovers'],
  staff: ['Mrs Tindall', 'Mr Okoro', 'Miss Feeney'],
  classes: ['Otters', 'Kingfishers'],
  apps: ['ClassDojo'],
};

/** A draft of the tables: its words, or its words with who writes them and where. */
export type Example = string | ({ text: string } & Partial<Draft>);

function draftOf(example: Example): Draft {
  const given = typeof example === 'string' ? { text: example } : example;
  return { role: 'parent', site: 'facebook', surface: 'post', ...given };
}

/** What an example raises, heaviest first. */
export async function raised(example: Example, school: School = HAZELBROOK): Promise<Evidence[]> {
  return findConcerns(await readScene(draftOf(example), school));
}

/** Tables of one concern: drafts that raise it, drafts that do not, and misses we know of and why. */
export function examples(
  concern: Concern,
  table: {
    flags: readonly Example[];
    ignores: readonly Example[];
    misses?: readonly (readonly [Example, string])[];
  },
): void {
  const of = async (example: Example) => (await raised(example)).map((one) => one.concern);
  it.each(table.flags.map((one) => [show(one), one] as const))('flags %s', async (_words, one) => {
    expect(await of(one)).toContain(concern);
  });
  it.each(table.ignores.map((one) => [show(one), one] as const))('ignores %s', async (_words, one) => {
    expect(await of(one)).not.toContain(concern);
  });
  it.each((table.misses ?? []).map(([one, why]) => [show(one), why, one] as const))(
    'misses %s: %s',
    async (_words, _why, one) => {
      expect(await of(one)).not.toContain(concern);
    },
  );
}

function show(example: Example): string {
  return typeof example === 'string' ? example : `${example.role ?? 'parent'}: ${example.text}`;
}
