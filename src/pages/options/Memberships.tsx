import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Pack } from '../../packs/schema.ts';
import { type Membership, MOST_MEMBERSHIPS } from '../../settings/schema.ts';
import type { Role } from '../../vocabulary.ts';
import { en } from '../../words/en.ts';
import { options as words } from '../../words/options.ts';
import { hasRules } from '../rules.ts';

/** A row while it is being filled in; the key keeps its place on the page when another row goes. */
interface Row {
  key: number;
  school: string;
  role: Role | '';
}

export interface MembershipsProps {
  memberships: readonly Membership[];
  packs: ReadonlyMap<string, Pack>;
  /** Called with the rows that are complete. */
  onChange(memberships: Membership[]): void;
}

let keys = 0;
const row = (school: string, role: Role | ''): Row => ({ key: keys++, school, role });

/** The person's schools and roles, a row each. A row counts once both are chosen. */
export function Memberships({ memberships, packs, onChange }: MembershipsProps) {
  const [rows, setRows] = useState<Row[]>(() => rowsOf(memberships));
  // What came from these rows comes back as stored; anything else (a file, an erasure) begins the rows anew.
  const stored = JSON.stringify(memberships);
  const own = useRef(new Set([stored]));
  // biome-ignore lint/correctness/useExhaustiveDependencies: compared by what they say
  useEffect(() => {
    if (!own.current.has(stored)) setRows(rowsOf(memberships));
    own.current = new Set([stored]);
  }, [stored]);
  const change = (next: Row[]) => {
    setRows(next);
    const complete = next.filter(isComplete).map(({ school, role }) => ({ school, role }));
    own.current.add(JSON.stringify(complete));
    onChange(complete);
  };
  return (
    <>
      {rows.map((one, index) => (
        <MembershipRow
          key={one.key}
          row={one}
          packs={packs}
          onChange={(changes) => change(rows.with(index, { ...one, ...changes }))}
          onRemove={rows.length > 1 ? () => change(rows.toSpliced(index, 1)) : undefined}
        />
      ))}
      {rows.length < MOST_MEMBERSHIPS && (
        <button type="button" onClick={() => setRows([...rows, row('', '')])}>
          {words.add}
        </button>
      )}
    </>
  );
}

const rowsOf = (memberships: readonly Membership[]): Row[] =>
  memberships.length > 0 ? memberships.map(({ school, role }) => row(school, role)) : [row('', '')];

const isComplete = (one: Row): one is Row & Membership => one.school !== '' && one.role !== '';

interface RowProps {
  row: Row;
  packs: ReadonlyMap<string, Pack>;
  onChange(changes: Partial<Row>): void;
  onRemove: (() => void) | undefined;
}

function MembershipRow({ row: { school, role }, packs, onChange, onRemove }: RowProps) {
  const pack = packs.get(school);
  const name = pack?.school.name ?? school;
  const schools = [...packs.values()].map((one): [string, string] => [one.id, one.school.name]);
  return (
    <>
      <div class="row">
        <Choose
          label={words.school}
          value={school}
          choices={pack || school === '' ? schools : [...schools, [school, school]]}
          onChange={(chosen) => onChange({ school: chosen })}
        />
        <Choose
          label={words.role}
          value={role}
          choices={Object.entries(words.roles)}
          onChange={(chosen) => onChange({ role: chosen as Role | '' })}
        />
        {onRemove && (
          <button type="button" onClick={onRemove}>
            {school ? words.remove(name) : words.removeBlank}
          </button>
        )}
      </div>
      {school !== '' && !pack && <p class="problem">{words.missing(school)}</p>}
      {pack && role !== '' && !hasRules(pack, role) && <p>{words.noRules(en.role[role], name)}</p>}
    </>
  );
}

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
