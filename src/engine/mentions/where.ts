import type { Role } from '../../vocabulary.ts';
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
const FOLK = /^(?:parents|mums|mams|dads|families|class|chat|crew|gang|lot|mummies|group|carers)$/;

/** "Acorns parents", "Willow class chat": named as classes are up and down the country. */
function classLike(words: ReadonlySet<string>): boolean {
  if (![...words].some((word) => FOLK.test(word))) return false;
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
  const labelled =
    [...words].some((word) => CLASS_LABEL.test(word)) || classNamed(words, school) || classLike(words);
  const ours = ofSchool.has(tokens);
  const away = elsewhere.has(tokens);
  if (away && !labelled) return 'elsewhere';
  if (labelled) return 'school';
  if (ours && (!sharedWithOthers.has(tokens) || ofSchool.find(tokens).length > 1))
    return role === 'staff' || !COLLEAGUES.has(tokens) ? 'school' : null;
  if (ours && namesPlace(passage, names)) return words.has('mums') || words.has('dads') ? null : 'school';
  return null;
}
