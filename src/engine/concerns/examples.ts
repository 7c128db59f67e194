import { expect, it } from 'vitest';
import type { Concern } from '../../vocabulary.ts';
import { judge } from '../judge.ts';
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

/** What the rules alone say of an example, heaviest first. */
export async function raised(example: Example, school: School = HAZELBROOK): Promise<Evidence[]> {
  return findConcerns(await readScene(draftOf(example), school, null));
}

/**
 * Tables of one concern's rules, by themselves: drafts that raise it, drafts that do not, and misses we know of and
 * why.
 */
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

/**
 * Tables of the engine's verdict, rules and model together: drafts that raise a concern and drafts that do not, as
 * people write them; misses and false alarms we know of, and why. A row that changes sides is moved, not deleted.
 */
export function verdicts(
  concern: Concern,
  table: {
    flags: readonly Example[];
    ignores: readonly Example[];
    misses?: readonly (readonly [Example, string])[];
    falseAlarms?: readonly (readonly [Example, string])[];
  },
): void {
  const of = async (example: Example) =>
    (await judge(draftOf(example), HAZELBROOK)).evidence.map((one) => one.concern);
  const rows = (list: readonly Example[]) => list.map((one) => [show(one), one] as const);
  const reasoned = (list: readonly (readonly [Example, string])[] = []) =>
    list.map(([one, why]) => [show(one), why, one] as const);
  it.each(rows(table.flags))('reads it in %s', async (_words, one) => {
    expect(await of(one)).toContain(concern);
  });
  it.each(rows(table.ignores))('does not read it in %s', async (_words, one) => {
    expect(await of(one)).not.toContain(concern);
  });
  it.each(reasoned(table.misses))('overlooks %s: %s', async (_words, _why, one) => {
    expect(await of(one)).not.toContain(concern);
  });
  it.each(reasoned(table.falseAlarms))('takes it for one, wrongly: %s: %s', async (_words, _why, one) => {
    expect(await of(one)).toContain(concern);
  });
}

function show(example: Example): string {
  return typeof example === 'string' ? example : `${example.role ?? 'parent'}: ${example.text}`;
}
