/** How an account says what the school is. */
const KINDS = [
  'primaryschool',
  'primaryacademy',
  'primary',
  'prim',
  'pri',
  'school',
  'sch',
  'ps',
  'pa',
  'ceps',
  'ce',
  'cep',
  'academy',
  'acad',
  'infants',
  'juniors',
  'jmi',
];
const NAME_AND_KIND = new RegExp(`^(.+?)(?:${KINDS.join('|')})$`);

/** Whether an account or hashtag is the school's name cut short: "BHillPrimary", "milnpri". */
export function isShortened(account: string, core: readonly string[]): boolean {
  const body = NAME_AND_KIND.exec(account)?.[1] ?? '';
  if (body.length < 3 || core.length === 0) return false;
  let left = body;
  for (const [place, word] of core.entries()) {
    let taken = 0;
    while (taken < word.length && left[taken] === word[taken]) taken += 1;
    // The last word takes what is left; earlier ones leave a letter for each that follows.
    const others = core.length - place - 1;
    taken = Math.min(taken, left.length - others);
    if (taken < 1) return false;
    if (others > 0 && taken < word.length && left[taken] !== core[place + 1]?.[0]) return false;
    left = left.slice(taken);
  }
  return left === '' && (core.length > 1 || body.length >= 4);
}
