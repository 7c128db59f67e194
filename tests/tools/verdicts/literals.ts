/** Just enough of TypeScript's grammar to take a table of literals apart and leave every row as it was written. */

/** Where the string or comment that begins at a place ends; the place itself where none begins. */
function skip(source: string, at: number): number {
  const first = source[at];
  if (first === "'" || first === '"' || first === '`') {
    let end = at + 1;
    while (source[end] !== first) end += source[end] === '\\' ? 2 : 1;
    return end + 1;
  }
  if (source.startsWith('//', at)) return source.indexOf('\n', at);
  if (source.startsWith('/*', at)) return source.indexOf('*/', at) + 2;
  return at;
}

/** The elements between the bracket at `open` and its fellow, as written, and where that stands. */
export function elementsAt(source: string, open: number): { elements: string[]; end: number } {
  const elements: string[] = [];
  let depth = 0;
  let from = open + 1;
  for (let at = open; at < source.length; ) {
    const next = skip(source, at);
    if (next > at) {
      at = next;
      continue;
    }
    const here = source[at] ?? '';
    if ('[{('.includes(here)) depth += 1;
    if (']})'.includes(here)) depth -= 1;
    if ((here === ',' && depth === 1) || depth === 0) {
      const one = source.slice(from, at).trim();
      if (one !== '') elements.push(one);
      from = at + 1;
      if (depth === 0) return { elements, end: at };
    }
    at += 1;
  }
  throw new Error('a bracket of a table does not close');
}

/** The words of a row: the literal itself, or its field `text`. */
export function wordsOf(row: string): string {
  const literal = row.startsWith('{')
    ? elementsAt(row, 0)
        .elements.find((one) => /^text\s*:/.test(one))
        ?.replace(/^text\s*:\s*/, '')
    : row;
  return String(new Function(`return ${literal}`)());
}

/** A text as a literal. */
export const quoted = (text: string): string =>
  text.includes("'") && !text.includes('"') ? `"${text}"` : `'${text.replaceAll("'", "\\'")}'`;
