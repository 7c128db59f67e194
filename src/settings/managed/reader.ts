import type { z } from 'zod';
import { faultsOf } from '../../packs/faults.ts';
import type { Pack } from '../../packs/schema.ts';
import { faults as catalogue } from '../../words/faults.ts';
import { MANAGED, type ManagedKey, type ManagedValue, MOST_ENTRIES } from './keys.ts';
import { readPackValue, readSchool, type School } from './school.ts';

const { policy: words, value: values } = catalogue;

/** Longest value looked at, in UTF-16 code units of its JSON: as long as the longest pack. */
const LONGEST = 1_000_000;

type ListKey = 'sites' | 'quietHours' | 'mayChange' | 'mayNot';
type Entry<Key extends ListKey> = ManagedValue<Key>[number];

/** Reads a policy's values one by one, and says of each that does not fit what was found and what should stand there. */
export class Reader {
  /** Sentences for the administrator. */
  readonly faults: string[] = [];
  private readonly given: Readonly<Record<string, unknown>>;

  constructor(given: Readonly<Record<string, unknown>>) {
    this.given = given;
  }

  has(...keys: ManagedKey[]): boolean {
    return keys.some((key) => this.given[key] !== undefined);
  }

  /** A value that fits; undefined where there is none. */
  one<Key extends ManagedKey>(key: Key): ManagedValue<Key> | undefined {
    if (!this.isReadable(key)) return undefined;
    return this.fitting(MANAGED[key], [key], this.given[key]) as ManagedValue<Key> | undefined;
  }

  /** The entries of a list that fit; undefined where there is no list. */
  list<Key extends ListKey>(key: Key): Entry<Key>[] | undefined {
    const value = this.given[key];
    if (!Array.isArray(value)) return this.one(key) as Entry<Key>[] | undefined;
    if (!this.isReadable(key)) return undefined;
    if (value.length > MOST_ENTRIES) {
      this.faults.push(words.value(key, values.tooMany(value.length, MOST_ENTRIES)));
      return undefined;
    }
    const { element } = MANAGED[key];
    return value.flatMap((entry: unknown, at) => {
      const fitting = this.fitting(element, [key, at], entry) as Entry<Key> | undefined;
      return fitting === undefined ? [] : [fitting];
    });
  }

  /** The school's pack; where there are both a whole one and the name of another, the whole one counts. */
  async school(): Promise<Pack | undefined> {
    const whole = this.isReadable('pack') ? this.taken(readPackValue('pack', this.given.pack)) : undefined;
    const named = this.isReadable('school') ? this.taken(await readSchool(this.given.school)) : undefined;
    if (whole && named && named.id !== whole.id) this.faults.push(words.twoSchools);
    return whole ?? named;
  }

  private taken(school: School): Pack | undefined {
    if (school.ok) return school.pack;
    this.faults.push(school.fault);
    return undefined;
  }

  private fitting(schema: z.ZodType, path: readonly PropertyKey[], value: unknown): unknown {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    const issues = result.error.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
    const [fault] = faultsOf(issues, this.given);
    if (fault) this.faults.push(words.value(fault.path, fault.message));
    return undefined;
  }

  /** Whether there is a value, and one short enough to be looked at: a policy may bring five megabytes. */
  private isReadable(key: ManagedKey): boolean {
    if (!this.has(key)) return false;
    const value = this.given[key];
    const length = typeof value === 'string' ? value.length : JSON.stringify(value).length;
    if (length <= LONGEST) return true;
    this.faults.push(words.value(key, values.tooLong(length, LONGEST)));
    return false;
  }
}
