import type { Sentence, Token } from '../scene.ts';
import { phrases } from '../text/phrases.ts';
import type { Mention } from '../types.ts';
import { OUR_FAMILIES } from './data/family-words.ts';
import { isCapital, isWord, type Look, mentionOf, mentionsOfPhrases } from './look.ts';
import { standsAt } from './name-match.ts';
import { namesOf } from './school-names.ts';
import { wordsOf } from './words.ts';

/** "the Sharpleys", "the Lindon family": by surname, where school is the talk. */
export function bySurname(look: Look, tokens: readonly Token[], at: number): Mention | null {
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

const ourFamilies = phrases(OUR_FAMILIES);

/** "one of our families", "a mum in my class": as those who work there speak of them. */
export function ofOurs(look: Look, sentence: Sentence): Mention[] {
  const { role } = look.draft;
  if (role === 'parent' || role === 'pupil' || look.setting.otherSchool) return [];
  const { tokens } = sentence;
  return mentionsOfPhrases(
    look,
    'family',
    tokens,
    ourFamilies.find(tokens, look.passage.text),
    'families in one’s charge',
  );
}

/** "Hill Lane families": the school's people by its name. */
export function ofTheSchool(look: Look, sentence: Sentence): Mention[] {
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
