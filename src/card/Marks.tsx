import type { MarkRect } from './marks.ts';

/** Lines under the matched words. For the eye only: the card names the words. */
export function Marks({ rects }: { rects: readonly MarkRect[] }) {
  return (
    <>
      {rects.map(({ left, top, width, height }, index) => (
        <i
          // biome-ignore lint/suspicious/noArrayIndexKey: rectangles have no name, and two may stand at one place
          key={index}
          class="mark"
          style={{ left: `${left}px`, top: `${top + height - 2}px`, width: `${width}px` }}
        />
      ))}
    </>
  );
}
