import { ATTACHMENTS, ROLES, SITE_IDS, SURFACES } from '../vocabulary.ts';
import type { BackgroundMessage, DraftMessage, OpenPolicyMessage, PageMessage } from './protocol.ts';

// By hand and not with a schema library: this file ships to the page.

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrAbsent = (value: unknown): boolean => value === undefined || isText(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value);
const isOneOf = (values: readonly string[], value: unknown): boolean =>
  isText(value) && values.includes(value);

/** Whether a message from the background is one this build understands. */
export function isBackgroundMessage(value: unknown): value is BackgroundMessage {
  if (!isFields(value)) return false;
  if (value.type === 'again') return true;
  if (value.type !== 'finding' || !isText(value.key) || !isCount(value.seq)) return false;
  return value.finding === null || isFinding(value.finding);
}

function isFinding(value: unknown): boolean {
  return (
    isFields(value) &&
    isOneOf(['note', 'advise', 'help'], value.show) &&
    typeof value.hold === 'boolean' &&
    typeof value.weight === 'number' &&
    Array.isArray(value.marks) &&
    isCount(value.words) &&
    isFields(value.card)
  );
}

/** Whether a message from a page is one this build understands. Pages are not trusted. */
export function isPageMessage(value: unknown): value is PageMessage {
  return isFields(value) && (isDraftMessage(value) || isOpenPolicyMessage(value));
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
    (value.attachments === undefined || isAttachments(value.attachments))
  );
}

const isAttachments = (value: unknown): boolean =>
  Array.isArray(value) && value.every((entry) => isOneOf(ATTACHMENTS, entry));

function isOpenPolicyMessage(value: Fields): value is Fields & OpenPolicyMessage {
  return value.type === 'open-policy' && isText(value.school) && isOneOf(ROLES, value.role);
}
