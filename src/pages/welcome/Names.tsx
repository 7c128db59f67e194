import { useId, useState } from 'preact/hooks';
import { SETTINGS, type Settings } from '../../settings/schema.ts';
import { welcome as words } from '../../words/welcome.ts';
import { Step } from './Step.tsx';

export interface WelcomeFamilyProps {
  settings: Settings;
  onChange(names: string[]): void;
}

/** The first names of the person's own children, in one line with commas between them. */
export function WelcomeFamily({ settings, onChange }: WelcomeFamilyProps) {
  const { family } = words;
  const id = useId();
  const [fault, setFault] = useState('');
  const isStaff = settings.memberships.some(({ role }) => role === 'staff');
  const read = (line: string) => {
    const names = line.split(',').map((name) => name.trim());
    const result = SETTINGS.family.safeParse(names.filter(Boolean));
    setFault(result.success ? '' : family.tooMany);
    if (result.success) onChange(result.data);
  };
  return (
    <Step title={family.legend} hint={isStaff ? `${family.staffHint} ${family.hint}` : family.hint}>
      <label for={id}>{family.label}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        aria-invalid={fault ? true : undefined}
        aria-describedby={`${id}-fault`}
        value={settings.family.join(', ')}
        onChange={(event) => read(event.currentTarget.value)}
      />
      <p class="faults" role="alert" id={`${id}-fault`}>
        {fault}
      </p>
    </Step>
  );
}
