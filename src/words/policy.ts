/** Every sentence of the policy page, in English. */
export const policy = {
  product: 'Forethought',
  title: (school: string) => `What the policy of ${school} says`,
  forWhom: (who: string) => `For ${who}`,
  source: (title: string, date: string | null) => (date ? `${title}, ${date}` : title),
  rules: 'What it asks',
  advised: 'Advice',
  consequences: 'What the school may do',
  consequencesLead:
    'The policy also says what may follow. These are its words in short, not a judgement of any draft.',
  references: 'Also in the policy',
  none: (who: string) => `This policy has no rules for ${who}. Forethought then shows help only.`,
  /** To a pupil, of clauses that have no plain words. */
  notPlain: 'Some rules are left out here, for they are hard to read. A teacher can tell you about them.',
  unknownSchool: (id: string) =>
    `No pack called "${id}" is on this device. Open Forethought's settings and choose your school again.`,
  unknownRole: (role: string) =>
    `"${role}" is not a role Forethought knows. Open this page from a card, or choose your role in the settings.`,
  settings: 'Open settings',
  wording: { summary: 'Our summary', verbatim: "The school's own words" },
};
