/** An XML element as text, its children on lines of their own, or one text between its tags. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: string | readonly string[] = [],
): string {
  const head = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(
    ' ',
  );
  if (typeof content === 'string') return `<${head}>${escaped(content)}</${name}>`;
  if (content.length === 0) return `<${head} />`;
  return `<${head}>\n${content.map(indented).join('\n')}\n</${name}>`;
}

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');

const indented = (lines: string): string => lines.replace(/^/gm, '  ');
