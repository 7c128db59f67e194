import { useId } from 'preact/hooks';
import { OLDEST, YOUNGEST } from '../settings/schema.ts';
import { options as words } from '../words/options.ts';

export interface AgeFieldProps {
  label: string;
  /** Where the group around it has the same words for its title. */
  isLabelHidden?: boolean;
  age: number | null;
  /** Whether an administrator has set it. */
  isLocked: boolean | undefined;
  onChange(age: number | null): void;
}

const AGES = Array.from({ length: OLDEST - YOUNGEST + 1 }, (_, index) => YOUNGEST + index);

/** A pupil's age in whole years, or that they would rather not say, which stands first. */
export function AgeField({ label, isLabelHidden, age, isLocked, onChange }: AgeFieldProps) {
  const id = useId();
  return (
    <div class="field">
      {!isLabelHidden && <label for={id}>{label}</label>}
      <select
        id={id}
        aria-label={isLabelHidden ? label : undefined}
        value={age ?? ''}
        disabled={isLocked}
        onChange={({ currentTarget: { value } }) => onChange(value === '' ? null : Number(value))}
      >
        <option value="">{words.ageNone}</option>
        {AGES.map((years) => (
          <option key={years} value={years}>
            {words.ageOf(years, years === OLDEST)}
          </option>
        ))}
      </select>
    </div>
  );
}
