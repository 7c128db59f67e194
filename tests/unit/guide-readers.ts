import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parse } from 'plist';
import { chromiumSchema } from '../../src/settings/managed/dialect.ts';

/** A value of the registry: REG_SZ is a text, REG_DWORD a number. */
export type Data = string | number;

/**
 * Reads a registry file as Windows' editor does, and nothing that it would not take: the head, an empty line before
 * each key, values of the two types that the browsers read. Throws at the first line that is anything else.
 */
export function readRegistry(text: string): Map<string, Map<string, Data>> {
  const [head, ...lines] = text.split('\r\n');
  if (head !== 'Windows Registry Editor Version 5.00') throw new Error(`Head: ${head}`);
  if (lines.at(-1) !== '' || text.replaceAll('\r\n', '').includes('\n')) throw new Error('Line ends');
  const keys = new Map<string, Map<string, Data>>();
  let key: Map<string, Data> | undefined;
  for (const line of lines) {
    const [, path] = /^\[HKEY_LOCAL_MACHINE\\([^[\]]+)\]$/.exec(line) ?? [];
    const [, name, value] = /^"((?:[^"\\]|\\["\\])*)"=(.+)$/.exec(line) ?? [];
    if (path) {
      key = new Map();
      keys.set(path, key);
    } else if (name !== undefined && value !== undefined && key) key.set(unquoted(name), readData(value));
    else if (line !== '') throw new Error(`Not a line of a registry file: ${line}`);
  }
  return keys;
}

function readData(text: string): Data {
  const [, digits] = /^dword:([0-9a-f]{8})$/.exec(text) ?? [];
  if (digits) return Number.parseInt(digits, 16);
  const [, inside] = /^"((?:[^"\\]|\\["\\])*)"$/.exec(text) ?? [];
  if (inside === undefined) throw new Error(`Neither REG_SZ nor REG_DWORD: ${text}`);
  return unquoted(inside);
}

const unquoted = (text: string): string => text.replace(/\\(["\\])/g, '$1');

/** What Chromium makes of a key of the registry by an extension's schema: JSON in a text becomes a list or a group. */
export function asChromiumReads(key: ReadonlyMap<string, Data>): Record<string, unknown> {
  const { properties = {} } = chromiumSchema();
  const entries = [...key].map(([name, data]) => {
    const type = properties[name]?.type;
    if (type === 'boolean') return [name, Number(data) !== 0];
    const isJson = type === 'array' || type === 'object';
    return [name, isJson && typeof data === 'string' ? JSON.parse(data) : data];
  });
  return Object.fromEntries(entries);
}

export interface PropertyList {
  PayloadContent: Record<string, unknown>[];
  [key: string]: unknown;
}

/** Reads a configuration profile; throws where it is no property list. */
export function readProfile(text: string): PropertyList {
  expectXml(text);
  return parse(text) as unknown as PropertyList;
}

/** An element: its attributes by name, its children in their order, its text. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

type Raw = Record<string, unknown>;

/** Reads XML; throws where it is not well-formed. */
export function readXml(text: string): Element {
  expectXml(text);
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    ignoreDeclaration: true,
    parseTagValue: false,
    parseAttributeValue: false,
    processEntities: { maxTotalExpansions: 100_000, maxExpandedLength: 10_000_000 },
  });
  const [root] = toElements(parser.parse(text));
  if (!root) throw new Error('No element');
  return root;
}

function toElements(nodes: Raw[]): Element[] {
  return nodes.flatMap((node) => {
    const [name] = Object.keys(node).filter((key) => key !== ':@');
    if (name === undefined || name === '#text') return [];
    const inside = node[name] as Raw[];
    const text = inside.map((one) => String(one['#text'] ?? '')).join('');
    const attributes = (node[':@'] ?? {}) as Record<string, string>;
    return [{ name, attributes, children: toElements(inside), text }];
  });
}

function expectXml(text: string): void {
  const result = XMLValidator.validate(text);
  if (result !== true) throw new Error(`${result.err.msg} (line ${result.err.line})`);
}

/** All elements of this name, wherever they stand below one. */
export function within(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...within(child, name),
  ]);
}
