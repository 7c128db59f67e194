import type { Token } from '../scene.ts';

/**
 * Where a description that goes on from a token ends, as the place of its last token: before an emoji, before
 * a mark that does not match `through`, or after `mostWords` tokens.
 */
export function descriptionEnd(
  tokens: readonly Token[],
  from: number,
  mostWords: number,
  through: RegExp,
): number {
  let end = from;
  for (let at = from; at < tokens.length && at - from < mostWords; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'emoji') break;
    if (token.kind === 'mark' && !through.test(token.text)) break;
    end = at;
  }
  return end;
}
