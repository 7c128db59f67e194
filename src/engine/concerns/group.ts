import type { Scene } from '../scene.ts';
import type { Mention } from '../types.ts';

/** Whether a pupil mention is a class or year group and not one child. */
export function isGroup(scene: Scene, mention: Mention): boolean {
  const words = mention.text.toLowerCase();
  if (
    scene.school.classes.some(
      (name) => words.includes(name.toLowerCase()) && !/\b(?:boy|girl|lad|kid|child)\b/.test(words),
    )
  ) {
    return true;
  }
  return GROUP.test(words) || TEACHERS_GROUP.test(words) || COLLECTIVE.test(words);
}

/** "My gorgeous gang", "31 children", "half my class". */
const COLLECTIVE = new RegExp(
  '^(?:(?:half|all|most|some) (?:of )?)?(?:my|our|the|these|those|this)? ?(?:[\\w-]+ ){0,2}(?:gang' +
    '|lot|crew|tribe|bunch|team|squad|class|' +
    'littlies|cherubs|angels|monkeys|superstars|pirates|children|kids|pupils|little ones|year \\ds?)$',
);
/** "Mrs Carr's class". */
const TEACHERS_GROUP = /['’]s (?:class|lot|group|form|year|kids|children|bunch|crew)$/;
const GROUP = new RegExp(
  '^(?:all |our |the |my |that |this |whole |of |lovely |little |amazing |wonderful |' +
    '#)*(?:(?:class|year|yr|y|p|ks|primary)s? ?\\d*[a-z]?s?|\\d[a-z]{0,2}|reception|nursery|' +
    'foundation|eyfs|infants?|juniors?|leavers|choir|kids|children|pupils|class|' +
    'team)(?: (?:\\d[a-z]?|and|&|the|class|kids|children|pupils|ones|lot|boys|girls|team|group|' +
    'families)| ?[/&+,-] ?y?r?\\d?)*s?$',
);
