import { keyActions, pressActions } from './keys.ts';
import type { Tabs } from './tabs.ts';

/** A node of the page, as Firefox names it in messages. */
export type NodeRef = Record<string, string>;

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const MOUSE = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } };

/**
 * One tab, whatever it shows: a site's page or a page of the extension. Whatever is done with it brings it to the front.
 */
export class Tab {
  readonly handle: string;
  private readonly tabs: Tabs;

  constructor(tabs: Tabs, handle: string) {
    this.tabs = tabs;
    this.handle = handle;
  }

  /** Loads this address; resolves when it has loaded. */
  async goto(url: string): Promise<void> {
    await this.send('WebDriver:Navigate', { url });
  }

  url(): Promise<string> {
    return this.ask('WebDriver:GetCurrentURL');
  }

  /** Runs this function in the page, which it sees as the page's own scripts do; nodes in and out are `NodeRef`s. */
  run<T>(code: (...values: never[]) => T, ...values: unknown[]): Promise<Awaited<T>> {
    return this.script<Awaited<T>>(`return (${code})(...arguments)`, values);
  }

  /** As `run`, of a function's body as source. */
  script<T>(script: string, values: unknown[]): Promise<T> {
    return this.ask('WebDriver:ExecuteScript', { script, args: values });
  }

  /** Picks an option of a `select` by its words; returns its value. */
  async choose(select: NodeRef, label: string): Promise<string> {
    const { option, value } = (await this.run<object>(optionOf as never, select, label)) as Option<NodeRef>;
    if (!option) throw new Error(`No option is called "${label}".`);
    await this.send('WebDriver:ElementClick', { id: option[ELEMENT] });
    return value;
  }

  /** Goes back as by the browser's own button. */
  async back(): Promise<void> {
    await this.send('WebDriver:Back');
  }

  /** The element's shadow root, closed ones too. */
  shadowRoot(element: NodeRef): Promise<NodeRef> {
    return this.ask('WebDriver:GetShadowRoot', { id: element[ELEMENT] });
  }

  /** Types each character on the keyboard. */
  async type(text: string): Promise<void> {
    await this.act([{ type: 'key', id: 'keyboard', actions: keyActions(text) }]);
  }

  /** Presses one key, or several together: "Enter", "Shift+Enter". */
  async press(keys: string): Promise<void> {
    await this.act([{ type: 'key', id: 'keyboard', actions: pressActions(keys) }]);
  }

  /** Clicks a place of the viewport (CSS pixels), this many times in a row. */
  async clickAt(x: number, y: number, count = 1): Promise<void> {
    const presses = Array.from({ length: count }, () => [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
    await this.act([{ ...MOUSE, actions: [moveTo(x, y), ...presses.flat()] }]);
  }

  async close(): Promise<void> {
    await this.send('WebDriver:CloseWindow');
  }

  private async act(actions: object[]): Promise<void> {
    await this.send('WebDriver:PerformActions', { actions });
  }

  private async ask<T>(command: string, values?: object): Promise<T> {
    return (await this.send<{ value: T }>(command, values)).value;
  }

  private send<T>(command: string, values?: object): Promise<T> {
    return this.tabs.send(this.handle, command, values);
  }
}

const moveTo = (x: number, y: number) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) });

interface Option<T> {
  option: T | undefined;
  value: string;
}

/** Runs in the page. */
function optionOf(select: HTMLSelectElement, label: string): Option<HTMLOptionElement> {
  const option = [...select.options].find((one) => one.label.trim() === label);
  return { option, value: option?.value ?? '' };
}
