import type { Sentence, Token } from '../scene.ts';
import { phrases } from '../text/phrases.ts';
import type { Mention } from '../types.ts';
import { addressee, bareParents } from './addressed.ts';
import { classEnd } from './classes.ts';
import { ADULT_NAMES, CHILD_NAMES } from './data/given-names.ts';
import { bare, isCapital, isWord, type Look, mentionOf, type Recogniser, wordAt } from './look.ts';
import { standsAt, wordsOf } from './school-match.ts';
import { namesOf } from './school-names.ts';
import { GROWN_UPS, NO_CHILD, PARENT_ADJECTIVES, RELATIVES } from './data/family-words.ts';

const POINTING = /^(?:the|that|this|those|these|certain|another|one|them|some|same)$/;
const TELLS = /^(?:who|who's|whos|whose|with|that|in|from|of|on|parked|parking|driving|at)$/;
const MOST_WORDS = 9;

function describedEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  for (let at = from; at < tokens.length && at - from < MOST_WORDS; at += 1) {
    const token = tokens[at];
    if (
      token === undefined ||
      token.kind === 'emoji' ||
      (token.kind === 'mark' && !/^['().]$/.test(token.text))
    )
      break;
    end = at;
  }
  return end;
}

/** "Alfie's mum", "alfies dad" among children, "the Year 3 parents". */
function ofChild(look: Look, tokens: readonly Token[], at: number): Mention | null {
  const owner = tokens[at - 1];
  const token = tokens[at];
  if (owner === undefined || token === undefined || owner.kind !== 'word' || !RELATIVES.has(token.folded))
    return null;
  const owned = /['’]s?$/.test(owner.text) || /s$/.test(owner.folded);
  const name = owner.folded.includes("'") ? bare(owner.folded) : owner.folded.replace(/s$/, '');
  if (!owned || look.roster.family.has(name)) return null;
  const { setting, draft } = look;
  const rostered = look.roster.pupilFirst.has(name);
  // A name on no list, where the talk is of school: "Zeb's mum".
  const unlisted = isCapital(owner) && owner.folded.includes("'") && setting.anchored && !NO_CHILD.has(name);
  if (!rostered && !CHILD_NAMES.has(name) && !unlisted) return null;
  if (!isCapital(owner) && draft.role !== 'pupil' && !rostered && !setting.anchored) return null;
  if (setting.elsewhere !== null || setting.otherSchool) return null;
  if (ADULT_NAMES.has(name) && !rostered && !setting.anchored) return null;
  if (/^(?:my|our)$/.test(wordAt(tokens, at - 2))) return null;
  return mentionOf(look, 'family', owner, token, 'a child’s parent');
}


/** "the parents in Oak class", "the mum who …", "that family". */
function pointedAt(
  look: Look,
  tokens: readonly Token[],
  at: number,
): { mention: Mention; end: number } | null {
  const token = tokens[at];
  if (token === undefined || !GROWN_UPS.has(token.folded)) return null;
  const { setting, draft } = look;
  if (setting.elsewhere !== null || setting.otherSchool) return null;
  let first = at - 1;
  while (
    first > 0 &&
    PARENT_ADJECTIVES.has(
      wordAt(tokens, first),
    ) &&
    at - first < 4
  )
    first -= 1;
  const from = tokens[first];
  if (from === undefined || !POINTING.test(from.folded)) return null;
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
  const end = inClass ?? (said ? describedEnd(tokens, at + 1) : at);
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

function byClass(look: Look, tokens: readonly Token[], at: number): { mention: Mention; end: number } | null {
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

/** "the Sharpleys", "the Lindon family": by surname, where school is the talk. */
function bySurname(look: Look, tokens: readonly Token[], at: number): Mention | null {
  const the = tokens[at];
  const name = tokens[at + 1];
  const family = tokens[at + 2];
  if (the === undefined || family === undefined || !/^(?:the|that)$/.test(the.folded) || !isCapital(name))
    return null;
  if (/^(?:PTA|PTFA|PSA|SLT|WhatsApp)$/.test(name?.text ?? '')) return null;
  if (!/^(?:family|lot|clan)$/.test(family.folded) || !isWord(family) || !look.setting.anchored) return null;
  return look.school.name.includes(name?.text ?? '')
    ? null
    : mentionOf(look, 'family', the, family, 'a family by name');
}

/** "One of our families": what those who work there call them. */
const OUR_FAMILIES = phrases([
  'one|two|some|any|many|all|several of our|my|the families|parents|mums|dads|carers',
  'a|one|another family|parent|mum|dad|mother|father at|in|from our|my school|class|year|setting',
  'the|that|this|one family|mum|dad|parent|gran|nan|carer on|at|from|in the|my? *2 plan|register|refuge|flats|estate|drive|road|street|close|avenue|lane|crescent|caseload|protection',
  'the family|mum|dad|parents from|of|in *3 drive|road|street|close|avenue|lane|crescent|class',
]);

function ofOurs(look: Look, sentence: Sentence): Mention[] {
  const { role } = look.draft;
  if (role === 'parent' || role === 'pupil' || look.setting.otherSchool) return [];
  const { tokens } = sentence;
  return OUR_FAMILIES.find(tokens, look.passage.text).flatMap((match) => {
    const first = tokens.find((token) => token.start === match.start);
    const last = tokens.find((token) => token.end === match.end);
    return first === undefined || last === undefined
      ? []
      : [mentionOf(look, 'family', first, last, 'families in one’s charge')];
  });
}

/** "His mum", "the mother", where the draft has named the child just before. */
function hisMum(
  look: Look,
  sentence: Sentence,
  pupils: readonly Mention[],
  childAnswered: boolean,
): Mention[] {
  if (!childAnswered && !pupils.some((pupil) => pupil.start < sentence.end && !isClass(pupil))) return [];
  const { tokens } = sentence;
  return tokens.flatMap((token, at) => {
    const owner = tokens[at - 1];
    if (owner === undefined || !/^(?:his|her|their|the)$/.test(owner.folded) || !HIS.test(token.folded))
      return [];
    if (childAnswered && owner.folded !== 'the')
      return [mentionOf(look, 'family', owner, token, 'the parent of the child answered')];
    if (!pupils.some((pupil) => pupil.end <= owner.start && owner.start - pupil.end < NEAR)) return [];
    return [mentionOf(look, 'family', owner, token, 'the parent of a child named')];
  });
}

const HIS = /^(?:mum|mums|mam|mom|dad|dads|mother|father|parents|stepdad|stepmum)(?:'s)?$/;
/** Between the child and "his mum", UTF-16 units. */
const NEAR = 160;
const isClass = (pupil: Mention): boolean => pupil.by === 'a class' || pupil.by.startsWith('children');

/** "Hill Lane families": the school's people by its name. */
function ofTheSchool(look: Look, sentence: Sentence): Mention[] {
  if (look.setting.otherSchool || look.setting.elsewhere !== null) return [];
  const words = wordsOf(sentence);
  const names = namesOf(look.school);
  return words.tokens.flatMap((last, at) => {
    if (!/^(?:families|parents|mums|dads|carers)$/.test(last.folded)) return [];
    const name = names.weak.find((one) => at >= one.length && standsAt(words.keys, at - one.length, one));
    const first = name === undefined ? undefined : words.tokens[at - name.length];
    return first === undefined ? [] : [mentionOf(look, 'family', first, last, 'the families of the school')];
  });
}

/** Makes the recogniser of other families; told which children of the school the draft mentions. */
export function familyMentions(pupils: readonly Mention[], childAnswered: boolean): Recogniser {
  const pupilsNamed = pupils.length > 0;
  return (look) =>
    look.passage.sentences.flatMap((sentence) => {
      const { tokens } = sentence;
      const found: Mention[] = [
        ...addressee(look, sentence),
        ...bareParents(look, sentence, pupilsNamed),
        ...ofOurs(look, sentence),
        ...hisMum(look, sentence, pupils, childAnswered),
        ...ofTheSchool(look, sentence),
      ];
      for (let at = 0; at < tokens.length; at += 1) {
        const pointed = pointedAt(look, tokens, at) ?? byClass(look, tokens, at);
        const one =
          pointed === null ? (ofChild(look, tokens, at) ?? bySurname(look, tokens, at)) : pointed.mention;
        if (one !== null) found.push(one);
        if (pointed !== null) at = pointed.end;
      }
      return found;
    });
}
