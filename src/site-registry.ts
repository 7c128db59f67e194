/** A site Forethought runs on: what people call it and where it is. */
interface SiteEntry {
  name: string;
  /** Match patterns for the content script and the host permission. */
  matches: readonly string[];
  /**
   * Age in years from which a person in the UK may have an account: as its terms say, known as of 2026-11. WhatsApp's
   * was 16 there before 11 April 2024.
   */
  minimumAge: number;
  /** People write in native fields there too: only such a site's script measures words in a mirror of the field. */
  hasFields?: true;
}

/**
 * The sites a draft can be written on. Adding one is a line here and an adapter of the same name in
 * `sites`: its content script, permission and settings follow from this line.
 */
export const SITES = {
  facebook: { name: 'Facebook', matches: ['https://www.facebook.com/*'], minimumAge: 13 },
  x: { name: 'X', matches: ['https://x.com/*'], minimumAge: 13, hasFields: true },
  instagram: { name: 'Instagram', matches: ['https://www.instagram.com/*'], minimumAge: 13, hasFields: true },
  whatsapp: { name: 'WhatsApp Web', matches: ['https://web.whatsapp.com/*'], minimumAge: 13 },
} as const satisfies Record<string, SiteEntry>;

export type SiteId = keyof typeof SITES;

export const SITE_IDS = Object.keys(SITES) as SiteId[];

/** The site at this address; null where it is none of them, or no address. */
export function siteAt(url: string | undefined): SiteId | null {
  if (!url || !URL.canParse(url)) return null;
  const { host, protocol } = new URL(url);
  return SITE_IDS.find((id) => SITES[id].matches.some((match) => match === `${protocol}//${host}/*`)) ?? null;
}
