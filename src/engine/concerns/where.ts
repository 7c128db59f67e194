import { readPassage } from '../text/passage.ts';
import type { PhraseMatcher } from '../text/phrases.ts';

/** Whether a table's phrases stand in a text beside the draft: a group's name, a message answered. */
export function wordsFound(text: string, table: PhraseMatcher): boolean {
  return text !== '' && table.has(readPassage(text).tokens);
}
