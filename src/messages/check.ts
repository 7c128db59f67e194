import { ATTACHMENTS, MENTION_KINDS, ROLES, SITE_IDS, SURFACES } from '../vocabulary.ts';
import {
  type AskTabMessage,
  type BackgroundMessage,
  type ContactMessage,
  type DraftMessage,
  MOST_PICTURES,
  MOST_SUBJECTS,
  type NotOursMessage,
  type OpenPolicyMessage,
  OUTCOMES,
  type OutcomeMessage,
  type PageMessage,
  PICTURE_HEAD,
  type PicturesMessage,
  SEES,
  type SightMessage,
  type TabState,
} from './protocol.ts';

// By hand and not with a schema library: this file ships to the page.

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrAbsent = (value: unknown): boolean => value === undefined || isText(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value);
const isOneOf = (values: readonly string[], value: unknown): boolean =>
  isText(value) && values.includes(value);

/**
 * Whether something that came from the background is a message. It comes by a line of the extension's own, which breaks
 * with its version.
 */
export const isBackgroundMessage = (value: unknown): value is BackgroundMessage => isFields(value);

/** Whether a message from a page is one this build understands. Pages are not trusted. */
export function isPageMessage(value: unknown): value is PageMessage {
  if (!isFields(value)) return false;
  return (
    isDraftMessage(value) ||
    isPictures(value) ||
    isOpenPolicyMessage(value) ||
    isOutcome(value) ||
    value.type === 'marked' ||
    isNotOurs(value) ||
    isContact(value) ||
    isSight(value)
  );
}

/** Whether a message to a page is the popup's question. */
export const isAskTab = (value: unknown): value is AskTabMessage =>
  isFields(value) && value.type === 'ask-tab';

/** Whether an answer to the popup is one this build understands. */
export function isTabState(value: unknown): value is TabState {
  if (!isFields(value) || value.type !== 'tab-state') return false;
  if (!isOneOf(SEES, value.sees) || typeof value.isPrivate !== 'boolean') return false;
  const { noticed } = value;
  if (noticed === null) return true;
  return isFields(noticed) && ['title', 'forWhom', 'clause', 'source'].every((key) => isText(noticed[key]));
}

function isDraftMessage(value: Fields): value is Fields & DraftMessage {
  return (
    value.type === 'draft' &&
    isText(value.key) &&
    isCount(value.seq) &&
    isText(value.text) &&
    isOneOf(SITE_IDS, value.site) &&
    isOneOf(SURFACES, value.surface) &&
    isTextOrAbsent(value.where) &&
    isTextOrAbsent(value.replyTo) &&
    isTextOrAbsent(value.account) &&
    (value.attachments === undefined || isAttachments(value.attachments)) &&
    (value.practice === undefined || value.practice === true)
  );
}

const isAttachments = (value: unknown): boolean =>
  Array.isArray(value) && value.every((entry) => isOneOf(ATTACHMENTS, entry));

/** As long as the `data:` address of so many bytes can be, whatever kind of file it names. */
const LONGEST_HEAD = (PICTURE_HEAD / 3) * 4 + 200;

function isPictures(value: Fields): value is Fields & PicturesMessage {
  return (
    value.type === 'pictures' &&
    isText(value.key) &&
    Array.isArray(value.heads) &&
    value.heads.length <= MOST_PICTURES &&
    value.heads.every((head) => isText(head) && head.length <= LONGEST_HEAD)
  );
}

function isOpenPolicyMessage(value: Fields): value is Fields & OpenPolicyMessage {
  return value.type === 'open-policy' && isText(value.school) && isOneOf(ROLES, value.role);
}

function isOutcome(value: Fields): value is Fields & OutcomeMessage {
  return value.type === 'outcome' && isOneOf(OUTCOMES, value.outcome);
}

function isContact(value: Fields): value is Fields & ContactMessage {
  return value.type === 'contact' && isOneOf(SITE_IDS, value.site);
}

function isSight(value: Fields): value is Fields & SightMessage {
  return value.type === 'sight' && isOneOf(SITE_IDS, value.site) && isOneOf(SEES, value.sees);
}

function isNotOurs(value: Fields): value is Fields & NotOursMessage {
  return (
    value.type === 'not-ours' &&
    isText(value.school) &&
    isOneOf(SITE_IDS, value.site) &&
    Array.isArray(value.subjects) &&
    value.subjects.length <= MOST_SUBJECTS &&
    value.subjects.every(isSubject)
  );
}

function isSubject(value: unknown): boolean {
  return (
    isFields(value) &&
    isText(value.id) &&
    /^[0-9a-f]{16}$/.test(value.id) &&
    isOneOf([...MENTION_KINDS, 'draft'], value.kind) &&
    isTextOrAbsent(value.name)
  );
}
