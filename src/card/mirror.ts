import { clipRects, type MarkRect, meet } from './marks.ts';
import type { Box } from './position.ts';

/** A field whose text the page's document does not hold, so that no range can stand in it. */
export type Field = HTMLTextAreaElement | HTMLInputElement;

/** All that decides where a letter of a field is drawn. */
const COPIED =
  'font-family font-size font-weight font-style font-stretch font-variant font-kerning font-feature-settings ' +
  'letter-spacing word-spacing line-height text-align text-indent ' +
  'text-transform text-rendering tab-size white-space word-break overflow-wrap direction ' +
  'unicode-bidi padding-top padding-right padding-bottom padding-left';

/** Wins over the copied styles, which it comes after. */
const MIRROR = 'position:fixed;left:0;top:0;visibility:hidden;box-sizing:border-box;';
/** A one-line field keeps its line in the middle, and never breaks it. */
const ONE_LINE = 'display:flex;align-items:center;white-space:pre;';

/**
 * Where these words of a field are drawn, cut to what of them can be seen. The field's text is set once more, the
 * same way, in our closed root, measured there and taken away again: the page sees nothing of it.
 *
 * @param layer in our root and in the page, contained: what is laid out in it costs the page no layout of its own
 * @param spans UTF-16 offsets in the field's value
 * @param seen what shows of the field, where something around it scrolls
 */
export function rectsInField(
  layer: HTMLElement,
  field: Field,
  spans: readonly { start: number; end: number }[],
  seen: Box,
): MarkRect[] {
  if (spans.length === 0) return [];
  const style = getComputedStyle(field);
  const frame = field instanceof HTMLInputElement ? frameOfLine(field, style) : frameOfArea(field);
  const { mirror, text } = build(field, style, frame);
  layer.append(mirror);
  const from = mirror.getBoundingClientRect();
  const across = frame.left - (from.left + field.scrollLeft) * frame.scale;
  const down = frame.top - (from.top + field.scrollTop) * frame.scale;
  const rects = spans.flatMap(({ start, end }) => rectsOf(text, start, end));
  mirror.remove();
  return clipRects(
    rects.map((rect) => moved(rect, frame.scale, across, down)),
    meet(frame.seen, seen),
  );
}

/** A field without its borders and bars: where it stands in the viewport, its own size, how much it is magnified. */
interface Frame {
  left: number;
  top: number;
  width: number;
  height: number;
  scale: number;
  /** What of it can show words. */
  seen: Box;
}

function frameOfArea(field: HTMLTextAreaElement): Frame {
  const { box, scale, width } = outside(field);
  return {
    left: box.left + field.clientLeft * scale,
    top: box.top + field.clientTop * scale,
    width: width - (field.offsetWidth - field.clientWidth),
    height: field.clientHeight,
    scale,
    seen: box,
  };
}

/** Not by `clientLeft` and `clientWidth`: for a one-line field these leave the padding out in Firefox 153. */
function frameOfLine(field: HTMLInputElement, style: CSSStyleDeclaration): Frame {
  const { box, scale, width, height } = outside(field);
  const [top, right, bottom, left] = sides(style, 'border-', '-width');
  const [, paddingRight, , paddingLeft] = sides(style, 'padding-', '');
  return {
    left: box.left + left * scale,
    top: box.top + top * scale,
    width: width - left - right,
    height: height - top - bottom,
    scale,
    // Words that run into the padding are not drawn.
    seen: {
      left: box.left + (left + paddingLeft) * scale,
      top: box.top,
      right: box.right - (right + paddingRight) * scale,
      bottom: box.bottom,
    },
  };
}

function outside(field: Field) {
  const box = field.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = field;
  // Both are rounded: less than a pixel is no magnification, but enough to break a line elsewhere.
  const isExact = Math.abs(box.width - offsetWidth) < 1;
  return isExact
    ? { box, scale: 1, width: box.width, height: box.height }
    : { box, scale: box.width / offsetWidth, width: offsetWidth, height: offsetHeight };
}

type Sides = [top: number, right: number, bottom: number, left: number];

const sides = (style: CSSStyleDeclaration, before: string, after: string) =>
  ['top', 'right', 'bottom', 'left'].map((side) =>
    Number.parseFloat(style.getPropertyValue(before + side + after)),
  ) as Sides;

function build(field: Field, style: CSSStyleDeclaration, { width, height }: Frame) {
  const mirror = document.createElement('div');
  const line = document.createElement('div');
  const text = document.createTextNode(field.value);
  const copied = COPIED.split(' ').map((name) => `${name}:${style.getPropertyValue(name)};`);
  const oneLine = field instanceof HTMLInputElement ? `${ONE_LINE}height:${height}px` : '';
  mirror.style.cssText = `${copied.join('')}${MIRROR}width:${width}px;${oneLine}`;
  mirror.lang = field.closest<HTMLElement>('[lang]')?.lang ?? '';
  line.style.flex = '1 0 auto';
  line.append(text);
  mirror.append(line);
  return { mirror, text };
}

function rectsOf(text: Text, start: number, end: number): Box[] {
  const range = document.createRange();
  range.setStart(text, Math.min(start, text.length));
  range.setEnd(text, Math.min(end, text.length));
  return [...range.getClientRects()];
}

function moved({ left, top, right, bottom }: Box, scale: number, across: number, down: number): Box {
  return {
    left: left * scale + across,
    top: top * scale + down,
    right: right * scale + across,
    bottom: bottom * scale + down,
  };
}
