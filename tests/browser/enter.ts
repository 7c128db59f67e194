import type { Page } from '@playwright/test';

/** The last word of a draft, with its end: never half of a character. */
const LAST_WORD = /\S+\s*$/u;

/**
 * Writes where the cursor is, as a person does who dictates or picks from the keyboard's suggestions and types the last
 * word: each key by itself costs the machine twenty times as much, and what is lost of fast keys has tests of its own.
 * All but the last word is one edit: where edits are counted, type.
 */
export async function enter({ keyboard }: Pick<Page, 'keyboard'>, text: string): Promise<void> {
  const last = text.search(LAST_WORD);
  if (last > 0) await keyboard.insertText(text.slice(0, last));
  await keyboard.type(text.slice(Math.max(last, 0)));
}
