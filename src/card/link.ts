/** A link as the card shows it: what it opens, and the words that say where it goes. */
export interface LinkParts {
  href: string;
  /** Host name of a page, or the address of an e-mail. */
  place: string;
  isPage: boolean;
}

/** Reads a pack's link; null where it is not a page or an e-mail address, which is then not shown. */
export function linkParts(url: string): LinkParts | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, pathname, href } = new URL(url);
  if (protocol === 'mailto:') return { href, place: pathname, isPage: false };
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return { href, place: hostname.replace(/^www\./, ''), isPage: true };
}

/** A telephone number as written for people, as a `tel:` link: the (0) of "+44 (0) 20" is not dialled. */
export const telLink = (phone: string) => `tel:${phone.replace(/\(0\)|[^+\d]/g, '')}`;
