import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { options as words } from '../words/options.ts';

/** A group of settings under one name. */
export function Group({
  legend,
  hint,
  lock,
  children,
}: {
  legend: string;
  hint?: string;
  /** What an administrator has a word in: true where it is locked, false where theirs is but a default. */
  lock?: boolean | undefined;
  children: ComponentChildren;
}) {
  const id = useId();
  const isSet = lock !== undefined;
  return (
    <fieldset aria-describedby={isSet ? id : undefined}>
      <legend>{legend}</legend>
      {isSet && (
        <p class="set" id={id}>
          {lock ? words.locked : words.suggested}
        </p>
      )}
      {hint && <p class="soft">{hint}</p>}
      {children}
    </fieldset>
  );
}

export interface ChoiceProps {
  type: 'radio' | 'checkbox';
  name?: string;
  checked: boolean;
  label: string;
  /** Id of what is said of it beside its label. */
  describedBy?: string;
  /** It can be read and not changed. */
  disabled?: boolean | undefined;
  onChange(checked: boolean): void;
}

/** A box to tick, or one of several to choose from, with its words beside it. */
export function Choice({ type, name, checked, label, describedBy, disabled, onChange }: ChoiceProps) {
  return (
    <label class="choice">
      <input
        type={type}
        name={name}
        checked={checked}
        disabled={disabled}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

/** Sentences about what was wrong, under a lead; nothing where nothing was. */
export function Sentences({ lead, list }: { lead: string; list: readonly string[] }) {
  if (list.length === 0) return null;
  return (
    <section>
      <p>{lead}</p>
      <ul>
        {list.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
