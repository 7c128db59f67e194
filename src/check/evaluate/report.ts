import { MENTION_KINDS } from '../../vocabulary.ts';
import { type Case, confusion, mainConcern, measure, mentionScore, type Share } from '../metrics.ts';

/** The cases as somebody judged them. */
export interface Column {
  name: string;
  cases: readonly Case[];
}

const percent = ({ hits, of }: Share): string => (of === 0 ? '–' : `${((100 * hits) / of).toFixed(1)} %`);

const ROWS = [
  ['advise: recall', 'recall'],
  ['  of those that name someone or the school', 'recallNamed'],
  ['  of those that name nobody', 'recallImplied'],
  ['advise: precision', 'precision'],
  ['false alarms among none', 'falseAlarms'],
  ['level exactly right', 'level'],
  ['first clause right, where advised', 'firstClause'],
  ['main concern right', 'mainConcern'],
  ['help: recall', 'help'],
  ['help wrongly given', 'helpWrong'],
] as const;

/** The numbers of each column beside each other; how many drafts each is of stands behind the first. */
export function comparison(columns: readonly Column[]): string {
  const measured = columns.map(({ name, cases }) => ({ name, numbers: measure(cases) }));
  const wide = Math.max(12, ...columns.map(({ name }) => name.length + 2));
  const head = `${''.padEnd(46)}${measured.map(({ name }) => name.padStart(wide)).join('')}`;
  const lines = ROWS.map(([label, key]) => {
    const cells = measured.map(({ numbers }) => percent(numbers[key]).padStart(wide)).join('');
    const first = measured[0]?.numbers[key];
    return `${label.padEnd(46)}${cells}   ${first ? `${first.hits} of ${first.of}` : ''}`;
  });
  return [head, ...lines].join('\n');
}

/** Precision, recall and F1 of each kind of mention. */
export function mentionTable(cases: readonly Case[]): string {
  return [
    'mentions    found  gold  precision  recall    F1',
    ...MENTION_KINDS.map((kind) => mentionScore(cases, kind)).map(
      (s) =>
        `${s.kind.padEnd(11)}${String(s.found).padStart(6)}${String(s.gold).padStart(6)}` +
        `${s.precision.toFixed(2).padStart(11)}${s.recall.toFixed(2).padStart(8)}${s.f1.toFixed(2).padStart(6)}`,
    ),
  ].join('\n');
}

const PARTS = [
  ['school', (one: Case) => one.origin?.school],
  ['role', (one: Case) => one.origin?.role],
  ['site', (one: Case) => one.origin?.site],
  ['surface', (one: Case) => one.origin?.surface],
  ['main concern', (one: Case) => mainConcern(one.gold.concerns)],
] as const;

/** The same numbers for each school, role, site, surface and main concern. */
export function splits(cases: readonly Case[]): string {
  const columns = ['drafts', 'recall', 'named', 'implied', 'precision', 'alarms', 'clause'];
  const lines = PARTS.flatMap(([title, of]) => {
    const groups = Map.groupBy(cases, (one) => of(one) ?? '–');
    const rows = [...groups]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([name, group]) => {
        const m = measure(group);
        const cells = [
          m.recall,
          m.recallNamed,
          m.recallImplied,
          m.precision,
          m.falseAlarms,
          m.firstClause,
        ].map(percent);
        return row(`  ${name}`, [String(group.length), ...cells]);
      });
    return [row(title, columns), ...rows, ''];
  });
  return lines.join('\n').trimEnd();
}

const row = (name: string, cells: readonly string[]): string =>
  `${name.padEnd(22)}${cells.map((cell) => cell.padStart(10)).join('')}`;

/** What was taken for what, and the ids of the drafts that went wrong. */
export function mistakes(cases: readonly Case[]): string {
  const m = measure(cases);
  return [
    'main concern taken for another (label → engine)',
    ...confusion(cases).map(
      ({ gold, found, count, ids }) => `${String(count).padStart(4)}  ${gold} → ${found}: ${ids.join(' ')}`,
    ),
    '',
    `not advised though they should be:   ${m.recall.missed.join(' ') || 'none'}`,
    `advised though they should not be:   ${m.precision.missed.join(' ') || 'none'}`,
    `another clause first:                ${m.firstClause.missed.join(' ') || 'none'}`,
    `help not given:                      ${m.help.missed.join(' ') || 'none'}`,
    `help wrongly given:                  ${m.helpWrong.given.join(' ') || 'none'}`,
  ].join('\n');
}
