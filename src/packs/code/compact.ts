import type { Pack } from '../schema.ts';
import { readMarks, writeMarks } from './clause-marks.ts';

/** Columns of the clauses: id without the pack's own, section, marks, text, plain text. */
const COLUMNS = 5;

/**
 * A pack as the lines that compress best: first a JSON array of everything but the clauses, then their
 * columns one below the other, so that like stands near like. No name of a field is written. Each pack
 * has one such text, whatever the order of its keys.
 */
export function compact(pack: Pack): string {
  const { id, version, school, policy, copy, complaints, clauses, ...beside } = pack;
  const { name, aliases, handles, places, lookalikes, staff, classes, apps, ...otherSchool } = school;
  const { hours, minimumAge, grounds, ...more } = otherSchool;
  const { title, adopted, review, ...otherPolicy } = policy;
  const { maker, official, made, reviewBy, ...otherCopy } = copy;
  const { source, steps, link, ...otherComplaints } = complaints;
  const { label, url, ...otherLink } = link;
  // Fails to compile once the schema has a field that a code would lose, or another version.
  [beside, more, otherPolicy, otherCopy, otherComplaints, otherLink] satisfies Record<string, never>[];
  version satisfies 1;
  const head = [
    id,
    name,
    [aliases, handles, places, lookalikes, staff, classes, apps],
    hours ? [hours.lessons.map(span), hours.holidays.map(span)] : null,
    minimumAge,
    [title, adopted, review],
    [maker, official, made, reviewBy],
    [source, steps, label, url],
    // Came later: left out where a pack has none, so that codes printed before are still the codes of their packs.
    ...(grounds ? [grounds.map(({ latitude, longitude, radius }) => [latitude, longitude, radius])] : []),
  ];
  const columns = [
    clauses.map((clause) => clause.id.slice(id.length + 1)),
    clauses.map((clause) => clause.section),
    clauses.map(({ id: _, section, text, plain, ...choices }) => writeMarks(choices)),
    clauses.map((clause) => clause.text),
    clauses.map((clause) => clause.plain ?? ''),
  ];
  return [JSON.stringify(head), ...columns.flat().map(asLine)].join('\n');
}

/** The pack behind such a text, for `readPack` to check. Throws an Error on any other text. */
export function expand(text: string): unknown {
  const [first = '', ...lines] = text.split('\n');
  const [id, name, names, hours, minimumAge, policy, copy, complaints, grounds] = JSON.parse(first);
  const [aliases, handles, places, lookalikes, staff, classes, apps] = names;
  const many = lines.length / COLUMNS;
  if (!Number.isInteger(many)) throw new Error('the columns differ in length');
  const cell = (column: number, row: number) => asText(lines[column * many + row] ?? '');
  const clauses = Array.from({ length: many }, (_, row) => ({
    id: `${id}/${cell(0, row)}`,
    section: cell(1, row),
    text: cell(3, row),
    plain: cell(4, row) || null,
    ...readMarks(cell(2, row)),
  }));
  const [title, adopted, review] = policy;
  const [maker, official, made, reviewBy] = copy;
  const [source, steps, label, url] = complaints;
  return withoutGaps({
    version: 1,
    id,
    school: {
      ...{ name, aliases, handles, places, lookalikes, staff, classes, apps },
      hours: hours ? { lessons: hours[0].map(spanOf), holidays: hours[1].map(spanOf) } : null,
      minimumAge,
      grounds: grounds ? grounds.map(circleOf) : null,
    },
    policy: { title, adopted, review },
    copy: { maker, official, made, reviewBy },
    complaints: { source, steps, link: { label, url } },
    clauses,
  });
}

const span = ({ from, to }: { from: string; to: string }) => [from, to];
const spanOf = ([from, to]: [unknown, unknown]) => ({ from, to });
const circleOf = ([latitude, longitude, radius]: unknown[]) => ({ latitude, longitude, radius });

/** A text without its line breaks, as JSON writes them. */
const asLine = (text: string): string => JSON.stringify(text).slice(1, -1);
const asText = (line: string): string => JSON.parse(`"${line}"`);

/** The value without the keys that hold nothing: a pack either has a key or does not. */
function withoutGaps(value: object): unknown {
  return JSON.parse(JSON.stringify(value), (_, entry) => entry ?? undefined);
}
