import type { Locator, Page } from '@playwright/test';
import { SITES, type SiteId } from '../../src/site-registry.ts';
import type { Attachment, Surface } from '../../src/vocabulary.ts';

/** How a person gets to a composer, writes in it and sends: all that differs between the surfaces. */
export interface SurfaceUnderTest {
  /** "Facebook comment" */
  name: string;
  site: SiteId;
  /** What the page tells of it; what it does not tell is left out. */
  place: { surface: Surface; where?: string; replyTo?: string; attachments?: Attachment[] };
  /** Private as far as the page tells: read only once the person has turned one-to-one messages on. */
  isPrivate?: true;
  /** Goes there from a fresh page, as a person would, and puts the caret in the empty composer. */
  open(page: Page): Promise<void>;
  /** The box the person is writing in, and no other of the page. */
  composer(page: Page): Locator;
  /** The control that sends what is in it; where sending takes two steps, the first, which still shows the draft. */
  send(page: Page): Locator;
  /** The steps after `send`, where there are any: "Post settings", and only then "Post". */
  afterSend?(page: Page): Promise<void>;
  /** Key that sends, where the surface has one: "Enter". */
  sendKey: string | null;
  /** Key that makes a new line; null where the composer has only one. */
  newLine: string | null;
  /** Characters that the composer takes at most, where the site sets a limit that a long paste would pass. */
  longest?: number;
  /** Goes elsewhere on the site by its own navigation (no loading), so that the composer goes out of sight. */
  leave(page: Page): Promise<void>;
}

/** Address of a site's front page: "https://x.com/". */
export const home = (site: SiteId) => SITES[site].matches[0].replace('*', '');

/** What stands in the composer: the value of a native field, else its text without line breaks. */
export const textIn = (composer: Locator): Promise<string> =>
  composer.evaluate((box) => ('value' in box ? `${box.value}` : (box.textContent ?? '')));
