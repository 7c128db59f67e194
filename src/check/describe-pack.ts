import type { Pack } from '../packs/schema.ts';
import { ROLES } from '../vocabulary.ts';

/** What a pack is and holds, a line each, for the person who is about to print or trust it. */
export function describePack(pack: Pack): string {
  const { school, policy, copy, complaints, clauses } = pack;
  const counts = ROLES.map((role) => {
    const rules = clauses.filter((clause) => clause.roles.includes(role)).length;
    return `${role} ${rules}`;
  });
  const names = [
    `${school.aliases.length} other names`,
    `${school.staff.length} staff`,
    `${school.classes.length} classes`,
  ];
  const lines: [string, string][] = [
    ['school', `${school.name} (${pack.id})`],
    ['policy', [policy.title, dated('of', policy.adopted), dated('review', policy.review)].join('')],
    ['made by', `${copy.maker}, ${copy.made}${copy.official ? '' : '; not checked by the school'}`],
    ['review by', copy.reviewBy],
    ['link', `${complaints.link.label}: ${complaints.link.url}`],
    ['names', names.join(', ')],
    ...(school.grounds ?? []).map(({ latitude, longitude, radius }): [string, string] => [
      'grounds',
      `${radius} m around ${latitude}, ${longitude}`,
    ]),
    ['clauses', `${clauses.length}: ${counts.join(', ')}`],
  ];
  return lines.map(([label, value]) => `${label.padEnd(10)}${value}`).join('\n');
}

const dated = (word: string, date: string | undefined): string => (date ? `, ${word} ${date}` : '');
