/** A draft as it is typed: with a card and marked words, or one about which nothing is said. */
export interface DraftText {
  name: string;
  text: string;
  hasCard: boolean;
}

/** Each names people or the school again, so that a long draft has many marks. */
const GRIEVANCE = [
  'Mrs Pellow at Milnthorpe Primary is useless and she lied to us about the trip.',
  'Three weeks and the office has not rung us back once.',
  'The head told my neighbour that she had never seen the letter.',
  'Milnthorpe Primary sends a newsletter about kindness and Mrs Pellow shouts at everyone.',
];

const LOGISTICS = [
  'Is it swimming tomorrow or on Thursday, and do they need the blue cap again?',
  'We have two spare pairs of goggles and a towel that belongs to nobody.',
  'The bus was late this morning because of the ice by the bridge.',
  'I can bring squash and some of those oat biscuits if somebody brings the cups.',
];

const LENGTHS = [280, 2000];

/** Drafts of each kind and length (UTF-16 code units). */
export const DRAFTS: DraftText[] = LENGTHS.flatMap((length) => [
  { name: `${length} characters with a card`, text: filled(GRIEVANCE, length), hasCard: true },
  { name: `${length} characters, nothing to say`, text: filled(LOGISTICS, length), hasCard: false },
]);

function filled(sentences: readonly string[], length: number): string {
  const once = `${sentences.join(' ')} `;
  return once.repeat(Math.ceil(length / once.length)).slice(0, length);
}
