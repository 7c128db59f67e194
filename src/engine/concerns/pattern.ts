/** A pattern of alternatives given in pieces, so that long lists of words stay readable; whole words only. */
export function anyOf(...pieces: string[]): RegExp {
  return new RegExp(`\\b(?:${pieces.join('|')})\\b`);
}
