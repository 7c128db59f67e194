import type { Role } from '../../vocabulary.ts';
import type { Token } from '../scene.ts';
import { fold } from '../text/fold.ts';
import { readPassage } from '../text/passage.ts';
import { phrases } from '../text/phrases.ts';
import type { School } from '../types.ts';
import { CLASS_CREATURES } from './data/class-words.ts';
import { GROUP_ELSEWHERE, GROUP_OF_SCHOOL } from './data/school-life.ts';
import { namesPlace, namesSchool } from './place-names.ts';
import { namesOf } from './school-names.ts';

const ofSchool = phrases(GROUP_OF_SCHOOL);
const elsewhere = phrases(GROUP_ELSEWHERE);
const sharedWithOthers = phrases(['mums|dads|parents|families|carers|team', 'friends of *']);
/** "Y4", "1R", "yr5", "P3": a class on a label. */
const CLASS_LABEL = /^(?:(?:y|yr|year|p)[1-7][a-z]?|[1-6][a-jl-z]|[1-46]k|yrr|ks[12]|eyfs)s?$/;
const COLLEAGUES = phrases([
  'staff|staffroom|slt|tas|teachers|teaching|union|neu|nasuwt|unison|pgce|nqt|ect|ects|dinner ' +
    'ladies|hltas|lsas',
]);

/** "Mr Lomax's lot", "Miss Pell class mums". */
const TEACHERS_CLASS =
  /\b(?:mr|mrs|miss|ms) \S+ (?:class|lot|mums|parents|crew|gang|kids|families|survivors|y[1-6]s?)\b/;

/** What only those who work at a school call a chat of theirs. */
const colleaguesChat = phrases([
  'planning|marking|ppa|briefing|laminating|laminators|laminator|gluesticks|lesson|duty|ofsted',
  'glue sticks',
  'phase|stage 1|2|3|one|two|three',
  'upper|lower juniors|infants|school|phase|key-stage',
  'support staff',
]);

function classNamed(words: ReadonlySet<string>, school: School): boolean {
  return school.classes.some((name) => {
    const parts = fold(name)
      .split(/\s+/)
      .filter((part) => part !== 'class');
    return parts.length > 0 && parts.every((part) => words.has(part) || words.has(`${part}s`));
  });
}

const TREES =
  /^(?:oak|oaks|ash|beech|willow|willows|maple|elm|sycamore|rowan|holly|hazel|birch|cedar|chestnut)$/;
/** Creatures that clubs bear, too. */
const TEAMS = /^(?:owls|foxes|robins|falcons|hawks|tigers|dolphins|penguins|puffins|chicks|rabbits|turtles)$/;
const FOLK = /^(?:parents|mums|mams|dads|families|class|chat|crew|gang|lot|mummies|group|carers)$/;

const ADDRESS =
  /\b(?:flats?|house|apartments?|block|court|lodge|villas|cottages?|grove|gardens|drive|way|mews|terrace|crescent)\b/;

/** "6 Maple", "Oak 3", "Robins 2": a year and its tree or creature. */
function yearAndName(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    const next = tokens[at + 1]?.folded ?? '';
    const [year, name] = /^[1-6r]$/.test(token.folded) ? [true, next] : [/^[1-6r]$/.test(next), token.folded];
    return year && (TREES.test(name) || CLASS_CREATURES.has(name) || CLASS_CREATURES.has(`${name}s`));
  });
}

/** "Acorns parents", "Willow class chat": named as classes are up and down the country. */
function classLike(words: ReadonlySet<string>): boolean {
  const named = [...words].filter((word) => /[a-z]/.test(word));
  // "Otters", with an emoji at the most.
  if (named.length === 1 && CLASS_CREATURES.has(named[0] ?? '') && !TEAMS.test(named[0] ?? '')) return true;
  if (!named.some((word) => FOLK.test(word))) return false;
  return [...words].some((word) => CLASS_CREATURES.has(word) || TREES.test(word));
}

/**
 * Whose a group, chat or page is, by its name: the school's (or a class's, or its staff's), a place's or
 * pastime's, or nobody's that one could tell.
 */
export function groupOf(
  where: string | undefined,
  role: Role,
  school: School,
): 'school' | 'elsewhere' | null {
  if (where === undefined || where === '') return null;
  const passage = readPassage(where);
  const names = namesOf(school);
  const { tokens } = passage;
  const words = new Set(tokens.map((token) => token.folded));
  const compact = passage.folded.replace(/[^a-z0-9]/g, '');
  if (namesSchool(passage, names) || names.handles.has(compact)) return 'school';
  const initials = school.name
    .split(/\s+/)
    .map((word) => word[0])
    .join('');
  if (tokens.some((token) => token.text === initials || token.text === initials.replace(/S$/, '')))
    return 'school';
  if (role === 'staff' && colleaguesChat.has(tokens) && !elsewhere.has(tokens)) return 'school';
  if (TEACHERS_CLASS.test(passage.folded)) return 'school';
  const away = elsewhere.has(tokens);
  const labelled =
    [...words].some((word) => CLASS_LABEL.test(word)) ||
    classNamed(words, school) ||
    classLike(words) ||
    (!away && !ADDRESS.test(passage.folded) && yearAndName(tokens));
  const ours = ofSchool.has(tokens);
  if (away && !labelled) return 'elsewhere';
  if (labelled) return 'school';
  if (ours && (!sharedWithOthers.has(tokens) || ofSchool.find(tokens).length > 1))
    return role === 'staff' || !COLLEAGUES.has(tokens) ? 'school' : null;
  if (ours && namesPlace(passage, names)) return words.has('mums') || words.has('dads') ? null : 'school';
  return null;
}
