import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface StepProps {
  title: string;
  hint?: string | undefined;
  children: ComponentChildren;
}

/** One question of the page: its title is the group's name and a heading as well. */
export function Step({ title, hint, children }: StepProps) {
  const id = useId();
  return (
    <fieldset class="step" aria-describedby={hint ? id : undefined}>
      <legend>
        <h2>{title}</h2>
      </legend>
      {hint && (
        <p class="soft" id={id}>
          {hint}
        </p>
      )}
      {children}
    </fieldset>
  );
}
