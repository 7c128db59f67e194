/** What both replica pages hand to the tests as `window.replica`, and the settings they take. */

/** A post, comment or message as the editor's own model held it when it went out. */
export interface Posted {
  /** Paragraphs joined with a newline, not trimmed. */
  text: string;
  /** Name of the group, page or chat; "home" for the person's own feed; "comment" under a post. */
  where: string;
  /** Milliseconds since the epoch. */
  at: number;
}

/** One event as a listener of the page saw it. */
export interface SeenEvent {
  type: string;
  on: 'window' | 'document';
  phase: 'capture' | 'bubble';
  /** Tag, id and role of the target: "div#pane-side". */
  target: string;
  /** False where the target is outside of the page's own application root: a card of an extension, say. */
  inApp: boolean;
  key?: string;
}

export interface Closed {
  by: 'outside' | 'escape' | 'button' | 'post' | 'navigation';
  /** What the dialog held when it closed. */
  text: string;
}

export interface Replica {
  posted: Posted[];
  seen: SeenEvent[];
  closed: Closed[];
  /** Whom the person added, followed or let in, in order, as the page's own handlers took it; absent: none can be. */
  added?: string[];
  /** Text of the composer in use from the editor's model; null where none is open. */
  draft(): string | null;
  /** Replaces the composer's node in place, keeping its text, caret and focus. */
  rerender(): void;
  /** Fills the feed or the open chat with this many made-up messages. */
  setMessages(count: number): void;
}

declare global {
  interface Window {
    replica: Replica;
  }
}

/** What of a site is as after a change: its composers, or what sends, bear other names. Nothing by default. */
export type Changed = 'box' | 'send' | null;

export interface FacebookSettings {
  changed?: Changed;
  /** Full name of the person who is logged in. */
  me?: string;
  audience?: string;
  groups?: { slug: string; name: string; privacy: 'public' | 'private' }[];
  /** Pages post in two steps, "Next" and then "Post". */
  pages?: { slug: string; name: string }[];
  /** `group`: the slug of the group it was posted in, which the home feed names. */
  posts?: { by: string; text: string; group?: string; comments?: { by: string; text: string }[] }[];
  /** One in `people` makes a one-to-one chat, several a group; with none the page leads to nobody. */
  chats?: {
    id: string;
    name: string;
    people: { name: string; account: string }[];
    /** At an address of another kind. */
    isEncrypted?: boolean;
    messages?: { by: string; text: string }[];
    /** A post that was passed on in it, beside a link to somebody and a picture. */
    shares?: { by: string; text: string };
  }[];
  /** Those who ask to be friends. */
  requests?: { id: string; name: string }[];
  /** Of Messenger's labels and those of friends. English by default. */
  language?: 'en' | 'pl' | 'ur' | 'cy';
}

export interface WhatsappSettings {
  changed?: Changed;
  chats?: {
    name: string;
    group?: boolean;
    messages?: { by: string; text: string }[];
  }[];
  /** Whether the footer is built anew whenever the box goes from empty to filled or back. On by default. */
  rerender?: boolean;
  /** What the page is read in; English by default. */
  language?: 'en' | 'pl' | 'ur' | 'cy';
  /** Whether a picture's caption is as in older builds: "Add a caption", and without marks of its own. */
  olderCaption?: boolean;
}

export interface XPost {
  id: string;
  by: string;
  handle: string;
  text: string;
  /** With a picture of its own. */
  photo?: boolean;
  /** Another post shown inside it. */
  quotes?: { by: string; handle: string; text: string };
  /** Id of the post it answers. */
  answers?: string;
}

export interface XSettings {
  changed?: Changed;
  /** The person who is logged in. */
  me?: { by: string; handle: string };
  posts?: XPost[];
  communities?: { id: string; name: string }[];
  /** Ids are of two numbers for one other person, "g" and a number for a group; `people` are the others' handles. */
  chats?: {
    id: string;
    name: string;
    people: string[];
    messages?: { by: string; text: string }[];
    /** From somebody new: among the requests, at an address of theirs, and accepted before it is answered. */
    request?: boolean;
  }[];
  /** Where the chat is built: in a shadow root of its own, in the page, or as it was to late 2025. */
  chat?: 'shadow' | 'page' | 'old';
  /** Words of chat and profile where they are not English, and which way they run. */
  words?: Record<string, string>;
  direction?: 'ltr' | 'rtl';
}

export interface InstagramSettings {
  /** Of its own Send nothing can change: it has no name to know it by. */
  changed?: Exclude<Changed, 'send'>;
  /** Account of the person who is logged in. */
  me?: string;
  /** Of the page's words; in Urdu it is laid out from right to left. English by default. */
  language?: 'en' | 'pl' | 'ur' | 'cy';
  /** What a comment is written in: all three are met on the site. A textarea by default. */
  comments?: 'textarea' | 'contenteditable' | 'input';
  /** Newest first; `by` is an account, `code` names the post in its address. */
  posts?: { code: string; by: string; text: string; comments?: { by: string; text: string }[] }[];
  /** One in `people` makes a one-to-one chat, several a group. */
  threads?: {
    id: string;
    name: string;
    people: string[];
    messages?: { by: string; text: string }[];
    /** From somebody new: opened among the requests, at their address, and accepted before it is answered. */
    request?: boolean;
  }[];
  /** Accounts that follow the person already, and those that ask to. */
  followers?: string[];
  askers?: string[];
  /** One an account; `id` is in its address. */
  stories?: { id: string; by: string }[];
  /** What stands in the profile already. */
  bio?: string;
  /** Whether its box has the id that older code knows. It has by default. */
  bioId?: boolean;
}

/** The search part of an address that sets a replica up: `https://web.whatsapp.com/${settings({…})}`. */
export function settings(
  values: FacebookSettings | WhatsappSettings | XSettings | InstagramSettings,
): string {
  return `?replica=${encodeURIComponent(JSON.stringify(values))}`;
}
