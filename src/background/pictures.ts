import { inLessons } from '../engine/concerns/hours.ts';
import type { PicturesMessage } from '../messages/protocol.ts';
import type { Pack } from '../packs/schema.ts';
import type { InForce } from '../settings/storage.ts';
import { readShot, type Shot } from './exif.ts';
import { isOnGrounds } from './grounds.ts';

/** When pictures were taken at school, by the pack's id. */
export type Taken = ReadonlyMap<string, readonly string[]>;

type Schools = Pick<InForce, 'settings' | 'packs'>;

/**
 * What is known of the pictures beside the drafts of one page: that they were taken at the person's school, in its
 * hours, and when. Nothing else of them is kept, and that in memory only, until the draft shows them no more.
 */
export class Pictures {
  private readonly schools: () => Promise<Schools>;
  private key = '';
  private heads: readonly string[] = [];
  private taken: Promise<Taken> | undefined;

  /** @param schools asked for the person's schools; must not reject */
  constructor(schools: () => Promise<Schools>) {
    this.schools = schools;
  }

  /** Keeps these pictures in place of those before. They are read when it is asked what is known of them. */
  take({ key, heads }: PicturesMessage): void {
    this.key = key;
    this.heads = heads;
    this.taken = undefined;
  }

  /** What is known of the pictures beside this draft: read once, and their bytes dropped. */
  async of(key: string): Promise<Taken | undefined> {
    if (key !== this.key) return undefined;
    const { heads } = this;
    this.heads = [];
    if (heads.length > 0) {
      const shots = heads.map((head) => readShot(bytesOf(head))).filter((shot) => shot !== null);
      this.taken = shots.length > 0 ? this.schools().then((schools) => takenAt(schools, shots)) : undefined;
    }
    return this.taken;
  }
}

function takenAt({ settings, packs }: Schools, shots: readonly Shot[]): Taken {
  const found = settings.memberships.flatMap(({ school }) => {
    const pack = packs.get(school);
    const times = pack ? shots.filter((shot) => isOfSchool(shot, pack)).map(({ at }) => at) : [];
    return times.length > 0 ? [[school, times.sort()] as const] : [];
  });
  return new Map(found);
}

/** Whether it was taken on the grounds between the first lesson and the last: at playtime there are children too. */
const isOfSchool = (shot: Shot, { school }: Pack): boolean =>
  isOnGrounds(shot, school.grounds ?? []) && inLessons(shot.at, 'pupil', school);

/** The bytes of a `data:` address; none where it is not written as one. */
function bytesOf(address: string): Uint8Array {
  try {
    const text = atob(address.slice(address.indexOf(',') + 1));
    return Uint8Array.from(text, (character) => character.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
