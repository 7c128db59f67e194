import { SITE_IDS, SITES } from '../../../src/site-registry.ts';
import { PUBLISHER, STORES } from '../../../src/stores.ts';
import { privacy } from '../../../src/words/privacy.ts';
import { store } from '../../../src/words/store.ts';

/** One field of a store's form: what the form calls it, and what to put there. */
type Field = readonly [name: string, text: string];

/** What is put into the stores' forms, a text a store, and the privacy policy; by file name. */
export const listing = (): Readonly<Record<string, string>> => ({
  'chrome.txt': form(STORES.chrome.name, chrome()),
  'edge.txt': form(STORES.edge.name, edge()),
  'firefox.txt': form(STORES.firefox.name, firefox()),
  'privacy-policy.txt': privacyPolicy(),
});

/** The description as a store shows it: paragraphs with an empty line between. */
export const description = (): string => store.description.join('\n\n');

/** A reason for each permission, and for each site the manifest names. */
export const reasons = (): Field[] => [
  ...Object.entries(store.permissions).map(([name, why]): Field => [`Why it needs "${name}"`, why]),
  ...SITE_IDS.map((id): Field => [`Why it needs ${SITES[id].matches.join(' ')}`, store.site(SITES[id].name)]),
];

/** All that Mozilla's reviewers are told. */
export const notesForReviewers = (): string => {
  const { notes, steps, result } = store.mozilla;
  return [notes, ...steps.map((step) => `    ${step}`), result, store.tryIt].join('\n\n');
};

/** The privacy policy as plain text. */
export function privacyPolicy(): string {
  const sections = privacy.sections.map(({ title, sentences, list = [] }) =>
    [title.toUpperCase(), ...sentences, list.map((entry) => `- ${entry}`).join('\n')]
      .filter((part) => part !== '')
      .join('\n\n'),
  );
  return `${[privacy.title, privacy.since, privacy.lead, ...sections].join('\n\n')}\n`;
}

const chrome = (): Field[] => [
  ['Name', store.name],
  ['Summary (from the package)', store.summary],
  ['Description', description()],
  ['Category', store.category.chrome],
  ['Language', store.language],
  ...pictures(),
  ['Single purpose', store.singlePurpose],
  ...reasons(),
  ['Remote code', store.remoteCode],
  ['Data use: what it handles', dataUse()],
  ['Data use: what is certified', store.certified.map((one) => `- ${one}`).join('\n')],
  ['Limited use', store.limitedUse],
  ...published(),
  ['Notes for testing', store.tryIt],
];

const edge = (): Field[] => [
  ['Name', store.name],
  ['Short description (from the package)', store.summary],
  ['Description', description()],
  ['Category', store.category.edge],
  ['Language', store.language],
  ['Search terms', store.searchTerms.join('\n')],
  ...pictures(),
  ['Single purpose', store.singlePurpose],
  ...reasons(),
  ['Remote code', store.remoteCode],
  ['Personal information', dataUse()],
  ...published(),
  ['Notes for certification', store.tryIt],
];

const firefox = (): Field[] => [
  ['Name', store.name],
  ['Id', STORES.firefox.id],
  ['Summary', store.summary],
  ['Description', description()],
  ['Category', store.category.firefox],
  ...pictures(),
  ['Data collection', store.mozilla.dataCollection],
  ...reasons(),
  ...published(),
  ['Notes for reviewers', notesForReviewers()],
];

const published = (): Field[] => [
  ['Privacy policy', PUBLISHER.privacyPolicy ?? store.toFillIn('where privacy-policy.txt stands on the web')],
  ['Support', PUBLISHER.support ?? store.toFillIn('a page or an address for questions')],
];

const pictures = (): Field[] => [
  ['Screenshots', store.screenshots.map(({ file, says }) => `${file}.png: ${says}`).join('\n')],
];

const dataUse = (): string =>
  store.dataUse.map(({ kind, handled, why }) => `${handled ? '[x]' : '[ ]'} ${kind}: ${why}`).join('\n');

const form = (title: string, fields: readonly Field[]): string =>
  `${[title, ...fields.map(([name, text]) => `== ${name}\n\n${text}`)].join('\n\n')}\n`;
