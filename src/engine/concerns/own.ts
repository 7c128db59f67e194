import type { Scene } from '../scene.ts';
import { anyOf } from './pattern.ts';
import { type Hit, wordsAfter, wordsBefore } from './rule.ts';

/** The writer's own household, who lose coats and forget forms themselves. */
const OWN_FOLK = new RegExp(
  '(?:^|\\b(?:and|but|because|cos|so|as|if|when|that) )(?:my|our) (?:\\w+ )?(?:son|daughter|lad|' +
    'lass|boy|girl|child|kids|kid|youngest|eldest|oldest|middle one|husband|wife|partner|dad|mum|' +
    "nan)(?:'s)?(?: (?:has|had|have|been|just|only|then|also|still|never|always|\\w+ly))*$",
);
const MINE = new RegExp(
  '(?:^|\\b(?:and|but|because|cos|so|as|if|when|that|have|has|had|did|do|am) )(?:mine|ours|i|' +
    "i've|ive|we|we've)(?:'s)?(?: (?:has|had|have|just|only|then|also|still|never|always|already|" +
    'all))*$',
);

/** What befell by nature or on the road, for which no school answers. */
const NATURE = anyOf(
  'rain|weather|snow|ice|wind|storm|flood|traffic|m\\d{1,2}|a\\d{1,2}|bypass',
  'roadworks|motorway|train|trains|fog|heat',
  'because of the (?:rain|snow|weather|wind|heat)|bug|tonsillitis|chickenpox',
  'chicken pox|covid|flu|temperature',
);

/** Whether the words tell of the writer's own doing or their household's: "mine has lost his coat". */
export function ofOwnFolk(scene: Scene, hit: Hit): boolean {
  const before = wordsBefore(scene, hit, 8).join(' ');
  if (MINE.test(before) || OWN_FOLK.test(before)) return true;
  const named = (scene.draft.family ?? []).map((name) => name.toLowerCase());
  return named.some((name) =>
    new RegExp(`\\b${escaped(name)}(?:'s)?(?: (?:has|had|just|keeps))?$`).test(before),
  );
}

const escaped = (name: string): string => name.replace(/[^\p{L}\d ]/gu, '.');

/** Whether rain, a road or a bug is what the words are about. */
export function ofNature(scene: Scene, hit: Hit): boolean {
  const around = [...wordsBefore(scene, hit, 4), ...wordsAfter(scene, hit, 6)].join(' ');
  return NATURE.test(around);
}
