import { fold } from '../text/fold.ts';
import { wordSet } from '../text/word-set.ts';
import type { School } from '../types.ts';

/** Words of a school's name that say what it is, not which. */
export const TYPE_WORDS = wordSet(`
  school primary academy infant infants junior juniors first community voluntary aided controlled nursery ce
  cofe rc va vc catholic church england c of e the jmi federation trust and
`);

/** After a school's short name these make it a school: "Lache Primary", "Lache school". */
export const SCHOOL_WORDS = wordSet('school primary academy infants juniors infant junior schools sch prim');

/** A school's names, made ready for reading. Words are folded, without marks and possessives. */
export interface SchoolNames {
  /** Whole names and aliases: the school wherever they stand. */
  strong: string[][];
  /** The same by their first word. */
  byFirst: ReadonlyMap<string, string[][]>;
  /** Bare places and saints: the school with a school cue beside them. */
  weak: string[][];
  /** The words of its name that say which school it is. */
  core: readonly string[];
  /** Strong initials ("bhps"). */
  initials: ReadonlySet<string>;
  /** Its initials, as written large ("MPS"), for talk among its own. */
  short: ReadonlySet<string>;
  /** Account names and hashtags, letters and digits only. */
  handles: ReadonlySet<string>;
  /** Longer names that are something else, by their first word. */
  lookalikes: ReadonlyMap<string, string[][]>;
}

const cache = new WeakMap<School, SchoolNames>();

/** The words of a name as the recognisers compare them: "St. James' CE (VA)" to st, james, ce, va. */
export function nameWords(name: string): string[] {
  return fold(name)
    .replace(/\bsaint\b/g, 'st')
    .replace(/'s?(?=\s|$)|[.()]/g, '')
    .split(/[^\p{L}\p{N}'&-]+/u)
    .filter((word) => word !== '' && word !== '&');
}

function unique(names: string[][]): string[][] {
  const seen = new Map(names.filter((words) => words.length > 0).map((words) => [words.join(' '), words]));
  return [...seen.values()].sort((a, b) => b.length - a.length);
}

const compact = (name: string): string => fold(name).replace(/[^a-z0-9]/g, '');

/** Reads a school's names once; kept as long as the school's object lives. */
export function namesOf(school: School): SchoolNames {
  const known = cache.get(school);
  if (known !== undefined) return known;
  const made = compile(school);
  cache.set(school, made);
  return made;
}

function byFirstWord(names: string[][]): Map<string, string[][]> {
  const grouped = new Map<string, string[][]>();
  for (const words of names) {
    const first = words[0] ?? '';
    grouped.set(first, [...(grouped.get(first) ?? []), words]);
  }
  return grouped;
}

function initialsOf(name: string): string[] {
  const letters = name
    .split(/\s+/)
    .map((word) => word[0] ?? '')
    .join('');
  return [letters, letters.replace(/S$/, '')].filter((one) => /^[A-Z]{3,}$/.test(one));
}

function compile(school: School): SchoolNames {
  const full = nameWords(school.name);
  const core = full.filter((word) => !TYPE_WORDS.has(word));
  const places = school.places.map(nameWords);
  const placeKeys = new Set(places.map((words) => words.join(' ')));
  const saint = core.indexOf('st');
  const saintName = saint >= 0 ? core.slice(saint, saint + 2) : [];
  const given = school.aliases.map(nameWords);
  const shorts = [core, saintName, ...places].filter((words) => words.length > 0);
  const typed = shorts.flatMap((words) => [...SCHOOL_WORDS].map((type) => [...words, type]));
  const weakKey = (words: string[]): boolean =>
    placeKeys.has(words.join(' ')) || words.length < 2 || words.join(' ') === saintName.join(' ');
  const aliases = given.filter((words) => words.length > 1 && !weakKey(words));
  const single = given.filter((words) => words.length === 1).map((words) => words[0] ?? '');
  const initials = single.filter((word) => !placeKeys.has(word) && word !== core[0]);
  const derived = core.length > 1 ? `${core.map((word) => word[0]).join('')}ps` : '';
  const whole = weakKey(core) ? [] : [core];
  const strong = unique([full, ...aliases, ...typed, ...whole]);
  return {
    strong,
    byFirst: byFirstWord(strong),
    weak: unique([...places, saintName, ...(weakKey(core) ? [core] : [])]),
    core,
    short: new Set(initialsOf(school.name)),
    initials: new Set([...initials, ...(derived.length >= 4 ? [derived] : [])]),
    handles: new Set(
      [...school.handles, school.name, ...school.aliases].map(compact).filter((h) => h.length > 3),
    ),
    lookalikes: byFirstWord(unique(school.lookalikes.map(nameWords))),
  };
}
