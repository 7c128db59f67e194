import type { Sentence, Token } from '../scene.ts';
import type { Mention } from '../types.ts';
import { FAMOUS_TITLED } from './data/gazetteer.ts';
import { OF_PARENTS, SELDOM_TEACHERS } from './data/titled-words.ts';
import { type Look, mentionOf, wordAt } from './look.ts';
import { isOfElsewhere } from './of-elsewhere.ts';
import { TITLES } from './roster.ts';
import { isBrand, isKnown, nameAfter } from './title-name.ts';

/** Topics in which even a colleague's name is somebody else's. */
const OTHER_PEOPLES: ReadonlySet<string> = new Set([
  'made-up schools',
  'film, book or television',
  'sport',
  'a school long ago',
  'the news',
  'health',
  'another kind of school',
]);
const PARENTAL = new RegExp(String.raw`\b(?:${OF_PARENTS.join('|')})\b`);

/** How far around a name, and just beside it, its meaning is looked for, UTF-16 units. */
const AROUND = 120;
const BESIDE = 40;

/** Whether a titled name is of the school; `beside` are the words just before and after it. */
function isOurs(look: Look, title: string, name: string, beside: Beside, thanked: boolean): boolean {
  const { setting, draft } = look;
  if (setting.otherSchool) return false;
  if (isKnown(look, title, name)) return setting.elsewhere === null || !OTHER_PEOPLES.has(setting.elsewhere);
  if (isOfElsewhere(beside.before, beside.after)) return false;
  if (FAMOUS_TITLED.has(`${title} ${name}`) || SELDOM_TEACHERS.has(title)) return false;
  if (setting.anchored) return true;
  // Who works or learns there calls colleagues and teachers so; "Miss" is a teacher's as a rule.
  return (
    (setting.elsewhere === null || (thanked && setting.elsewhere === 'home')) &&
    setting.group !== 'elsewhere' &&
    (draft.role !== 'parent' || title === 'miss' || thanked)
  );
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
    const thanked = isThanked(tokens, at);
    if (
      !isOurs(look, titleOf(token), named.name, besideOf(look, sentence, token, last), thanked) ||
      isBrand(look, tokens, named)
    )
      continue;
    if (isIntroduced(tokens, at) || isAnswered(look, sentence, at, named.name)) continue;
    found.push(
      isParent(look, sentence, token, last, named.name)
        ? mentionOf(look, 'family', token, last, 'title + surname of a parent')
        : mentionOf(look, 'staff', token, last, 'title + surname'),
    );
  }
  return found;
}

/** "Thank you Mr Lomax": a parent's open thanks to one titled, as a rule a child's teacher. */
function isThanked(tokens: readonly Token[], at: number): boolean {
  const before = `${wordAt(tokens, at - 2)} ${wordAt(tokens, at - 1)}`;
  return /^(?:thank (?:you|u)|(?:so|very) much|\S* (?:thanks|cheers|ta|thankyou)|love you|bless you|well done|to you)$/.test(
    before,
  );
}

function titleOf(token: Token): string {
  if (token.folded === 'mister') return 'mr';
  return token.folded === 'missus' ? 'mrs' : token.folded;
}

/** The words just before and after a name, folded. */
interface Beside {
  before: string;
  after: string;
}

function besideOf({ passage: { folded } }: Look, sentence: Sentence, title: Token, last: Token): Beside {
  return {
    before: folded.slice(Math.max(sentence.start, title.start - BESIDE), title.start),
    after: folded.slice(last.end, Math.min(sentence.end, last.end + BESIDE)).trim(),
  };
}

/** "am called Mr Grumpy": a nickname, as a rule at home. */
function isIntroduced(tokens: readonly Token[], at: number): boolean {
  const before = `${wordAt(tokens, at - 2)} ${wordAt(tokens, at - 1)}`;
  return /^(?:am|is|be|being|was|are|me) (?:called|named)$/.test(before);
}

/** Whether those who work there speak so of a parent: by the words around. */
function isParent(look: Look, sentence: Sentence, title: Token, last: Token, name: string): boolean {
  const { draft, passage } = look;
  if (draft.role === 'parent' || draft.role === 'pupil' || isKnown(look, titleOf(title), name)) return false;
  const from = Math.max(sentence.start, title.start - AROUND);
  return PARENTAL.test(passage.folded.slice(from, Math.min(sentence.end, last.end + AROUND)));
}
