import type { Sentence, Token } from '../scene.ts';
import type { Mention } from '../types.ts';
import { FAMOUS_TITLED } from './data/gazetteer.ts';
import { within } from './distance.ts';
import { bare, isCapital, type Look, mentionOf } from './look.ts';
import { missIsTitle } from './miss.ts';
import { TITLES } from './roster.ts';
import { NO_NAMES, SELDOM_TEACHERS } from './data/titled-words.ts';

/** Topics in which even a colleague's name is somebody else's. */
const OTHERS: ReadonlySet<string> = new Set([
  'made-up schools',
  'film, book or television',
  'sport',
  'a school long ago',
  'the news',
  'health',
  'another kind of school',
]);
/** After a title and name: somebody of another place. */
const OF_ELSEWHERE =
  /^(?:mp\b|m\.p|cllr|councillor|next door|across the road|at the (?:shop|dentist|surgery|doctors|bank|church)|from (?:church|number|the (?:shop|village|bank|chemist))|the (?:vet|dentist|butcher|vicar|barber))/;
const PARENTAL =
  /\b(?:(?:his|her|their) (?:son|daughter|lad|kid|kids|child|twins|boys?|girls?|little)|parent|parents|mum|dad|my (?:son|daughter|child)|gifted|pushy)\b/;

interface Named {
  /** Place of the last token of the name. */
  last: number;
  /** Folded surname, or initial. */
  name: string;
}

/** Reads title and name from a place: "Mrs. Carr", "mr h", "Ms Ade-Cole". */
function nameAfter(look: Look, tokens: readonly Token[], at: number): Named | null {
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


const isShouting = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === tokens[at]?.text.toUpperCase();

function isKnown(look: Look, title: string, name: string): boolean {
  const { staff } = look.roster;
  const letter = bare(name);
  return staff.some((person) => {
    if (
      person.title !== '' &&
      title !== '' &&
      person.title !== title &&
      !(isWomans(person.title) && isWomans(title))
    )
      return false;
    if (letter.length === 1) return (person.surname || person.first)[0] === letter;
    if (person.surname === name || person.first === name) return true;
    return (
      name.length > 4 &&
      person.surname.length > 4 &&
      person.surname[0] === name[0] &&
      within(person.surname, name, 1)
    );
  });
}

const isWomans = (title: string): boolean =>
  title === 'mrs' || title === 'miss' || title === 'ms' || title === 'mx';

function isOurs(look: Look, title: string, name: string, rest: string): boolean {
  const { setting, draft } = look;
  if (OF_ELSEWHERE.test(rest)) return false;
  if (setting.otherSchool) return false;
  if (isKnown(look, title, name)) return setting.elsewhere === null || !OTHERS.has(setting.elsewhere);
  if (FAMOUS_TITLED.has(`${title} ${name}`) || SELDOM_TEACHERS.has(title)) return false;
  if (setting.anchored) return true;
  // Who works or learns there calls colleagues and teachers so; "Miss" is a teacher's as a rule.
  return (
    setting.elsewhere === null &&
    setting.group !== 'elsewhere' &&
    (draft.role !== 'parent' || title === 'miss')
  );
}

/** "Mr P's Pizza": an initial with a shop behind it. */
function isBrand(look: Look, tokens: readonly Token[], named: Named): boolean {
  const letter = bare(named.name);
  if (
    look.setting.group === 'school' ||
    look.roster.staff.some((person) => person.surname.startsWith(letter))
  )
    return false;
  const next = tokens[named.last + 1];
  if (bare(named.name).length > 1 || !/['’]s$/.test(tokens[named.last]?.text ?? '')) return false;
  return isCapital(next) && !/^(?:year|class|reception)$/.test(next?.folded ?? '');
}

/** A parent under a teacher's tongue: "Mr 'she never fibs'". */
function nicknamed(look: Look, sentence: Sentence, at: number): Mention | null {
  const { tokens } = sentence;
  const title = tokens[at];
  if (title === undefined || !/^['"‘“]$/.test(tokens[at + 1]?.text ?? '')) return null;
  let close = at + 3;
  while (close < at + 11 && !/^['"’”]$/.test(tokens[close]?.text ?? '')) close += 1;
  const last = tokens[close];
  if (last === undefined || close === at + 11 || look.setting.elsewhere !== null) return null;
  const said = look.passage.folded.slice(title.end, last.end);
  const kind = PARENTAL.test(said) || look.draft.role === 'staff' ? 'family' : 'staff';
  return mentionOf(look, kind, title, last, 'title + nickname');
}

/** "Hello Mr Sandhu,": whom the school's account answers, and who is not of its staff. */
function isAnswered(look: Look, sentence: Sentence, at: number, name: string): boolean {
  const { draft, passage, roster } = look;
  if (draft.role !== 'official' || (draft.surface !== 'comment' && draft.surface !== 'direct')) return false;
  return sentence === passage.sentences[0] && at === 1 && !roster.staffSurname.has(name);
}

/** "Mrs Carr", "mr h": staff as a rule; a parent where the words around say so. */
export function titledNames(look: Look, sentence: Sentence): Mention[] {
  const { tokens } = sentence;
  const found: Mention[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || !TITLES.has(token.folded)) continue;
    const nickname = nicknamed(look, sentence, at);
    if (nickname !== null) {
      found.push(nickname);
      continue;
    }
    const named = nameAfter(look, tokens, at);
    const last = named === null ? undefined : tokens[named.last];
    if (named === null || last === undefined) continue;
    const title = token.folded === 'mister' ? 'mr' : token.folded === 'missus' ? 'mrs' : token.folded;
    const rest = look.passage.folded.slice(last.end, last.end + 40).trim();
    if (!isOurs(look, title, named.name, rest) || isBrand(look, tokens, named)) continue;
    if (
      /^(?:am|is|be|being|was|are|me) (?:called|named)$/.test(
        `${tokens[at - 2]?.folded ?? ''} ${tokens[at - 1]?.folded ?? ''}`,
      )
    )
      continue;
    if (isAnswered(look, sentence, at, named.name)) continue;
    const parental =
      look.draft.role !== 'parent' && look.draft.role !== 'pupil' && !isKnown(look, title, named.name);
    const around = look.passage.folded.slice(
      Math.max(sentence.start, token.start - 120),
      Math.min(sentence.end, last.end + 120),
    );
    const kind = parental && PARENTAL.test(around) ? 'family' : 'staff';
    found.push(
      mentionOf(
        look,
        kind,
        token,
        last,
        kind === 'staff' ? 'title + surname' : 'title + surname of a parent',
      ),
    );
  }
  return found;
}
