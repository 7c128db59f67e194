/** Soft hyphens, zero-width spaces and joiners, marks of direction and order: nobody sees them. */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|\u034F/gu;

/**
 * What may stand between the characters of a code without changing it: blanks and line breaks, hyphens
 * from a word processor, ">" and "|" from a reply, "=" from an e-mail's source, marks of emphasis.
 */
const FILLER = '[\\s\\p{Cc}\\p{Pd}>|=*_~`\\\\]';
const RUN = new RegExp(`${FILLER}*([0-9A-Za-z]+)`, 'uy');

/** A head opens a word; its case is not asked for, so that a code put in capitals is known for one. */
const HEAD = new RegExp(`(?<![0-9A-Za-z])F${FILLER}*T${FILLER}*[0-9A-Za-z]`, 'giu');

/** The text without what cannot be seen in it. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** Where in a visible text a code may begin: UTF-16 offsets. */
export function headsIn(text: string): number[] {
  return [...text.matchAll(HEAD)].map((match) => match.index);
}

/** Letters and digits from a place in a text on, and where their run is broken. */
export interface Gathered {
  chars: string;
  /** Whether a blank or another mark comes right after that many characters. */
  endsAt(count: number): boolean;
  /** The first character that is none of a code's, or '' at the end of the text. */
  stop: string;
}

/** The letters and digits of a visible text from `from` on, up to the first mark that no code holds. */
export function gather(text: string, from: number, most = Number.POSITIVE_INFINITY): Gathered {
  const ends = new Set<number>();
  const runs: string[] = [];
  let count = 0;
  let at = from;
  for (RUN.lastIndex = from; count < most; at = RUN.lastIndex) {
    const run = RUN.exec(text)?.[1];
    if (run === undefined) break;
    runs.push(run);
    count += run.length;
    ends.add(count);
  }
  const stop = new RegExp(`${FILLER}*(.?)`, 'suy');
  stop.lastIndex = at;
  return { chars: runs.join(''), endsAt: (many) => ends.has(many), stop: stop.exec(text)?.[1] ?? '' };
}
