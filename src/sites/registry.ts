import type { SiteId } from '../vocabulary.ts';

/** A site Forethought runs on: its manifest entry and what people call it. */
export interface SiteEntry {
  id: SiteId;
  name: string;
  /** Match patterns for the content script and the host permission. */
  matches: readonly string[];
}

/** The sites that are built. Adding one: a line here, an adapter beside it, its entrypoint and its test. */
export const SITES = {
  facebook: { id: 'facebook', name: 'Facebook', matches: ['https://www.facebook.com/*'] },
  whatsapp: { id: 'whatsapp', name: 'WhatsApp Web', matches: ['https://web.whatsapp.com/*'] },
} as const satisfies Partial<Record<SiteId, SiteEntry>>;
