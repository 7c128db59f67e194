/** A page's view of the card, which stands in a closed root: only a protocol of the browser's own sees in. */
export interface CardOnPage {
  /** What a person reads: the visible card, "" where there is none. */
  text(): Promise<string>;
  /** What it says first: what was noticed, the clause in front and where that stands; "" where it says none. */
  reading(): Promise<{ noticed: string; clause: string; source: string }>;
  /** Whether the card, the quiet mark, or neither is on the page. */
  state(): Promise<'card' | 'mark' | 'none'>;
  /** Presses the control of this name with a real mouse. */
  press(name: string | RegExp): Promise<void>;
  /** Name of the control inside the card that has focus; null where focus is elsewhere. */
  focused(): Promise<string | null>;
  /** Addresses of the links in the card. */
  links(): Promise<string[]>;
  /** Boxes of the lines drawn under the matched words, CSS pixels of the viewport. */
  marks(): Promise<{ x: number; y: number; width: number; height: number }[]>;
  /** Box of the card or the quiet mark, CSS pixels of the viewport; null where there is neither. */
  box(): Promise<{ x: number; y: number; width: number; height: number } | null>;
  /** Whether the first line of the clause in front can be seen as the card now stands, without scrolling in it. */
  showsClause(): Promise<boolean>;
  /** Whether its last button can be seen and pressed without scrolling. */
  showsButtons(): Promise<boolean>;
  /** What a screen reader was told. */
  announced(): Promise<string>;
}

/** Runs a function's body in the page with `this` the card's closed root and `values` at hand; null where no card is. */
export type InRoot = <T>(body: string, ...values: string[]) => Promise<T | null>;

/**
 * What can be read of a card, and pressed, by a browser that sees into its root.
 *
 * @param click a real click at this place of the viewport (CSS pixels)
 */
export function readCard(inRoot: InRoot, click: (x: number, y: number) => Promise<void>): CardOnPage {
  return {
    text: async () => (await inRoot<string>(`${VISIBLE}; return text(this)`)) ?? '',
    reading: async () =>
      (await inRoot<{ noticed: string; clause: string; source: string }>(
        `${VISIBLE}; return reading(this)`,
      )) ?? {
        noticed: '',
        clause: '',
        source: '',
      },
    state: async () => (await inRoot<'card' | 'mark'>(`${VISIBLE}; return state(this)`)) ?? 'none',
    press: async (name) => {
      const source = typeof name === 'string' ? `^${literally(name)}$` : name.source;
      const at = await inRoot<{ x: number; y: number }>(`${VISIBLE}; return place(this, ...values)`, source);
      if (!at)
        throw new Error(
          `No control of the card is called ${name}; it reads: ${await inRoot(`${VISIBLE}; return text(this)`)}`,
        );
      await click(at.x, at.y);
    },
    focused: () =>
      inRoot<string>(`${VISIBLE}; return this.activeElement ? nameOf(this.activeElement) : null`),
    links: async () =>
      (await inRoot<string[]>(`return [...this.querySelectorAll('a')].map((a) => a.href)`)) ?? [],
    marks: async () => (await inRoot<[]>(`${VISIBLE}; return marks(this)`)) ?? [],
    box: () => inRoot(`${VISIBLE}; return box(this)`),
    showsClause: async () => (await inRoot<boolean>(`${VISIBLE}; return showsClause(this)`)) ?? false,
    showsButtons: async () => (await inRoot<boolean>(`${VISIBLE}; return showsButtons(this)`)) ?? false,
    announced: async () =>
      (await inRoot<string>(`return this.querySelector('[role=status],[aria-live]')?.textContent`)) ?? '',
  };
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Runs in the page with `this` the closed root. */
const VISIBLE = `
  const seen = (e) => { const b = e.getBoundingClientRect(); return b.width > 1 && b.height > 1; };
  const nameOf = (e) => (e.getAttribute('aria-label') ?? e.textContent ?? '').trim();
  const card = (root) => [...root.querySelectorAll('[role=region],[role=complementary],section,aside')].find(seen);
  const text = (root) => card(root)?.innerText ?? '';
  const words = (root, selector) => card(root)?.querySelector(selector)?.innerText.replace(/\\s+/g, ' ') ?? '';
  const reading = (root) => ({
    noticed: words(root, 'h2'),
    clause: words(root, '.heart blockquote'),
    source: words(root, '.heart figcaption'),
  });
  const controls = (root) => [...root.querySelectorAll('button,a')].filter(seen);
  const state = (root) => (card(root) ? 'card' : controls(root).length ? 'mark' : 'none');
  const place = (root, source) => {
    const control = controls(root).find((e) => new RegExp(source).test(nameOf(e)));
    control?.scrollIntoView({ block: 'nearest' });
    const box = control?.getBoundingClientRect();
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const box = (root) => (card(root) ?? controls(root)[0])?.getBoundingClientRect().toJSON() ?? null;
  const showsClause = (root) => {
    const words = card(root)?.querySelector('.heart blockquote');
    if (!words) return false;
    const range = document.createRange();
    range.selectNodeContents(words);
    const [line] = range.getClientRects();
    const middle = line.left + line.width / 2;
    return [line.top + 1, line.bottom - 1].every((y) => words.contains(root.elementFromPoint(middle, y)));
  };
  const showsButtons = (root) => {
    const last = card(root)?.querySelector('[data-act=close]');
    if (!last) return false;
    const { left, top, width, height } = last.getBoundingClientRect();
    return last.contains(root.elementFromPoint(left + width / 2, top + height / 2));
  };
  const marks = (root) => [...root.querySelectorAll('.mark')].filter(seen).map((e) => {
    const { x, y, width, height } = e.getBoundingClientRect();
    return { x, y, width, height };
  });
`;
