import { useId, useRef } from 'preact/hooks';
import type { Pack } from '../../packs/schema.ts';
import { ROLES, type Role } from '../../vocabulary.ts';
import { pack as packWords } from '../../words/pack.ts';
import { welcome as words } from '../../words/welcome.ts';
import { Choice } from '../controls.tsx';
import { AddPack } from '../packs/AddPack.tsx';
import { hasRules } from '../rules.ts';
import type { Belonging } from './belonging.ts';
import { WelcomeProvenance } from './Provenance.tsx';
import { Step } from './Step.tsx';

const { school } = words;

/** Parents first: they are most of those who come here. */
const ORDER: readonly Role[] = ['parent', ...ROLES.filter((role) => role !== 'parent')];

export interface WelcomeSchoolProps {
  /** 0 for the first. */
  place: number;
  belonging: Belonging;
  packs: ReadonlyMap<string, Pack>;
  /** Ids of the schools chosen in the other groups. */
  taken: readonly string[];
  today: string;
  onChange(belonging: Belonging): void;
  onAdded(pack: Pack): Promise<void>;
  /** Absent where it is the only one. */
  onRemove?: (() => void) | undefined;
}

/** One school of the person's: which, whose copy of its policy this is, and what they are there. */
export function WelcomeSchool(props: WelcomeSchoolProps) {
  const { place, belonging, packs, taken, today, onChange, onAdded, onRemove } = props;
  const id = useId();
  const roles = useRef<HTMLFieldSetElement>(null);
  const other = useRef<HTMLDetailsElement>(null);
  const pack = packs.get(belonging.school);
  const add = async (added: Pack) => {
    await onAdded(added);
    if (!taken.includes(added.id)) onChange({ ...belonging, school: added.id });
    // The next question; the school's name is said by the line on top.
    roles.current?.querySelector('input')?.focus();
    if (other.current) other.current.open = false;
  };
  return (
    <Step title={place === 0 ? school.legend : school.another(place + 1)}>
      <label for={id}>{school.label}</label>
      <select
        id={id}
        value={belonging.school}
        onChange={(event) => onChange({ ...belonging, school: event.currentTarget.value })}
      >
        <option value="">{school.choose}</option>
        <Schools
          label={school.fromSchools}
          packs={packs}
          taken={taken}
          isListed={({ copy }) => copy.official}
        />
        <Schools label={school.samples} packs={packs} taken={taken} isListed={({ copy }) => !copy.official} />
      </select>
      {pack ? <WelcomeProvenance pack={pack} today={today} /> : <p class="soft">{school.samplesHint}</p>}
      <details ref={other}>
        <summary>{packWords.add.title}</summary>
        <AddPack packs={packs} today={today} onAdded={add} />
      </details>
      <Roles
        fieldset={roles}
        pack={pack}
        chosen={belonging.roles}
        onChange={(next) => onChange({ ...belonging, roles: next })}
      />
      {onRemove && (
        <button type="button" onClick={onRemove}>
          {pack ? school.remove(pack.school.name) : school.removeBlank}
        </button>
      )}
    </Step>
  );
}

interface SchoolsProps {
  label: string;
  packs: ReadonlyMap<string, Pack>;
  taken: readonly string[];
  isListed(pack: Pack): boolean;
}

function Schools({ label, packs, taken, isListed }: SchoolsProps) {
  const listed = [...packs.values()].filter((pack) => isListed(pack) && !taken.includes(pack.id));
  if (listed.length === 0) return null;
  return (
    <optgroup label={label}>
      {listed.map((pack) => (
        <option key={pack.id} value={pack.id}>
          {pack.school.name}
        </option>
      ))}
    </optgroup>
  );
}

interface RolesProps {
  fieldset: { current: HTMLFieldSetElement | null };
  pack: Pack | undefined;
  chosen: readonly Role[];
  onChange(roles: readonly Role[]): void;
}

function Roles({ fieldset, pack, chosen, onChange }: RolesProps) {
  const id = useId();
  const toggled = (role: Role, ticked: boolean) =>
    ROLES.filter((one) => (one === role ? ticked : chosen.includes(one)));
  return (
    <fieldset class="inner" ref={fieldset}>
      <legend>{school.role}</legend>
      <div class="choices">
        {ORDER.map((role) => (
          <div key={role}>
            <Choice
              type="checkbox"
              checked={chosen.includes(role)}
              label={school.roles[role]}
              describedBy={`${id}-${role}`}
              onChange={(ticked) => onChange(toggled(role, ticked))}
            />
            {/* Here before it has words, so that they are said when they come. */}
            <p class="no-rules" id={`${id}-${role}`} aria-live="polite">
              {pack && chosen.includes(role) && !hasRules(pack, role) && packWords.noRules(role)}
            </p>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
