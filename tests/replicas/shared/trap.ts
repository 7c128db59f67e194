export interface Guarded {
  /** Puts focus back to where it belongs when nothing inside had it last. */
  home(): void;
  outside(): void;
  escape(): void;
}

/**
 * What a modal dialog of the site does to everything else on the page: pulls focus back when it
 * leaves, cycles Tab, closes on a press outside and on Escape. Returns what stops it.
 */
export function guard(dialog: HTMLElement, on: Guarded): () => void {
  const stopper = new AbortController();
  const options = { capture: true, signal: stopper.signal };
  let last: HTMLElement | null = null;

  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof HTMLElement && dialog.contains(target)) last = target;
      else if (last?.isConnected) last.focus();
      else on.home();
    },
    options,
  );
  for (const type of ['pointerdown', 'mousedown', 'click'] as const) {
    document.addEventListener(
      type,
      ({ target }) => {
        // A press may have taken its own target away before the click is told of.
        if (target instanceof Node && target.isConnected && !dialog.contains(target)) on.outside();
      },
      options,
    );
  }
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && !event.isComposing) on.escape();
      if (event.key === 'Tab') cycle(dialog, event);
    },
    { signal: stopper.signal },
  );
  return () => stopper.abort();
}

function cycle(dialog: HTMLElement, event: KeyboardEvent): void {
  const stops = [...dialog.querySelectorAll<HTMLElement>('[tabindex="0"]')].filter(
    (stop) => stop.getAttribute('aria-disabled') !== 'true' && stop.checkVisibility(),
  );
  const edge = event.shiftKey ? stops.at(0) : stops.at(-1);
  if (document.activeElement !== edge && dialog.contains(document.activeElement)) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops.at(0))?.focus();
}
