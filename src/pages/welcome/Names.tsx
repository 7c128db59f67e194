import type { Settings } from '../../settings/schema.ts';
import { welcome as words } from '../../words/welcome.ts';
import { NamesField } from '../NamesField.tsx';
import { Step } from './Step.tsx';

export interface WelcomeFamilyProps {
  settings: Settings;
  onChange(names: string[]): void;
  /** The names that were typed do not fit, and the field says so. */
  onRefused(): void;
}

/** The step that asks for the first names of the person's own children. */
export function WelcomeFamily({ settings, onChange, onRefused }: WelcomeFamilyProps) {
  const { family } = words;
  const isStaff = settings.memberships.some(({ role }) => role === 'staff');
  return (
    <Step title={family.legend} hint={isStaff ? `${family.staffHint} ${family.hint}` : family.hint}>
      <NamesField
        label={family.label}
        tooMany={family.tooMany}
        names={settings.family}
        onChange={onChange}
        onRefused={onRefused}
      />
    </Step>
  );
}
