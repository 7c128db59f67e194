import type { Sentence } from '../scene.ts';
import type { Mention } from '../types.ts';
import { addressee, bareParents } from './addressed.ts';
import { hisMum, ofChild } from './family-of-child.ts';
import { bySurname, ofOurs, ofTheSchool } from './family-of-school.ts';
import { byClass, pointedAt } from './family-pointed.ts';
import type { Look, Recogniser } from './look.ts';
import { remembered } from './remember.ts';

/** Makes the recogniser of other families; told which children of the school the draft mentions. */
export const familyMentions =
  (pupils: readonly Mention[], childAnswered: boolean): Recogniser =>
  (look) => [
    ...remembered(look, familiesIn),
    ...(pupils.length > 0 ? remembered(look, bareParents) : []),
    ...hisMum(look, pupils, childAnswered),
  ];

function familiesIn(look: Look, sentence: Sentence): Mention[] {
  const { tokens } = sentence;
  const found: Mention[] = [
    ...addressee(look, sentence),
    ...ofOurs(look, sentence),
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
}
