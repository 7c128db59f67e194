import type { Settings } from '../../settings/schema.ts';
import { welcome as words } from '../../words/welcome.ts';
import { AgeField } from '../AgeField.tsx';
import { Step } from './Step.tsx';

export interface WelcomeAgeProps {
  settings: Settings;
  /** Whether an administrator has set it. */
  isLocked: boolean | undefined;
  onChange(age: number | null): void;
}

/** The step that asks a pupil how old they are, if they like. */
export function WelcomeAge({ settings: { age }, isLocked, onChange }: WelcomeAgeProps) {
  return (
    <Step title={words.age.legend} hint={words.age.hint}>
      <AgeField label={words.age.label} age={age} isLocked={isLocked} onChange={onChange} />
    </Step>
  );
}
