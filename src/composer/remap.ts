/** A half-open range of UTF-16 offsets. */
export interface Range16 {
  start: number;
  end: number;
}

/**
 * Carries ranges from one text to the next: those after the edit shift, those the edit touched are dropped. The
 * edit is taken as one replaced stretch (common beginning, common end), which is what typing and pasting make.
 *
 * @returns the same list where all of it stands before the edit, as it does while a person types on
 */
export function remap<R extends Range16>(ranges: R[], before: string, after: string): R[] {
  const head = commonHead(before, after);
  if (ranges.every(({ end }) => end <= head)) return ranges;
  const tail = commonTail(before, after, head);
  const shift = after.length - before.length;
  return ranges.flatMap((range) => {
    if (range.end <= head) return [range];
    if (range.start >= before.length - tail)
      return [{ ...range, start: range.start + shift, end: range.end + shift }];
    return [];
  });
}

function commonHead(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  // Mostly one text begins with the whole other, and one comparison is far cheaper than one a character.
  let at = a.startsWith(b.slice(0, most)) ? most : 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

function commonTail(a: string, b: string, head: number): number {
  const most = Math.min(a.length, b.length) - head;
  let length = 0;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
    length++;
  return length;
}
