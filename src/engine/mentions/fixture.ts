/** For tests: two invented schools, and the mentions of a draft at one of them. */
import type { MentionKind } from '../../vocabulary.ts';
import { readScene } from '../read-scene.ts';
import type { Draft, School } from '../types.ts';

const none = { lookalikes: [], staff: [], classes: [], apps: [] };

export const WRENFIELD: School = {
  ...none,
  name: 'Wrenfield Primary School',
  aliases: ['Wrenfield Primary'],
  handles: ['WrenfieldPrimary', 'wrenfieldps'],
  places: ['Wrenfield'],
  lookalikes: ['Wrenfield Road', 'Wrenfield Farm Park', 'Wrenfield Carnival'],
  classes: ['Kestrel Class', 'Otters'],
  staff: ['Mrs Ashdown'],
};

export const ST_OSWIN: School = {
  ...none,
  name: 'Thornby St Oswin CE Primary School',
  aliases: ['Thornby St Oswin', 'TSOPS'],
  handles: ['thornbystoswin'],
  places: ['Thornby'],
  lookalikes: ["St Oswin's Hospice"],
};

/** A draft of a parent's open post, with what differs. */
export function draftOf(text: string, differs: Partial<Draft> = {}): Draft {
  return { text, role: 'parent', site: 'facebook', surface: 'post', ...differs };
}

/** The words of one kind that the recognisers find in a draft, before the tagger weighs them. */
export async function mentioned(
  kind: MentionKind,
  text: string,
  differs: Partial<Draft> = {},
  school: School = WRENFIELD,
): Promise<string[]> {
  const scene = await readScene(draftOf(text, differs), school, null);
  return scene.mentions.filter((mention) => mention.kind === kind).map((mention) => mention.text);
}
