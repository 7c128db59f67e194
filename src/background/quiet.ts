import { quietUntil } from '../settings/managed/quiet-hours.ts';
import type { InForce } from '../settings/storage.ts';

/**
 * Whether an administrator's quiet hours are now: what is of ordinary weight then comes as a quiet mark, and no press
 * is held for it.
 * @param now the device's own time, `YYYY-MM-DDTHH:MM`
 */
export function isQuietTime({ managed }: Pick<InForce, 'managed'>, now: string): boolean {
  return quietUntil(managed?.quietHours ?? [], now.slice(11, 16)) !== null;
}
