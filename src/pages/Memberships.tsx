import { useId, useState } from 'preact/hooks';
import { BUNDLED } from '../packs/bundled.ts';
import { type Membership, MOST_MEMBERSHIPS } from '../settings/schema.ts';
import type { Role } from '../vocabulary.ts';
import { pages } from '../words/pages.ts';

const words = pages.options;

/** A row while it is being filled in. */
interface Row {
  school: string;
  role: Role | '';
}

export interface MembershipsProps {
  memberships: readonly Membership[];
  /** Called with the rows that are complete. */
  onChange(memberships: Membership[]): void;
}

/** The person's schools and roles, a row each. A row counts once both are chosen. */
export function Memberships({ memberships, onChange }: MembershipsProps) {
  const [rows, setRows] = useState<Row[]>(
    memberships.length > 0 ? [...memberships] : [{ school: '', role: '' }],
  );
  const change = (next: Row[]) => {
    setRows(next);
    onChange(next.filter(isComplete));
  };
  return (
    <>
      {rows.map((row, index) => (
        <div class="row" key={index}>
          <Choose
            label={words.school}
            value={row.school}
            choices={[...BUNDLED.values()].map((pack) => [pack.id, pack.school.name])}
            onChange={(school) => change(rows.with(index, { ...row, school }))}
          />
          <Choose
            label={words.role}
            value={row.role}
            choices={Object.entries(words.roles)}
            onChange={(role) => change(rows.with(index, { ...row, role: role as Role | '' }))}
          />
          {rows.length > 1 && (
            <button type="button" onClick={() => change(rows.toSpliced(index, 1))}>
              {row.school
                ? words.remove(BUNDLED.get(row.school)?.school.name ?? row.school)
                : words.removeBlank}
            </button>
          )}
        </div>
      ))}
      {rows.length < MOST_MEMBERSHIPS && (
        <button type="button" onClick={() => setRows([...rows, { school: '', role: '' }])}>
          {words.add}
        </button>
      )}
    </>
  );
}

const isComplete = (row: Row): row is Membership => row.school !== '' && row.role !== '';

interface ChooseProps {
  label: string;
  value: string;
  choices: readonly (readonly [string, string])[];
  onChange(value: string): void;
}

function Choose({ label, value, choices, onChange }: ChooseProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{words.choose}</option>
        {choices.map(([choice, name]) => (
          <option key={choice} value={choice}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
