import { CONCERNS, type Concern, type Level, type MentionKind } from '../vocabulary.ts';

/** What the label says of a draft. */
export interface Gold {
  level: Level;
  concerns: Concern[];
  mentions: { kind: MentionKind; start: number; end: number }[];
  /** The clauses that are right to show first; empty where none is. */
  firstClauses: string[];
}

/** What the engine said of it. */
export interface Found {
  level: Level;
  concerns: Concern[];
  mentions: { kind: MentionKind; start: number; end: number }[];
  clauses: string[];
}

/** Where and by whom a draft was written, for looking at parts of a set. */
export interface Origin {
  school: string;
  role: string;
  site: string;
  surface: string;
}

export interface Case {
  id: string | number;
  origin?: Origin;
  gold: Gold;
  found: Found;
}

/** Hits out of a total, and the ids that missed. */
export interface Share {
  hits: number;
  of: number;
  missed: (string | number)[];
}

/** The share of `cases` for which `isHit`. */
export function share(cases: readonly Case[], isHit: (one: Case) => boolean): Share {
  const missed = cases.filter((one) => !isHit(one)).map((one) => one.id);
  return { hits: cases.length - missed.length, of: cases.length, missed };
}

export const shouldAdvise = ({ gold }: Case): boolean => gold.level === 'advise';
export const isAdvised = ({ found }: Case): boolean => found.level === 'advise';
export const isNamed = ({ gold }: Case): boolean => gold.mentions.length > 0;
/** The heaviest concern, or 'none'. */
export const mainConcern = (concerns: readonly Concern[]): Concern | 'none' =>
  CONCERNS.find((concern) => concerns.includes(concern)) ?? 'none';

/** The numbers of an evaluation. */
export function measure(cases: readonly Case[]) {
  const advise = cases.filter(shouldAdvise);
  const silent = cases.filter(({ gold }) => gold.level === 'none');
  const shown = advise.filter((one) => isAdvised(one) && one.gold.firstClauses.length > 0);
  return {
    recall: share(advise, isAdvised),
    recallNamed: share(advise.filter(isNamed), isAdvised),
    recallImplied: share(
      advise.filter((one) => !isNamed(one)),
      isAdvised,
    ),
    precision: share(cases.filter(isAdvised), shouldAdvise),
    falseAlarms: share(silent, isAdvised),
    level: share(cases, ({ gold, found }) => gold.level === found.level),
    firstClause: share(shown, ({ gold, found }) => gold.firstClauses.includes(found.clauses[0] ?? '')),
    mainConcern: share(
      cases,
      ({ gold, found }) => mainConcern(gold.concerns) === mainConcern(found.concerns),
    ),
    help: share(
      cases.filter(({ gold }) => asksForHelp(gold)),
      ({ found }) => asksForHelp(found),
    ),
    helpWrong: wronglyHelped(cases.filter(({ gold }) => !asksForHelp(gold))),
  };
}

const asksForHelp = ({ concerns }: { concerns: readonly Concern[] }): boolean =>
  concerns.includes('disclosure');

function wronglyHelped(others: readonly Case[]): Share & { given: (string | number)[] } {
  const given = others.filter(({ found }) => asksForHelp(found)).map((one) => one.id);
  return { hits: given.length, of: others.length, missed: [], given };
}

/** Precision, recall and F1 of the mentions of one kind; spans match when they overlap and the kind is the same. */
export function mentionScore(cases: readonly Case[], kind: MentionKind) {
  let right = 0;
  let found = 0;
  let recalled = 0;
  let gold = 0;
  for (const one of cases) {
    const expected = one.gold.mentions.filter((mention) => mention.kind === kind);
    const given = one.found.mentions.filter((mention) => mention.kind === kind);
    const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
      a.start < b.end && b.start < a.end;
    found += given.length;
    gold += expected.length;
    right += given.filter((mention) => expected.some((other) => overlaps(mention, other))).length;
    recalled += expected.filter((mention) => given.some((other) => overlaps(mention, other))).length;
  }
  const precision = found === 0 ? 1 : right / found;
  const recall = gold === 0 ? 1 : recalled / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { kind, found, gold, precision, recall, f1 };
}

/** How often each main concern was taken for another, commonest first. */
export function confusion(
  cases: readonly Case[],
): { gold: string; found: string; count: number; ids: (string | number)[] }[] {
  const table = new Map<string, { gold: string; found: string; count: number; ids: (string | number)[] }>();
  for (const { id, gold, found } of cases) {
    const pair = { gold: mainConcern(gold.concerns), found: mainConcern(found.concerns) };
    if (pair.gold === pair.found) continue;
    const key = `${pair.gold} ${pair.found}`;
    const row = table.get(key) ?? { ...pair, count: 0, ids: [] };
    row.count += 1;
    row.ids.push(id);
    table.set(key, row);
  }
  return [...table.values()].sort((a, b) => b.count - a.count);
}
