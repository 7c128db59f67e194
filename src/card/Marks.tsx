import type { MarkRect } from './marks.ts';

/** Lines under the matched words. For the eye only: the card names the words. */
export function Marks({ rects }: { rects: readonly MarkRect[] }) {
  return (
    <>
      {rects.map(({ left, top, width, height }) => (
        <i
          key={`${left} ${top}`}
          class="mark"
          style={{ left: `${left}px`, top: `${top + height - 2}px`, width: `${width}px` }}
        />
      ))}
    </>
  );
}
