/** A half-open range of UTF-16 offsets. */
export interface Range16 {
  start: number;
  end: number;
}

/**
 * Carries ranges from one text to the next: those after the edit shift, those the edit touched are dropped. The
 * edit is taken as one replaced stretch (common beginning, common end), which is what typing and pasting make.
 */
export function remap<R extends Range16>(ranges: readonly R[], before: string, after: string): R[] {
  if (before === after) return [...ranges];
  const head = commonHead(before, after);
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
  let at = 0;
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
