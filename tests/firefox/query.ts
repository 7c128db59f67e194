/** A text that is wanted: a pattern, or words; words count wherever they stand unless they are exact. */
export type Words = { source: string; flags: string } | { words: string; exact: boolean };

/** One step from a set of elements to the next; a locator is a list of them. */
export type Step =
  | { by: 'css'; selector: string }
  | { by: 'role'; role: string; name?: Words }
  | { by: 'text' | 'label' | 'holds'; words: Words }
  | { by: 'visible' }
  | { by: 'nth'; index: number };

/**
 * Elements that these steps lead to. Sent to the page as source, so it holds all that it needs.
 * Roles and names are told for what the replicas and our own pages are made of, no more.
 */
export function query(steps: Step[]): Element[] {
  const NATIVE: Record<string, string> = {
    article: 'article',
    button: 'button,summary,input[type=button],input[type=submit]',
    checkbox: 'input[type=checkbox]',
    combobox: 'select',
    dialog: 'dialog',
    heading: 'h1,h2,h3,h4,h5,h6',
    img: 'img',
    link: 'a[href]',
    list: 'ul,ol',
    listitem: 'li',
    main: 'main',
    navigation: 'nav',
    option: 'option',
    radio: 'input[type=radio]',
    status: 'output',
    textbox: 'textarea,input:not([type]),input[type=text]',
  };
  const flat = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const fits = (text: string, wanted: Words) => {
    if ('source' in wanted) return new RegExp(wanted.source, wanted.flags).test(text);
    return wanted.exact ? text === wanted.words : text.toLowerCase().includes(wanted.words.toLowerCase());
  };
  const labelsOf = (element: Element) => {
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const labels = [...((element as HTMLInputElement).labels ?? [])];
    const told = [...ids.map((id) => document.getElementById(id)), ...labels].map((one) =>
      flat(one?.textContent),
    );
    return flat(element.getAttribute('aria-label')) || told.join(' ');
  };
  const nameOf = (element: Element) =>
    labelsOf(element) ||
    flat(element.getAttribute('alt')) ||
    flat(element.textContent) ||
    flat(element.getAttribute('title') ?? element.getAttribute('placeholder'));
  // Open shadow roots are looked into, as Playwright does.
  const inside = (root: ParentNode, selector = '*'): Element[] => [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll('*')].flatMap((one) =>
      one.shadowRoot ? inside(one.shadowRoot, selector) : [],
    ),
  ];
  const holds = (element: Element, words: Words) => fits(flat(element.textContent), words);
  const below = (root: ParentNode, step: Step): Element[] => {
    if (step.by === 'css') return inside(root, step.selector);
    if (step.by === 'label')
      return inside(root).filter((one) => labelsOf(one) !== '' && fits(labelsOf(one), step.words));
    if (step.by === 'text')
      return inside(root).filter(
        (one) => holds(one, step.words) && ![...one.children].some((child) => holds(child, step.words)),
      );
    if (step.by !== 'role') return [];
    const { role, name } = step;
    return inside(root, [`[role=${role}]`, NATIVE[role]].filter(Boolean).join()).filter(
      (one) =>
        (one.getAttribute('role') ?? role) === role && isShown(one) && (!name || fits(nameOf(one), name)),
    );
  };
  let found: ParentNode[] = [document];
  for (const step of steps) {
    const elements = found as Element[];
    if (step.by === 'visible') found = elements.filter(isShown);
    else if (step.by === 'holds') found = elements.filter((one) => holds(one, step.words));
    else if (step.by === 'nth') found = elements.slice(step.index, step.index + 1);
    else found = [...new Set(found.flatMap((root) => below(root, step)))];
  }
  return found as Element[];
}
