import type { Token } from '../scene.ts';
import { NO_NAMES } from './data/titled-words.ts';
import { bare, isCapital, type Look } from './look.ts';
import { missIsTitle } from './miss.ts';
import type { Known } from './roster.ts';
import { lettered, misspelt, named } from './staff-index.ts';

/** A name read after a title. */
interface Named {
  /** Place of the last token of the name. */
  last: number;
  /** Folded surname, or initial. */
  name: string;
}

/** Reads title and name from a place: "Mrs. Carr", "mr h", "Ms Ade-Cole". */
export function nameAfter(look: Look, tokens: readonly Token[], at: number): Named | null {
  const dotted = tokens[at + 1]?.text === '.' ? 1 : 0;
  const next = tokens[at + 1 + dotted];
  if (next === undefined || next.kind !== 'word') return null;
  if (tokens[at]?.folded === 'miss' && !missIsTitle(tokens, at)) return null;
  const name = bare(next.folded);
  const known = look.roster.staffSurname.has(name) || look.roster.staffFirst.has(name);
  const large =
    isCapital(next) &&
    (next.text.length < 2 || next.text !== next.text.toUpperCase() || isShouting(tokens, at));
  const small = !isCapital(tokens[at]) && /^[a-z][a-z'-]*$/.test(name) && !NO_NAMES.has(name);
  if (!known && !large && !small) return null;
  const second = tokens[at + 2 + dotted];
  const joined = second === undefined ? '' : `${name}-${bare(second.folded)}`;
  if (look.roster.staffSurname.has(joined)) return { last: at + 2 + dotted, name: joined };
  return { last: at + 1 + dotted, name };
}

/** Whether a title is in capitals throughout: then its name may be, too. */
const isShouting = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === tokens[at]?.text.toUpperCase();

/** Whether a title and name (or initial) are those of rostered staff, a letter off at the most. Folded. */
export function isKnown(look: Look, title: string, name: string): boolean {
  const { staff } = look.roster;
  const letter = bare(name);
  const fits = (person: Known): boolean =>
    person.title === '' ||
    title === '' ||
    person.title === title ||
    (isWomans(person.title) && isWomans(title));
  if (letter.length === 1) return lettered(staff, letter).some(fits);
  return named(staff, name).some(fits) || misspelt(staff, name).some(fits);
}

const hasSurname = ({ surname }: Known): boolean => surname !== '';

const isWomans = (title: string): boolean =>
  title === 'mrs' || title === 'miss' || title === 'ms' || title === 'mx';

/** "Mr P's Pizza": an initial with a shop behind it. */
export function isBrand(look: Look, tokens: readonly Token[], read: Named): boolean {
  const letter = bare(read.name);
  const next = tokens[read.last + 1];
  if (letter.length > 1 || !/['’]s$/.test(tokens[read.last]?.text ?? '')) return false;
  if (look.setting.group === 'school' || lettered(look.roster.staff, letter).some(hasSurname)) return false;
  return isCapital(next) && !/^(?:year|class|reception)$/.test(next?.folded ?? '');
}
