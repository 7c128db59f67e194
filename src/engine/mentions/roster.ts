import { fold } from '../text/fold.ts';
import { wordSet } from '../text/word-set.ts';
import type { Draft, School } from '../types.ts';
import { namePartsOf } from './name-parts.ts';

/** Titles before a surname, folded, with and without their stop. */
export const TITLES = wordSet('mr mrs miss ms mx dr rev sir reverend mister missus father');

/** One person known by name. Words folded; '' where not known. */
export interface Known {
  title: string;
  first: string;
  /** With its hyphen, when double-barrelled. */
  surname: string;
}

/** The people known on this device, ready for looking up. */
export interface Roster {
  staff: Known[];
  pupils: Known[];
  /** The writer's own children's first names. */
  family: ReadonlySet<string>;
  staffFirst: ReadonlyMap<string, Known>;
  staffSurname: ReadonlyMap<string, Known>;
  pupilFirst: ReadonlyMap<string, Known>;
  pupilSurname: ReadonlyMap<string, Known>;
}

/** The people of a list, in its order. */
const readAll = (names: readonly string[]): Known[] =>
  namePartsOf(names).map((parts, at) => {
    const name = names[at] ?? '';
    return knownBy(name.includes('.') ? fold(name).replaceAll('.', ' ').split(/\s+/) : parts);
  });

function knownBy(parts: readonly string[]): Known {
  const words = parts.includes('') ? parts.filter((part) => part !== '') : parts;
  const [first = '', second = ''] = words;
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  if (!TITLES.has(first)) return { title: '', first, surname: last };
  return { title: first, first: words.length === 2 ? '' : second, surname: last };
}

function by(people: readonly Known[], key: 'first' | 'surname'): Map<string, Known> {
  const made = new Map<string, Known>();
  for (const person of people) if (person[key] !== '') made.set(person[key], person);
  return made;
}

const rosters = new Map<string, Roster>();
/** So many lists are kept ready: one for each school and person. */
const KEPT = 64;

/** Joins the names the school publishes and those the person gave; the same names are joined once. */
export function rosterOf(draft: Draft, school: School): Roster {
  const last = lastOf.get(draft);
  if (last?.school === school) return last.roster;
  const roster = rosterBy(
    JSON.stringify([school.staff, draft.staff, draft.pupils, draft.family]),
    draft,
    school,
  );
  lastOf.set(draft, { school, roster });
  return roster;
}

/** A draft's own, for all who ask while it is read. */
const lastOf = new WeakMap<Draft, { school: School; roster: Roster }>();

function rosterBy(key: string, draft: Draft, school: School): Roster {
  const known = rosters.get(key);
  if (known !== undefined) return known;
  if (rosters.size >= KEPT) rosters.clear();
  const made = makeRoster(draft, school);
  rosters.set(key, made);
  return made;
}

function makeRoster(draft: Draft, school: School): Roster {
  const staff = [...readAll(school.staff), ...readAll(draft.staff ?? [])];
  const pupils = readAll(draft.pupils ?? []);
  return {
    staff,
    pupils,
    family: new Set(
      (draft.family ?? []).flatMap((name) => [fold(name), ...fold(name).split(/\s+/).slice(0, 1)]),
    ),
    staffFirst: by(staff, 'first'),
    staffSurname: by(staff, 'surname'),
    pupilFirst: by(pupils, 'first'),
    pupilSurname: by(pupils, 'surname'),
  };
}
