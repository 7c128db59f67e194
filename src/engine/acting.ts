import { namesSchool } from './mentions/place-names.ts';
import { namesOf } from './mentions/school-names.ts';
import { readPassage } from './text/passage.ts';
import type { School } from './types.ts';

/** Whether an account, by the name a page gives it ("Larkholm Fell Primary School"), is the school's own. */
export const actsFor = (account: string, school: School): boolean =>
  namesSchool(readPassage(account), namesOf(school));
