import { composeCard } from '../guidance/card.ts';
import { localTime } from '../guidance/dates.ts';
import { wordsFor } from '../words/pupil.ts';
import { evidenceOf, type Judgement } from './judge-line.ts';

/** A finding for a person to read: the level, what made it, and the card's words. */
export function describeFinding({ draft, pack, reading, spoken, advice }: Judgement): string {
  const lines = [
    `level     ${advice.level}${advice.hold ? ', the first press of Send is held' : ''}`,
    ...reading.mentions.map((mention) => `mentions  ${mention.kind} "${mention.text}" (${mention.by})`),
    ...evidenceOf({ reading, spoken }).map(
      ({ concern, by, spans }) => `concern   ${concern}: ${by}${quote(spans)}`,
    ),
  ];
  if (advice.level === 'none') return lines.join('\n');
  const today = localTime(new Date()).slice(0, 10);
  const card = composeCard(
    { pack, role: draft.role, reading: spoken, advice, sends: false, managed: false, today },
    wordsFor(draft.role),
  );
  return [
    ...lines,
    '',
    card.title,
    ...advice.clauses.map(({ clause }) => `  ${clause.id}\n    ${clause.text}`),
    ...(card.help?.routes ?? []).map(({ text, phone }) => `  ${text}${phone ? `: ${phone}` : ''}`),
    ...(card.raise ? [`  ${card.raise.link.label}: ${card.raise.link.url}`] : []),
  ].join('\n');
}

function quote(spans: readonly { text: string }[]): string {
  return spans.length > 0 ? ` (${spans.map((span) => `"${span.text}"`).join(', ')})` : '';
}
