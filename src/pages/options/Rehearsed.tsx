import { useEffect, useState } from 'preact/hooks';
import { writeDate } from '../../guidance/dates.ts';
import type { Rehearsed as Counts, RehearsedWeek } from '../../settings/rehearsed.ts';
import { currentRehearsed, forgetRehearsed, onRehearsed } from '../../settings/rehearsing.ts';
import type { Settings } from '../../settings/schema.ts';
import { CONCERNS } from '../../vocabulary.ts';
import { en } from '../../words/en.ts';
import { options } from '../../words/options.ts';
import { Choice, Group } from '../controls.tsx';
import type { Attempt } from './Options.tsx';

const words = options.rehearsal;

export interface RehearsedProps {
  settings: Settings;
  lock: boolean | undefined;
  save(changes: Partial<Settings>): void;
  attempt: Attempt;
}

/** Trying it out: whether nothing is shown, and what was counted meanwhile, for the person alone. */
export function Rehearsed({ settings: { rehearsal }, lock, save, attempt }: RehearsedProps) {
  const [counts, setCounts] = useState<Counts>({});
  useEffect(() => {
    const read = () => void currentRehearsed().then(setCounts, () => undefined);
    onRehearsed(read);
    read();
  }, []);
  const weeks = Object.entries(counts).reverse();
  return (
    <Group legend={words.legend} hint={words.hint} lock={lock}>
      <Choice
        type="checkbox"
        checked={rehearsal}
        disabled={lock}
        onChange={(ticked) => save({ rehearsal: ticked })}
        label={words.choice}
      />
      {rehearsal && weeks.length === 0 && <p class="soft">{words.none}</p>}
      {weeks.length > 0 && (
        <>
          <Table weeks={weeks} />
          <p class="soft">{words.note}</p>
          <button type="button" onClick={() => void attempt(forgetRehearsed, words.erased)}>
            {words.erase}
          </button>
        </>
      )}
    </Group>
  );
}

function Table({ weeks }: { weeks: [string, RehearsedWeek][] }) {
  return (
    <table>
      <caption>{words.table}</caption>
      <thead>
        <tr>
          <th scope="col">{words.about}</th>
          <th scope="col">{words.cards}</th>
          <th scope="col">{words.marks}</th>
        </tr>
      </thead>
      {weeks.map(([monday, week]) => (
        <Week key={monday} monday={monday} week={week} />
      ))}
    </table>
  );
}

function Week({ monday, week: { drafts, cards, marks } }: { monday: string; week: RehearsedWeek }) {
  const rows = CONCERNS.filter((concern) => cards[concern] || marks[concern]);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          {words.week(writeDate(monday, en.language), drafts)}
        </th>
      </tr>
      {rows.length === 0 && (
        <tr>
          <td colSpan={3}>{words.nothing}</td>
        </tr>
      )}
      {rows.map((concern) => (
        <tr key={concern}>
          <th scope="row">{words.concern[concern]}</th>
          <td>{cards[concern] ?? 0}</td>
          <td>{marks[concern] ?? 0}</td>
        </tr>
      ))}
    </tbody>
  );
}
