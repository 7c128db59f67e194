import type { Token } from '../scene.ts';
import type { Mention } from '../types.ts';
import { classEnd } from './classes.ts';
import { ENDS_PLACE, GROWN_UPS, PARENT_ADJECTIVES } from './data/family-words.ts';
import { descriptionEnd } from './description.ts';
import { isCapital, type Look, mentionOf, wordAt } from './look.ts';

const POINTING = /^(?:the|that|this|those|these|certain|another|one|them|some|same)$/;
const TELLS =
  /^(?:who|who's|whos|whose|with|that|in|from|of|on|parked|parking|driving|at|leading|running|behind|organising|starting|filming|shouting|complaining|moaning|pushing|stood|standing|sat|sitting|doing|wearing)$/;
const MOST_WORDS = 9;
/** Marks that end no description. */
const GOES_THROUGH = /^['().]$/;

/** A parent or parents found, and the place of the last token read for them. */
interface Pointed {
  mention: Mention;
  end: number;
}

/** Where "in the car park" ends: before what they do there, or when. */
function placeEnd(tokens: readonly Token[], from: number, most: number): number {
  if (!/^(?:in|on|at|from|of)$/.test(wordAt(tokens, from))) return most;
  for (let at = from + 2; at <= most; at += 1) if (ENDS_PLACE.has(wordAt(tokens, at))) return at - 1;
  return most;
}

/** "the parents in Oak class", "the mum who …", "that family". */
export function pointedAt(look: Look, tokens: readonly Token[], at: number): Pointed | null {
  const token = tokens[at];
  if (token === undefined || !GROWN_UPS.has(token.folded)) return null;
  const { setting, draft } = look;
  if (setting.elsewhere !== null || setting.otherSchool) return null;
  let first = at - 1;
  while (first > 0 && PARENT_ADJECTIVES.has(wordAt(tokens, first)) && at - first < 4) first -= 1;
  const from = tokens[first];
  if (from === undefined || !POINTING.test(from.folded)) return null;
  // "I don't want to be that mum": the writer.
  if (
    /^(?:be|being|am|i'm|im|become|becoming|as|i|was)$/.test(wordAt(tokens, first - 1)) &&
    from.folded === 'that'
  )
    return null;
  const tells = TELLS.test(wordAt(tokens, at + 1));
  const next = wordAt(tokens, at + 1);
  const inClass = /^(?:in|from|of)$/.test(wordAt(tokens, at + 1))
    ? classEnd(look.school, tokens, at + 2)
    : null;
  const said =
    next === 'in' || next === 'from'
      ? inClass !== null ||
        isCapital(tokens[at + 2]) ||
        /^(?:the|a|that|her|his)$/.test(wordAt(tokens, at + 2))
      : tells;
  const end =
    inClass ??
    (said ? placeEnd(tokens, at + 1, descriptionEnd(tokens, at + 1, MOST_WORDS, GOES_THROUGH)) : at);
  const many = /^(?:parents|mums|dads|families|carers|mams)$/.test(token.folded);
  const worksThere = draft.role !== 'parent' && draft.role !== 'pupil';
  const that = from.folded === 'that' || from.folded === 'those' || from.folded === 'this';
  const addressed = wordAt(tokens, first - 1) === 'to' && tells;
  const holds =
    (setting.anchored && (said || that)) || (worksThere && said && !many) || inClass !== null || addressed;
  if (!holds || (from.folded === 'some' && !said) || (many && !said && !that)) return null;
  if (token.folded === 'family' && from.folded === 'the') return null;
  return {
    mention: mentionOf(look, 'family', from, tokens[end] ?? token, 'a parent pointed at', {
      keepPossessive: true,
    }),
    end,
  };
}

/** "Year 3 parents", "all the 2B mums": by their children's class, which begins at a token. */
export function byClass(look: Look, tokens: readonly Token[], at: number): Pointed | null {
  const end = classEnd(look.school, tokens, at);
  const token = end === null ? undefined : tokens[end + 1];
  const first = tokens[at];
  if (end === null || token === undefined || first === undefined || !GROWN_UPS.has(token.folded)) return null;
  if (look.setting.elsewhere !== null || look.setting.otherSchool) return null;
  const from = /^(?:the|our|all|those|that)$/.test(wordAt(tokens, at - 1))
    ? (tokens[at - 1] ?? first)
    : first;
  return { mention: mentionOf(look, 'family', from, token, 'the parents of a class'), end: end + 1 };
}
