import type { Marionette } from './marionette.ts';

/** Firefox takes commands for the tab it was last turned to: here each goes to its own, one after the other. */
export class Tabs {
  private readonly marionette: Marionette;
  private readonly first: string;
  private current: string | undefined;
  private last: Promise<unknown> = Promise.resolve();

  /** @param handles of the tabs that are open; the first has to stay */
  constructor(marionette: Marionette, [first = '']: string[]) {
    this.marionette = marionette;
    this.first = first;
  }

  /** Sends a command to this tab, which comes to the front. */
  send<T>(handle: string, command: string, values?: object): Promise<T> {
    const answer = this.last.then(async () => {
      if (this.current !== handle) await this.marionette.send('WebDriver:SwitchToWindow', { handle });
      this.current = handle;
      return this.marionette.send<T>(command, values);
    });
    this.last = answer.catch(() => undefined);
    return answer;
  }

  /** Opens a tab and returns its handle. Asked for from the first: the tab used last may be closed by now. */
  async open(): Promise<string> {
    return (await this.send<{ handle: string }>(this.first, 'WebDriver:NewWindow', { type: 'tab' })).handle;
  }

  /** Handles of all tabs, those too that the extension has opened. */
  handles(): Promise<string[]> {
    return this.send(this.first, 'WebDriver:GetWindowHandles');
  }
}
