import { anySays, saysIn } from '../text/patterns.ts';
import { phrases } from '../text/phrases.ts';
import type { Mention } from '../types.ts';
import { GOVERNED_ELSEWHERE } from './data/governed-elsewhere.ts';
import { type Look, mentionOf, type Recogniser } from './look.ts';

/** Nobody but a school's board is called so. */
const SURE = phrases([
  'the? chair|vice-chair of the? governors|governing body|board|governors|gb',
  'the? vice chair of the? governors',
  'the|our|this|that governing body',
  'the|our|this|that board of governors',
  'the|our|this|that|a new|other|lead? parent|staff|lea|foundation|co-opted|safeguarding|link|send ' +
    'governor|governors',
  'the|our|this|that|a parent|staff|lea|foundation|co-opted|safeguarding|link|send governor|governors',
  'board of governors',
  'parent governor|governors',
  'the|our|this|that|their|your chair|vice-chair|co-chair|chairman|chairwoman of the? gov|govs|governors',
  'chair of gov|govs|governors|governers|govenors',
  'the|our govenors|governers',
  'parent|staff govenor|governer',
  'the govs',
  'two|three|one|some|both of my|our|the fellow governors|govs',
  'my|our fellow governor|governors',
  'chair of the board|trustees',
  'the|our trustees',
]);
const LIKELY = phrases([
  'the|our|these|those|school governors',
  'the|our|that school governor|governors',
  'the|that|our|one|a new|head|lead governor',
  'that|this governor',
]);
/** For those who sit there. */
const AMONG_THEM = phrases(['the|our full? governing board', 'the chair', 'fgb']);
/** Beside "governor": a prison's, a bank's, a state's, a hospital's or an engine's. */
const OF_ELSEWHERE = new RegExp(String.raw`\b(?:${GOVERNED_ELSEWHERE.join('|')})\b`);

/** "Governors' visit", "Governors say no": the board, with the article left out. */
const ABOUT_THEM =
  /^(?:the )?governors(?:['’]| (?:say|said|have|had|are|were|want|wanted|voted|agreed|decided|think|came|came|just|still|don't|didn't|won't|can't|know|knew|sat|met|apparently|clearly|ignored|refused|approved|signed))/;

/** Governors of the school; not of a prison, a bank or a state. */
export const governorMentions: Recogniser = (look: Look): Mention[] => {
  const { setting, draft, passage } = look;
  if (setting.otherSchool || setting.elsewhere !== null) return [];
  if (!setting.school && anySays(passage.sentences, OF_ELSEWHERE)) return [];
  const sits = draft.role === 'governor' || draft.role === 'staff';
  const found: Mention[] = [];
  for (const sentence of passage.sentences) {
    const tokens = sentence.tokens;
    const matches = [
      ...SURE.findIn(sentence, passage.text),
      ...(setting.anchored || draft.role !== 'pupil' ? LIKELY.findIn(sentence, passage.text) : []),
      ...(sits && setting.anchored ? AMONG_THEM.findIn(sentence, passage.text) : []),
    ];
    const first = tokens[0];
    if (first !== undefined && setting.anchored && saysIn(sentence, ABOUT_THEM))
      found.push(mentionOf(look, 'governor', first, first, 'governors'));
    for (const match of matches) {
      found.push({ kind: 'governor', start: match.start, end: match.end, text: match.text, by: 'governors' });
    }
  }
  return found;
};
