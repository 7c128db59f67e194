/** Quotes, dashes and spaces that keyboards and sites put in place of the plain ones. */
const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
};

const ASCII = /^[ -_a-~\s]*$/;

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  // The halves of a pair mean nothing alone; a lone half is kept as it stands.
  if (code >= 0xd800 && code <= 0xdfff) return unit;
  const plain = PLAIN[unit];
  if (plain !== undefined) return plain;
  if (code < 0x80) return unit.toLowerCase();
  const base = unit.normalize('NFKD').toLowerCase();
  return base === '' ? unit : (base[0] ?? unit);
}

/**
 * Folds a text for looking things up: lower case, accents off, curly quotes straight, full-width
 * letters narrow. Unit by unit: the result has the same length and the same UTF-16 offsets.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  let folded = '';
  for (let at = 0; at < text.length; at += 1) folded += foldUnit(text.charAt(at));
  return folded;
}
