import type { Sentence, Token } from '../scene.ts';
import type { Mention } from '../types.ts';
import { classEnd } from './classes.ts';
import { CHILD_ADJECTIVES, CHILD_WORDS } from './data/described-words.ts';
import { descriptionEnd } from './description.ts';
import { isCapital, type Look, mentionOf, wordAt } from './look.ts';

const POINTING = /^(?:that|the|this|those|these|certain|particular|some|same|another|new|one)$/;
const TELLS = /^(?:with|in|who|who's|whos|whose|that|from|wearing|opposite|next|called|on|down)$/;
const MOST_WORDS = 12;
/** Marks that end no description. */
const GOES_THROUGH = /^'$/;

function startOf(tokens: readonly Token[], child: number): number | null {
  let at = child - 1;
  while (at >= 0 && CHILD_ADJECTIVES.has(wordAt(tokens, at)) && !POINTING.test(wordAt(tokens, at))) at -= 1;
  while (
    at > 0 &&
    CHILD_ADJECTIVES.has(wordAt(tokens, at)) &&
    (POINTING.test(wordAt(tokens, at - 1)) || wordAt(tokens, at - 1) === 'a')
  )
    at -= 1;
  // "Little girl opposite us": the article left out.
  if (at < 0) return child > 0 && child < 3 && isCapital(tokens[0]) ? 0 : null;
  const word = wordAt(tokens, at);
  if (at === 0 && CHILD_ADJECTIVES.has(word) && isCapital(tokens[0])) return 0;
  if (word === 'a' && wordAt(tokens, at + 1) === 'certain') return at;
  return POINTING.test(word) ? at : null;
}

/** "the Hargate boy", "the Lindon twins": a family's name before the child. */
function byFamily(look: Look, tokens: readonly Token[], at: number): number | null {
  const name = tokens[at - 1];
  if (name === undefined || !isCapital(name) || name.text === name.text.toUpperCase()) return null;
  if (
    !(/^(?:the|that|little|them|those)$/.test(wordAt(tokens, at - 2)) || tokens[at - 2]?.kind === 'mark') ||
    !(look.setting.anchored || look.roster.pupilSurname.has(name.folded))
  )
    return null;
  return /^(?:boy|girl|twins|lad|kid|kids|boys|girls|brothers|sisters)$/.test(wordAt(tokens, at))
    ? tokens[at - 2]?.kind === 'mark'
      ? at - 1
      : at - 2
    : null;
}

/** Children told of so that their class would know them: "that lad in Y5 with the green wellies". */
export function describedChildren(look: Look, sentence: Sentence): Mention[] {
  const { setting } = look;
  if (!setting.anchored && look.roster.pupils.length === 0) return [];
  const { tokens } = sentence;
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !CHILD_WORDS.has(token.folded)) continue;
    const family = byFamily(look, tokens, at);
    const family0 = family === null ? undefined : tokens[family];
    if (family0 !== undefined) {
      found.push(mentionOf(look, 'pupil', family0, token, 'a family’s child'));
      continue;
    }
    const start = startOf(tokens, at);
    const from = start === null ? undefined : tokens[start];
    if (!setting.anchored || start === null || from === undefined || !TELLS.test(wordAt(tokens, at + 1)))
      continue;
    if (!isTold(look, tokens, at, wordAt(tokens, start))) continue;
    const end = descriptionEnd(tokens, at + 1, MOST_WORDS, GOES_THROUGH);
    found.push(
      mentionOf(look, 'pupil', from, tokens[end] ?? token, 'a child described', { keepPossessive: true }),
    );
    at = end;
  }
  return found;
}

function isTold(look: Look, tokens: readonly Token[], at: number, pointing: string): boolean {
  const word = wordAt(tokens, at);
  const after = wordAt(tokens, at + 1);
  const inClass = classEnd(look.school, tokens, at + 2) !== null;
  if (word === 'one' || word === 'ones') {
    const lookedAt = after === 'with' && look.setting.group === 'school' && word === 'one';
    return (inClass || lookedAt) && look.draft.role !== 'staff';
  }
  const more = wordAt(tokens, at + 2);
  const many = /s$/.test(word) && word !== 'lass' && !/^(?:twins|brothers|sisters)$/.test(word);
  if (many) return inClass || /^(?:those|these|certain|same)$/.test(pointing) || /^(?:who|with)$/.test(after);
  if (word === 'children' || word === 'student') return inClass;
  if (pointing === 'some' || pointing === 'one') return inClass;
  return (
    after !== 'in' ||
    inClass ||
    /^(?:the|a|his|her|our|their|my)$/.test(more) ||
    pointing === 'that' ||
    pointing === 'certain'
  );
}
