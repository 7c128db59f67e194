import type { Sentence } from '../scene.ts';
import type { Mention } from '../types.ts';
import { childNames } from './child-names.ts';
import { classMentions } from './class-groups.ts';
import { describedChildren } from './described.ts';
import { endearedChildren } from './epithets.ts';
import type { Look, Recogniser } from './look.ts';

/** Children at the school, not the writer's own: by name, by description, by class. */
export const pupilMentions: Recogniser = (look: Look): Mention[] =>
  look.passage.sentences.flatMap((sentence: Sentence) => [
    ...childNames(look, sentence),
    ...describedChildren(look, sentence),
    ...classMentions(look, sentence),
    ...endearedChildren(look, sentence),
  ]);
