/** The blocks to copy; `src/guide/blocks.ts` writes each. */
export const BLOCK_IDS = [
  'chrome-id',
  'admin-console-staff',
  'admin-console-pupils',
  'extension-settings',
  'admx-chrome',
  'adml-chrome',
  'oma-uris',
  'registry-chrome',
  'admx-edge',
  'adml-edge',
  'registry-edge',
  'mac-chrome',
  'mac-edge',
  'linux-chrome',
  'linux-edge',
  'firefox-json',
  'firefox-mac',
  'firefox-registry',
  'firefox-removal',
  'trust-codes',
  'trust-units',
  'trust-policies',
  'test-draft',
] as const;
export type BlockId = (typeof BLOCK_IDS)[number];

/** How far a standard is kept to. */
export type Kept = 'yes' | 'partly' | 'not ours';

/** A row of the table of standards: its number and name, how far it is kept to, and by what. */
export interface Standard {
  name: string;
  kept: Kept;
  how: string;
}

/** What a part of the guide is made of. */
export type Piece =
  | { text: string }
  | { heading: string }
  | { list: readonly string[] }
  | { steps: readonly string[] }
  | { block: BlockId; title: string }
  | { standards: readonly Standard[] };

export interface Part {
  /** Where a link leads: `guide.html#staff-first`. */
  id: string;
  title: string;
  pieces: readonly Piece[];
}
