/** Makes a set of the words in a table: one string, parted by blanks and line ends. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
