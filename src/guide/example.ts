import type { z } from 'zod';
import type { MANAGED, ManagedKey } from '../settings/managed/keys.ts';

/** What an administrator sets, in the words of `public/managed.json`. */
export type Values = { readonly [Key in ManagedKey]?: z.input<(typeof MANAGED)[Key]> };

/** The example that every block of the guide writes down: one of each kind of value that staff need. */
export const STAFF: Values = {
  school: 'lache',
  role: 'staff',
  sites: ['facebook', 'x', 'instagram', 'whatsapp'],
  hold: 'serious',
  rehearsal: false,
};

/** For a year group whose school's policy has rules for pupils; the age is that of its youngest. */
export const PUPILS: Values = { school: 'biggin-hill', role: 'pupil', age: 10, hold: 'serious' };
