import { useState } from 'preact/hooks';
import type { Pack } from '../../packs/schema.ts';
import { type Membership, MOST_MEMBERSHIPS } from '../../settings/schema.ts';
import { ROLES } from '../../vocabulary.ts';
import { en } from '../../words/en.ts';
import { welcome as words } from '../../words/welcome.ts';
import type { Belonging } from './belonging.ts';
import { WelcomeProvenance } from './Provenance.tsx';
import { WelcomeSchool } from './SchoolAndRoles.tsx';
import { Step } from './Step.tsx';

const { school } = words;

/** Schools with all their roles must fit what is stored. */
const MOST_SCHOOLS = Math.floor(MOST_MEMBERSHIPS / ROLES.length);

export interface WelcomeSchoolsProps {
  belongings: readonly Belonging[];
  packs: ReadonlyMap<string, Pack>;
  today: string;
  onChange(belongings: readonly Belonging[]): void;
  /** Keeps a pack on this device; rejects with the browser's reason. */
  onAdded(pack: Pack): Promise<void>;
}

/** The person's schools, a group each; most people have one. */
export function WelcomeSchools({ belongings, packs, today, onChange, onAdded }: WelcomeSchoolsProps) {
  // Shown from here until the store has told of them.
  const [added, setAdded] = useState<ReadonlyMap<string, Pack>>(new Map());
  const known = new Map([...packs, ...added]);
  const add = async (pack: Pack) => {
    await onAdded(pack);
    setAdded((now) => new Map([...now, [pack.id, pack]]));
  };
  return (
    <>
      {belongings.map((belonging, place) => (
        <WelcomeSchool
          // biome-ignore lint/suspicious/noArrayIndexKey: a group keeps its place while its school is chosen anew
          key={place}
          place={place}
          belonging={belonging}
          packs={known}
          taken={belongings.filter((_, other) => other !== place).map((other) => other.school)}
          today={today}
          onChange={(next) => onChange(belongings.with(place, next))}
          onAdded={add}
          onRemove={belongings.length > 1 ? () => onChange(belongings.toSpliced(place, 1)) : undefined}
        />
      ))}
      {belongings.length < MOST_SCHOOLS && belongings.every((one) => one.school) && (
        <button
          type="button"
          class="quiet"
          onClick={() => onChange([...belongings, { school: '', roles: [] }])}
        >
          {school.addAnother}
        </button>
      )}
    </>
  );
}

export interface WelcomeManagedProps {
  membership: Membership;
  packs: ReadonlyMap<string, Pack>;
  today: string;
}

/** In place of the school's choice where an administrator has made it. */
export function WelcomeManaged({ membership, packs, today }: WelcomeManagedProps) {
  const pack = packs.get(membership.school);
  const name = pack?.school.name ?? membership.school;
  return (
    <Step title={school.legend} hint={school.managed}>
      <p>{school.managedWho(name, en.as[membership.role])}</p>
      {pack && <WelcomeProvenance pack={pack} today={today} />}
    </Step>
  );
}
