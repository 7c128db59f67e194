import type { Sentence } from '../scene.ts';
import { phrases } from '../text/phrases.ts';
import type { Mention } from '../types.ts';
import { ENDEARED, HELPED, SURE_CHARGES } from './data/epithets.ts';
import { type Look, mentionsOfPhrases } from './look.ts';

const endeared = phrases(ENDEARED);
const sure = phrases(SURE_CHARGES);
const helped = phrases(HELPED);

/** "My little lambs", "the little ones", "thirty of the best humans": children in one's charge. */
export function endearedChildren(look: Look, sentence: Sentence): Mention[] {
  const { role, surface } = look.draft;
  if (role === 'parent' || role === 'pupil' || surface === 'profile') return [];
  const { tokens } = sentence;
  const { elsewhere, otherSchool } = look.setting;
  if (!look.setting.anchored)
    return elsewhere !== null || otherSchool || role === 'governor'
      ? []
      : mentionsOfPhrases(
          look,
          'pupil',
          tokens,
          sure.find(tokens, look.passage.text),
          'children in one’s charge',
        );
  const found = endeared.find(tokens, look.passage.text);
  const plain = role === 'volunteer' && found.length === 0 ? helped.find(tokens, look.passage.text) : [];
  return mentionsOfPhrases(look, 'pupil', tokens, [...found, ...plain], 'children in one’s charge');
}
