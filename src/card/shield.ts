/**
 * Keeps what a person does in the card from the page, and the page from what is done in the card.
 *
 * Why: the sites' dialogs trap focus (a `focusin` outside pulls it back, and the next key lands in the
 * draft), close on clicks outside, act on keys, and lock scrolling. So every event that the page would
 * see as aimed at our host is stopped at `window`, in the capture phase, where a listener of
 * `document_start` comes before any of the page's. What the browser does by itself goes on: Tab, scrolling,
 * opening a link. Only the focus that a mouse press would take is left where it is, so that a person who
 * pressed a button of the card goes on typing in their draft and not on the button.
 *
 * A stopped event does not reach our own root either. The two that the card acts on, `click` and
 * `keydown`, are therefore sent again inside the root. The copies are not composed, so they never leave
 * it, and carry no default action: a copied click is a plain `Event`, for a second `MouseEvent` would
 * open a link twice.
 */
const STOPPED =
  'pointerdown pointerup pointercancel pointermove pointerover pointerout ' +
  'mouseup mousemove mouseover mouseout auxclick dblclick contextmenu wheel ' +
  'touchstart touchmove touchend touchcancel keypress keyup beforeinput input ' +
  'focus focusin blur focusout selectstart dragstart copy cut paste';

/**
 * @param host the element the page sees
 * @param root its closed root
 * @param onEnter told what had focus (null: nothing of this page) when focus comes into the root
 * @param signal ends the guard
 */
export function shieldHost(
  host: Element,
  root: ShadowRoot,
  onEnter: (from: Element | null) => void,
  signal: AbortSignal,
): void {
  let pressed: Element | null = null;
  let keyed: Element | null = null;

  const seen = (event: Event) => {
    if (event.target !== host || !event.isTrusted) return;
    event.stopImmediatePropagation();
    if (event.type === 'focusin') onEnter((event as FocusEvent).relatedTarget as Element | null);
    if (event.type === 'pointerdown') pressed = under(root, event as PointerEvent);
    noteKey(event as KeyboardEvent);
  };

  // A key's click comes in the key's own turn of the event loop; one that comes later has another cause.
  // No other event has a key.
  const noteKey = ({ key }: KeyboardEvent) => {
    if (key !== 'Enter' && key !== ' ') return;
    keyed = root.activeElement;
    setTimeout(() => {
      keyed = null;
    });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    seen(event);
    if (event.target === host && event.isTrusted) relay(event, root.activeElement, copyKey(event));
  };

  const onClick = (event: MouseEvent) => {
    if (event.target !== host || !event.isTrusted) return;
    const target = event.detail > 0 ? commonTarget(under(root, event), pressed) : keyed;
    // A click of an assistive technology tells neither place nor key: better that the page sees it than
    // that the button does not work.
    if (!target) return;
    event.stopImmediatePropagation();
    relay(event, target, new Event('click', { bubbles: true, cancelable: true }));
  };

  for (const type of STOPPED.split(' ')) {
    window.addEventListener(type, seen, { capture: true, passive: true, signal });
  }
  const onMouseDown = (event: MouseEvent) => {
    seen(event);
    if (event.target === host && event.isTrusted && !under(root, event)?.closest('a')) event.preventDefault();
  };
  window.addEventListener('mousedown', onMouseDown, { capture: true, signal });
  window.addEventListener('keydown', onKeyDown, { capture: true, signal });
  window.addEventListener('click', onClick, { capture: true, signal });
}

function relay(original: Event, target: Element | null, copy: Event): void {
  if (target && !target.dispatchEvent(copy)) original.preventDefault();
}

function copyKey({ key, code, ctrlKey, altKey, shiftKey, metaKey }: KeyboardEvent): KeyboardEvent {
  const init = { key, code, ctrlKey, altKey, shiftKey, metaKey, bubbles: true, cancelable: true };
  return new KeyboardEvent('keydown', init);
}

const under = (root: ShadowRoot, { clientX, clientY }: MouseEvent) => root.elementFromPoint(clientX, clientY);

/** As browsers do: a click that began on one button and ended on another belongs to what holds both. */
function commonTarget(released: Element | null, pressed: Element | null): Element | null {
  let target = released;
  while (target && pressed && !target.contains(pressed)) target = target.parentElement;
  return target;
}
