import type { FindingMessage, FindingOnLine } from '../messages/protocol.ts';

/** Makes answers ready for one line: a card that is word for word the last one sent on it is left out. */
export function toLine(): (message: FindingMessage) => FindingOnLine {
  let last = '';
  return (message) => {
    if (!message.finding) return message;
    const { card, ...rest } = message.finding;
    const words = JSON.stringify(card);
    if (words === last) return { ...message, finding: rest };
    last = words;
    return message;
  };
}
