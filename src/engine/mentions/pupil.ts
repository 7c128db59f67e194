import type { Sentence } from '../scene.ts';
import type { Mention } from '../types.ts';
import { childNames } from './child-names.ts';
import { classMentions } from './class-groups.ts';
import { describedChildren } from './described.ts';
import { endearedChildren } from './epithets.ts';
import type { Look, Recogniser } from './look.ts';
import { remembered } from './remember.ts';

/** Children at the school, not the writer's own: by name, by description, by class. */
export const pupilMentions: Recogniser = (look) => remembered(look, pupilsIn);

const pupilsIn = (look: Look, sentence: Sentence): Mention[] => [
  ...childNames(look, sentence),
  ...describedChildren(look, sentence),
  ...classMentions(look, sentence),
  ...endearedChildren(look, sentence),
];
