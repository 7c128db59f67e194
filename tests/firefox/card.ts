import { type CardOnPage, readCard } from '../browser/card-reading.ts';
import type { NodeRef, Tab } from './tab.ts';

/** The card on a tab's page; WebDriver gives closed roots to whoever asks for an element's root. */
export const cardOnTab = (tab: Tab): CardOnPage =>
  readCard(
    async (body, ...values) => {
      const host = await tab.run<NodeRef | null>(
        () => document.querySelector('html > forethought-card') as unknown as NodeRef | null,
      );
      if (!host) return null;
      return tab.script(`return (function (...values) { ${body} }).apply(...arguments) ?? null`, [
        await tab.shadowRoot(host),
        values,
      ]);
    },
    (x, y) => tab.clickAt(x, y),
  );
