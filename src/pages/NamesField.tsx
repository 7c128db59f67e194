import { useEffect, useId, useState } from 'preact/hooks';
import { SETTINGS } from '../settings/schema.ts';

export interface NamesFieldProps {
  label: string;
  /** Where the group around it has the same words for its title. */
  isLabelHidden?: boolean;
  /** Said beside the field where the names are too many or too long. */
  tooMany: string;
  names: readonly string[];
  onChange(names: string[]): void;
  /** The names do not fit; the field says so itself, and keeps what was typed. */
  onRefused(): void;
}

/** The first names of the person's own children, in one line with commas between them. */
export function NamesField(props: NamesFieldProps) {
  const { label, isLabelHidden, tooMany, names, onChange, onRefused } = props;
  const id = useId();
  const stored = names.join(', ');
  /** What is in the field until the store has it; null: as stored. */
  const [typed, setTyped] = useState<string | null>(null);
  const [fault, setFault] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is stored now shows, whoever stored it
  useEffect(() => {
    setTyped(null);
    setFault('');
  }, [stored]);
  const read = (line: string) => {
    const found = line.split(',').map((name) => name.trim());
    const result = SETTINGS.family.safeParse(found.filter(Boolean));
    setFault(result.success ? '' : tooMany);
    if (result.success) onChange(result.data);
    else onRefused();
  };
  return (
    <>
      {!isLabelHidden && <label for={id}>{label}</label>}
      <input
        id={id}
        type="text"
        autocomplete="off"
        aria-label={isLabelHidden ? label : undefined}
        aria-invalid={fault ? true : undefined}
        aria-describedby={`${id}-fault`}
        value={typed ?? stored}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => read(event.currentTarget.value)}
      />
      <p class="faults" role="alert" id={`${id}-fault`}>
        {fault}
      </p>
    </>
  );
}
