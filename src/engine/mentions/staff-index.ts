import { oncePer } from '../per-scene.ts';
import { within } from './distance.ts';
import type { Known } from './roster.ts';

/** People by the first letter of a name and by its length: few are looked at, however many there are. */
type Shapes = Map<string, Known[][]>;

interface StaffIndex {
  surnames: Shapes;
  firsts: Shapes;
}

function enter(shapes: Shapes, name: string, person: Known): void {
  const letter = name.charAt(0);
  let lengths = shapes.get(letter);
  if (lengths === undefined) {
    lengths = [];
    shapes.set(letter, lengths);
  }
  const alike = lengths[name.length];
  if (alike === undefined) lengths[name.length] = [person];
  else alike.push(person);
}

const indexOf = oncePer((staff: readonly Known[]): StaffIndex => {
  const index: StaffIndex = { surnames: new Map(), firsts: new Map() };
  for (const person of staff) {
    enter(index.surnames, person.surname, person);
    enter(index.firsts, person.first, person);
  }
  return index;
});

const NOBODY: readonly Known[] = [];

const alike = (shapes: Shapes, name: string, length: number): readonly Known[] =>
  shapes.get(name.charAt(0))?.[length] ?? NOBODY;

/** Those of the staff whom an initial stands for: that of the surname, of the first name where no other is known. */
export function lettered(staff: readonly Known[], letter: string): readonly Known[] {
  const { surnames, firsts } = indexOf(staff);
  const ofFirst = (firsts.get(letter) ?? []).flat().filter(({ surname }) => surname === '');
  return [...(surnames.get(letter) ?? []).flat(), ...ofFirst];
}

/** Those of that first name or surname. */
export function named(staff: readonly Known[], name: string): readonly Known[] {
  const { surnames, firsts } = indexOf(staff);
  return [
    ...alike(surnames, name, name.length).filter(({ surname }) => surname === name),
    ...alike(firsts, name, name.length).filter(({ first }) => first === name),
  ];
}

/** Shorter names are other names with a letter changed. */
const LONG = 5;

/** Those whose surname it is with a letter put in, left out, changed or swapped, but for the first. */
export function misspelt(staff: readonly Known[], name: string): readonly Known[] {
  if (name.length < LONG) return NOBODY;
  const { surnames } = indexOf(staff);
  return [name.length - 1, name.length, name.length + 1]
    .filter((length) => length >= LONG)
    .flatMap((length) => alike(surnames, name, length))
    .filter(({ surname }) => within(surname, name, 1));
}
