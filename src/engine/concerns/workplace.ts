import type { Scene } from '../scene.ts';
import { type ConcernRule, evidence, hits, says } from './rule.ts';
import { WORKING_THERE } from './words/working.ts';

export const workplace: ConcernRule = {
  concern: 'workplace',
  description: "staff: says which school they work at; the school: links to a staff member's own account",
  find(scene) {
    if (scene.draft.role === 'official') return linked(scene);
    if (scene.draft.role !== 'staff') return [];
    const school = scene.mentions.filter(
      (one) => one.kind === 'school' && !/^(?:the |our |my )?schools?$/i.test(one.text),
    );
    if (school.length === 0) return [];
    if (scene.draft.surface === 'profile')
      return [evidence('workplace', "a profile with the school's name", school)];
    const job = hits(scene, WORKING_THERE);
    const first =
      /\b(?:i|i'm|im|i've|my|me|we|our)\b/.test(scene.folded) ||
      /^(?:start|starting|teacher|ta|hlta|works|working)/.test(scene.folded) ||
      OWN_NEWS.test(scene.folded);
    if (job.length === 0 || !first || says(scene, THEIRS)) return [];
    return [evidence('workplace', "the writer's job beside the school's name", [...job, ...school])];
  },
};

/** News of one's own job, told without an "I". */
const OWN_NEWS = new RegExp(
  '^\\W*(?:so |very |absolutely |officially |finally |feeling |beyond )*(?:excited|proud|' +
    'delighted|thrilled|buzzing|nervous|honoured|chuffed|happy)\\b|\\b(?:year|years|months|weeks|' +
    'terms|decades?)\\b[^.!?]{0,40}\\b(?:at|since|in|into)\\b|\\bgot the job\\b|\\bhere (?:i|we) come\\b',
);

/** Another's job, or one's own child's school day. */
const THEIRS = new RegExp(
  '\\b(?:my (?:son|daughter|boy|girl|little one|youngest|eldest|mum|sister|friend|kids?)|(?:his|' +
    'her|their) first (?:day|week))\\b',
);

/** Their own page, with an address of it. */
const OWN_PAGE =
  /\b(?:own|personal|private) (?:account|page|profile|channel|blog|insta\w*)\b|\b(?:instagram|facebook|tiktok|twitter|x|youtube|threads)\.com\/[\w.@-]+/;

/** "@" of an account that is not the school's, beside a member of staff or "our". */
function linked(scene: Scene): ReturnType<ConcernRule['find']> {
  const own = new Set(scene.school.handles.map((handle) => handle.toLowerCase()));
  const handles = scene.sentences
    .flatMap((one) => one.tokens)
    .filter((token) => token.kind === 'handle' && !own.has(token.folded.replace(/^@/, '')));
  const staff = scene.mentions.filter((one) => one.kind === 'staff');
  const links = handles.filter(
    (token) => staff.some((one) => one.start < token.end && token.start < one.end) || staff.length > 0,
  );
  if (links.length === 0 && staff.length > 0 && says(scene, OWN_PAGE))
    return [evidence('workplace', "a link to a staff member's own account", staff)];
  if (
    links.length === 0 ||
    !/\b(?:follow|check out|page|account|blog|channel|insta|instagram|twitter|tiktok|etsy|strava|shop|by|from|our|his|her|thanks|well done|congratulations)\b/.test(
      scene.folded,
    )
  )
    return [];
  return [evidence('workplace', "a link to a staff member's own account", links)];
}
