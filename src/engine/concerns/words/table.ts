import { type PhraseMatcher, phrases } from '../../text/phrases.ts';

/** Short names for sets of words inside a table; kept small, since a phrase grows with each of them. */
const SETS: Readonly<Record<string, string>> = {
  $they: "he|she|they|he's|she's|they're",
  $them: 'him|her|them|em',
  $their: 'his|her|their',
  $be: "is|are|was|were|be|being|been|'s",
  $not: "not|don't|doesn't|didn't|won't|can't|cannot|couldn't|wouldn't|never",
  $kid: 'kid|kids|child|children|boy|boys|girl|girls|lad|lads|son|daughter|pupil|pupils',
};

/** `*6` and more, of any number of digits. */
const TOO_WIDE = /(?:^|\s)\*(?:[6-9]|\d{2,})(?=[\s,]|$)/;

/**
 * Makes a matcher of a text of phrases parted by commas or line ends, in the notation of
 * `phrases()`, with three additions: `$they` stands for a set of words, `stem+` for the stem and its
 * plain endings (-s, -ed, -ing), and a line that ends in `|` goes on in the next. The matcher is
 * built when it is first asked: a draft that names nobody never pays for most of the tables. Throws a
 * RangeError at once where a gap is wider than `*5`, the most a phrase may leave open.
 */
export function table(text: string): PhraseMatcher {
  const wide = TOO_WIDE.exec(text);
  if (wide !== null)
    throw new RangeError(`The gap "${wide[0].trim()}" is too wide; a phrase leaves at most *5 open`);
  return phrases(() => phrasesIn(text));
}

function phrasesIn(text: string): string[] {
  const list = text
    .replace(/\|\s*\n\s*/g, '|')
    .split(/[,\n]/)
    .map((phrase) => phrase.trim());
  return list.filter(Boolean).map((phrase) => phrase.split(/\s+/).map(spell).join(' '));
}

function spell(word: string): string {
  return word
    .split('|')
    .map((part) => {
      const optional = part.endsWith('?') ? '?' : '';
      const bare = optional ? part.slice(0, -1) : part;
      if (bare.startsWith('$') && SETS[bare] !== undefined) return SETS[bare] + optional;
      if (!bare.endsWith('+') || bare.length < 3) return part;
      const stem = bare.slice(0, -1);
      const soft = stem.endsWith('e') ? stem.slice(0, -1) : stem;
      return `${stem}|${stem}s|${soft}ed|${soft}ing${optional}`;
    })
    .join('|');
}
