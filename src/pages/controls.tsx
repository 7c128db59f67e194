import type { ComponentChildren } from 'preact';

/** A group of settings under one name. */
export function Group({
  legend,
  hint,
  children,
}: {
  legend: string;
  hint?: string;
  children: ComponentChildren;
}) {
  return (
    <fieldset>
      <legend>{legend}</legend>
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
  onChange(checked: boolean): void;
}

/** A box to tick, or one of several to choose from, with its words beside it. */
export function Choice({ type, name, checked, label, describedBy, onChange }: ChoiceProps) {
  return (
    <label class="choice">
      <input
        type={type}
        name={name}
        checked={checked}
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
