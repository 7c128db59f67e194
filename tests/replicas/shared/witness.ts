import type { SeenEvent } from '../replica.ts';

const TYPES = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'contextmenu',
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'paste',
  'copy',
  'focusin',
  'focusout',
] as const;

/** Events of the page itself beyond this are forgotten, oldest first; those from outside are all kept. */
const LIMIT = 5000;

/** Listens on window and document in both phases and notes each event that reaches the page. */
export function witness(appRoot: HTMLElement): SeenEvent[] {
  const seen: SeenEvent[] = [];
  for (const type of TYPES) {
    for (const [on, target] of Object.entries({ window, document }) as [
      'window' | 'document',
      EventTarget,
    ][]) {
      for (const phase of ['capture', 'bubble'] as const) {
        target.addEventListener(type, (event) => note(seen, appRoot, event, on, phase), phase === 'capture');
      }
    }
  }
  return seen;
}

function note(
  seen: SeenEvent[],
  appRoot: HTMLElement,
  event: Event,
  on: SeenEvent['on'],
  phase: SeenEvent['phase'],
): void {
  const target = event.target;
  const inApp = target instanceof Node && appRoot.contains(target);
  if (seen.length >= LIMIT) {
    const oldest = seen.findIndex((entry) => entry.inApp);
    if (oldest >= 0) seen.splice(oldest, 1);
  }
  const entry: SeenEvent = { type: event.type, on, phase, target: nameOf(target), inApp };
  if (event instanceof KeyboardEvent) entry.key = event.key;
  seen.push(entry);
}

function nameOf(target: EventTarget | null): string {
  if (!(target instanceof Element)) return target === document ? 'document' : 'window';
  const role = target.getAttribute('role');
  return `${target.localName}${target.id ? `#${target.id}` : ''}${role ? `[role=${role}]` : ''}`;
}
