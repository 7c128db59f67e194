import { useEffect } from 'preact/hooks';

const GROUPS = 'fieldset, section, .actions';
const TITLES = 'legend, h1, h2, h3';
const STOPS = 'a[href], button, input, select, textarea, summary';

/** Where focus was, and what is left to go to when its control is gone. */
interface Place {
  control: Element;
  /** The group it stands in, those around that, and the outermost ones before it; the nearest first. */
  groups: readonly Element[];
  /** Its place among the group's controls. */
  at: number;
}

/**
 * Keeps a keyboard's place on the page. Where the control that has focus goes with what it was for (a row that is
 * removed, a question that is answered), focus goes to the control that takes its place in the group, else to the
 * title of the group or of the nearest one before it. Code that sends focus on by itself comes first.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Place | null = null;
    const onFocus = ({ target }: FocusEvent) => {
      last = target instanceof Element && target.closest('main') ? placeOf(target) : null;
    };
    const observer = new MutationObserver(() => {
      if (!last || last.control.isConnected || document.activeElement !== document.body) return;
      const { groups, at } = last;
      last = null;
      goOn(groups, at);
    });
    document.addEventListener('focusin', onFocus);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', onFocus);
      observer.disconnect();
    };
  }, []);
}

function placeOf(control: Element): Place {
  const all = [...document.querySelectorAll(GROUPS)];
  const own = control.closest(GROUPS);
  const groups = all
    .slice(0, own ? all.indexOf(own) + 1 : 0)
    .filter((group) => group.contains(control) || !group.parentElement?.closest(GROUPS))
    .reverse();
  return { control, groups, at: own ? stopsIn(own).indexOf(control) : 0 };
}

const stopsIn = (group: Element): Element[] =>
  [...group.querySelectorAll(STOPS)].filter((stop) => stop.checkVisibility());

function goOn([own, ...before]: readonly Element[], at: number): void {
  const stops = own?.isConnected ? stopsIn(own) : [];
  const next = stops[Math.min(at, stops.length - 1)];
  if (next instanceof HTMLElement) {
    next.focus();
    return;
  }
  const title = [own, ...before, document]
    .filter((group) => group?.isConnected)
    .map((group) => group?.querySelector<HTMLElement>(TITLES))
    .find((one) => one);
  if (!title) return;
  title.tabIndex = -1;
  title.focus();
}
