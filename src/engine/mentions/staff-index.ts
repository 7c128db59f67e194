import { oncePer } from '../per-scene.ts';
import { within } from './distance.ts';
import type { Known } from './roster.ts';

type People = Map<string, Known[]>;

/** A roster's staff by all that a title and a name may leave of one: few are looked at, however many there are. */
interface StaffIndex {
  /** By the letter that stands for them: "Mr H". */
  byLetter: People;
  /** By surname and by first name. */
  byName: People;
  /** By the first letter and the length of a surname long enough to be misspelt. */
  byShape: People;
}

/** Shorter names are other names with a letter changed. */
const LONG = 5;

const shapeOf = (name: string, length: number): string => `${name[0]}${length}`;

function enter(people: People, key: string, person: Known): void {
  const known = people.get(key);
  if (known === undefined) people.set(key, [person]);
  else known.push(person);
}

const indexOf = oncePer((staff: readonly Known[]): StaffIndex => {
  const index: StaffIndex = { byLetter: new Map(), byName: new Map(), byShape: new Map() };
  for (const person of staff) {
    const { first, surname } = person;
    enter(index.byLetter, (surname || first).slice(0, 1), person);
    enter(index.byName, surname, person);
    if (first !== surname) enter(index.byName, first, person);
    if (surname.length >= LONG) enter(index.byShape, shapeOf(surname, surname.length), person);
  }
  return index;
});

/** Those of the staff that an initial stands for. */
export const lettered = (staff: readonly Known[], letter: string): readonly Known[] =>
  indexOf(staff).byLetter.get(letter) ?? NOBODY;

/** Those of that first name or surname. */
export const named = (staff: readonly Known[], name: string): readonly Known[] =>
  indexOf(staff).byName.get(name) ?? NOBODY;

/** Those whose surname it is with a letter put in, left out, changed or swapped, but for the first. */
export function misspelt(staff: readonly Known[], name: string): readonly Known[] {
  if (name.length < LONG) return NOBODY;
  const { byShape } = indexOf(staff);
  return [name.length - 1, name.length, name.length + 1]
    .flatMap((length) => byShape.get(shapeOf(name, length)) ?? NOBODY)
    .filter(({ surname }) => within(surname, name, 1));
}

const NOBODY: readonly Known[] = [];
