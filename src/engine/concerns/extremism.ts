import type { Scene } from '../scene.ts';
import { type ConcernRule, evidence, hits, says } from './rule.ts';
import { CAUSES, RECRUITING } from './words/extremism.ts';

export const extremism: ConcernRule = {
  concern: 'extremism',
  description: 'promotes violent extremism or recruits for it',
  find(scene) {
    if (!counts(scene) || says(scene, ABOUT_IT)) return [];
    const causes = hits(scene, CAUSES);
    const calls = hits(scene, RECRUITING);
    const apart = calls.filter((call) =>
      causes.every((cause) => call.start >= cause.end || cause.start >= call.end),
    );
    if (causes.length === 0 || apart.length === 0) return [];
    return [evidence('extremism', 'a violent cause praised or recruited for', [...causes, ...apart])];
  },
};

/** Lessons, news, games and causes of another kind. */
const ABOUT_IT = new RegExp(
  '\\b(?:prevent|training|lesson|history|documentary|film|book|novel|netflix|game|fortnite|' +
    'call of duty|news|bbc|convicted|sentenced|arrested|condemn\\w*|awful|horrific|evil|victims|' +
    'thoughts|prayers|pta|fun run|bake|choir|netball|football|rugby|star wars|harry potter|' +
    'festival|easter|nativity)\\b',
);

function counts(scene: Scene): boolean {
  const { role } = scene.draft;
  return role === 'staff' || role === 'pupil' || role === 'official' || scene.anchor !== 'none';
}
