import type { Attachment, SiteId, Surface } from '../vocabulary.ts';

/** What is being written, and where, as far as the page tells. */
export interface Place {
  surface: Surface;
  /** Tells this conversation from others of the same site and surface; drafts are kept apart by it. */
  conversation: string;
  /** Name of the group, chat or page. */
  where?: string | undefined;
  /** The words being answered. */
  replyTo?: string | undefined;
  /** Whom the draft begins with, where the site put their name there. */
  addressee?: string | undefined;
  attachments?: Attachment[] | undefined;
  /** Who the page says is writing, where it says so: a person, or a page they run. */
  account?: string | undefined;
  /** Who can read it, in the page's own words: "Public", "Your friends". */
  audience?: string | undefined;
  /** What sends it is not known, so that it is never held, and nothing has changed where no button for it is found. */
  isUnheld?: true;
  /** What the card stands beside; absent: the editor. */
  frame?: Element | undefined;
}

/** All that differs from site to site. Adapters read the page and never change it. */
export interface SiteAdapter {
  id: SiteId;
  /** The welcome page's practice box: judged whatever the settings leave out. */
  practice?: true;
  /**
   * Where this editor's draft will go; null where the editor is none of the site's composers (a search box) or
   * cannot be told. Called on focus and on each change, so it must be cheap.
   */
  placeOf(editor: HTMLElement): Place | null;
  /** Whether a box that is no composer is known for something else: a search of an older build, a list's description. */
  isOther?(editor: HTMLElement): boolean;
  /** Whether a press on this element sends the draft in `editor`. `path` is the event's composed path. */
  isSend(path: readonly EventTarget[], editor: HTMLElement): boolean;
  /** Whether a press goes on to another step of sending, with the draft out of sight there: it is held like a send. */
  isStep?(path: readonly EventTarget[], editor: HTMLElement): boolean;
  /** Whether this key, pressed in `editor`, sends. Composition, repeats and open lists are handled by the caller. */
  sendsOn(event: KeyboardEvent, editor: HTMLElement): boolean;
  /**
   * What stands around a control that adds or follows somebody, or accepts their request, where this press is on one;
   * best what stays when the control goes, for a mark stands beside it. Called on each press, so it must be cheap.
   */
  contactOn?(path: readonly EventTarget[]): Element | null | undefined;
}
