/** Words of the phone keyboard, written with a digit for its sound. */
const SOUNDS: Readonly<Record<string, string>> = {
  '2day': 'today',
  '2moro': 'tomorrow',
  '2morrow': 'tomorrow',
  '2nite': 'tonight',
  '2night': 'tonight',
  any1: 'anyone',
  b4: 'before',
  every1: 'everyone',
  gr8: 'great',
  h8: 'hate',
  h8s: 'hates',
  l8: 'late',
  l8r: 'later',
  m8: 'mate',
  no1: 'no one',
  some1: 'someone',
  sum1: 'someone',
  w8: 'wait',
};

const LETTERS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  $: 's',
  '@': 'a',
};

const MARKS = /\p{M}/gu;
const STAND_IN = /(?<=[a-z])[013457$@]+(?=[a-z])/g;
/** Ages, classes and times ("11yr", "y5", "4pm") keep their digits. */
const MIXED = /^[a-z][a-z0-9$@]*[a-z]$/;
const STRETCHED = /([a-z])\1{2,}/g;

/**
 * The second, looser form of a folded word: leetspeak undone ("us3less" to "useless"), combining
 * marks dropped, letters stretched for emphasis drawn in ("sooooo" to "so"). Its length may differ.
 */
export function unleet(folded: string): string {
  let word = folded;
  for (let at = 0; at < word.length; at += 1) {
    if (word.charCodeAt(at) > 0x7f) {
      word = word.normalize('NFKD').replace(MARKS, '').toLowerCase();
      break;
    }
  }
  const sound = Object.hasOwn(SOUNDS, word) ? SOUNDS[word] : undefined;
  if (sound !== undefined) return sound;
  if (MIXED.test(word))
    word = word.replace(STAND_IN, (digits) => [...digits].map((d) => LETTERS[d]).join(''));
  return word.replace(STRETCHED, (_run, letter: string) => (letter === 's' ? 'ss' : letter));
}
