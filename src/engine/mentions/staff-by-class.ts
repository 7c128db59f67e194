import type { Sentence } from '../scene.ts';
import { wordSet } from '../text/word-set.ts';
import type { Mention } from '../types.ts';
import { classEnd } from './classes.ts';
import { ROLE_ADJECTIVES } from './data/roles.ts';
import { type Look, mentionOf, wordAt } from './look.ts';

const TEACHES = wordSet(`
  teacher teachers ta tas teaching hlta lsa lead leader staff cover supply 1:1 one assistant
`);

/** "the Year 4 teacher" where the class comes first, and "the other one in 3C" among colleagues. */
export function staffByClass(look: Look, sentence: Sentence): Mention[] {
  const { tokens } = sentence;
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const end = classEnd(look.school, tokens, at);
    if (end === null) continue;
    const after = tokens[end + 1];
    const from = tokens[Math.max(0, at - 3)];
    const newOne =
      wordAt(tokens, at - 1) === 'in' &&
      wordAt(tokens, at - 2) === 'one' &&
      ROLE_ADJECTIVES.has(wordAt(tokens, at - 3));
    if (newOne && from !== undefined && look.draft.role === 'staff') {
      const start = wordAt(tokens, at - 4) === 'the' ? (tokens[at - 4] ?? from) : from;
      found.push(mentionOf(look, 'staff', start, tokens[end] ?? from, 'role by class'));
    } else if (
      after !== undefined &&
      TEACHES.has(after.folded) &&
      after.kind !== 'mark' &&
      look.setting.elsewhere === null &&
      !look.setting.otherSchool
    ) {
      if (look.draft.role === 'staff' && at > 0 && !/^(?:the|our|that)$/.test(wordAt(tokens, at - 1)))
        continue;
      if (look.draft.surface === 'profile') continue;
      const back = /^(?:the|our|that|his|her|new|certain)$/.test(wordAt(tokens, at - 1)) ? at - 1 : at;
      const owner = back > 0 && /^(?:the|a)$/.test(wordAt(tokens, back - 1)) && back < at ? back - 1 : back;
      found.push(mentionOf(look, 'staff', tokens[owner] ?? after, after, 'role by class'));
    }
    at = end;
  }
  return found;
}
