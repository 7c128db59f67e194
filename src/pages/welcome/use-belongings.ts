import { useEffect, useState } from 'preact/hooks';
import type { Membership } from '../../settings/schema.ts';
import { type Belonging, belongingsOf, membershipsOf } from './belonging.ts';

/**
 * The schools and roles as they are being filled in. What is complete is handed to `save` whenever it changes; what
 * was changed elsewhere, or could not be stored, shows as it is stored.
 */
export function useBelongings(
  memberships: readonly Membership[],
  save: (memberships: Membership[]) => Promise<void>,
): { belongings: readonly Belonging[]; setBelongings(next: readonly Belonging[]): void } {
  const [belongings, setState] = useState<readonly Belonging[]>(() => belongingsOf(memberships));
  const stored = asText(memberships);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is in the list matters, not that it is another list
  useEffect(() => {
    setState((now) => (asText(membershipsOf(now)) === stored ? now : belongingsOf(memberships)));
  }, [stored]);
  const setBelongings = (next: readonly Belonging[]) => {
    setState(next);
    const complete = membershipsOf(next);
    if (asText(complete) !== stored) void save(complete);
  };
  return { belongings, setBelongings };
}

/** Whatever the order: a list for a person and a list in the store may differ in that. */
const asText = (memberships: readonly Membership[]): string =>
  memberships
    .map(({ school, role }) => `${school} ${role}`)
    .sort()
    .join(',');
