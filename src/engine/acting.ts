import { namesOf, nameWords } from './mentions/school-names.ts';
import type { School } from './types.ts';

/**
 * Whether an account, by the name a page gives it ("Larkholm Fell Primary School"), is the school's own. The name must
 * be the whole of it: "Friends of Larkholm Fell Primary" are others.
 */
export function actsFor(account: string, school: School): boolean {
  const { strong, handles } = namesOf(school);
  const words = nameWords(account).join(' ');
  return strong.some((name) => name.join(' ') === words) || handles.has(words.replace(/[^a-z0-9]/g, ''));
}
