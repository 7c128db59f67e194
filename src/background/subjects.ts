import { fold } from '../engine/text/fold.ts';
import type { Reading, School } from '../engine/types.ts';
import { MOST_SUBJECTS, type Subject } from '../messages/protocol.ts';

/** A title and a name: one person, wherever they are written of. */
const TITLED = /^(?:mr|mrs|miss|ms|mx|dr|rev|sir|lady|prof)\b\.?\s+\S/;

/** Lists of the pack's school in which a name may stand. */
const NAMED = ['name', 'aliases', 'handles', 'staff', 'classes'] as const;

/**
 * What "not about our school" dismisses of a draft, without its words: every name in it, or the draft's own
 * sentence where it names nobody. A titled name that the pack does not hold is known again wherever it stands; a
 * name of the school's own, or a role, only in the same sentence: "Hill Lane" is still the school elsewhere. A picture
 * that was taken there is a subject by itself, known again by its minute.
 */
export async function subjectsOf(text: string, reading: Reading, school: School): Promise<Subject[]> {
  const taken = reading.evidence.find((one) => one.taken)?.taken;
  const pictures: Subject[] = taken ? [{ kind: 'draft', id: await fingerprint(['picture', taken]) }] : [];
  if (text.trim() === '') return pictures;
  return [...pictures, ...(await subjectsOfWords(text, reading, school))].slice(0, MOST_SUBJECTS);
}

async function subjectsOfWords(text: string, reading: Reading, school: School): Promise<Subject[]> {
  const { mentions, evidence } = reading;
  const folded = fold(text);
  if (mentions.length === 0) {
    const at = evidence[0]?.spans[0]?.start ?? 0;
    return [{ kind: 'draft', id: await fingerprint(['draft', sentenceAt(folded, at)]) }];
  }
  const subjects = await Promise.all(
    mentions.slice(0, MOST_SUBJECTS).map(async ({ kind, start, end }): Promise<Subject> => {
      const name = folded.slice(start, end);
      const place = placeIn(school, name);
      const isPerson = !place && TITLED.test(name);
      const near = isPerson ? [] : [sentenceAt(folded, start)];
      return { kind, id: await fingerprint([kind, name, ...near]), ...(place && { name: place }) };
    }),
  );
  return [...new Map(subjects.map((subject) => [subject.id, subject])).values()];
}

/** Where a name stands in the pack: "aliases.2". */
function placeIn(school: School, folded: string): string | undefined {
  const bare = folded.replace(/^[@#]/, '');
  for (const list of NAMED) {
    const entries = list === 'name' ? [school.name] : school[list];
    const at = entries.findIndex((entry) => fold(entry) === bare);
    if (at >= 0) return list === 'name' ? 'name' : `${list}.${at}`;
  }
  return undefined;
}

const STOPS = /[.!?…\n]/;
const WORD = /[\p{L}\p{N}]+/gu;

function sentenceAt(text: string, at: number): string {
  return words(
    (text.slice(0, at).split(STOPS).at(-1) ?? '') + (text.slice(at).split(STOPS, 1)[0] ?? ''),
  ).join(' ');
}

const words = (text: string): string[] => text.match(WORD) ?? [];

/** First 16 hexadecimal digits of the SHA-256 of the parts. */
async function fingerprint(parts: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(parts.join('\u0000'));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
