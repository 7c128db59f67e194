/** Where Forethought can be had. A store gives an extension its id when it is first published there. */
export interface Store {
  /** What people call it. */
  name: string;
  /** The id that policies call it by; null until it is published there. */
  id: string | null;
  /** Stands in texts and examples where the id belongs, until there is one. */
  placeholder: string;
}

export const STORES = {
  /** Ids in Chromium's stores are 32 letters from a to p; the two stores give different ones. */
  chrome: { name: 'Chrome Web Store', id: null, placeholder: 'CHROME_ID' },
  edge: { name: 'Microsoft Edge Add-ons', id: null, placeholder: 'EDGE_ID' },
  /** Firefox's is our own, in the manifest. */
  firefox: {
    name: 'Firefox Add-ons',
    id: 'forethought@forethought.invalid',
    placeholder: 'forethought@forethought.invalid',
  },
} as const satisfies Record<string, Store>;

export type StoreId = keyof typeof STORES;

/** The id in a store, or what stands for it. */
export const idIn = (store: StoreId): string => STORES[store].id ?? STORES[store].placeholder;

/** Web addresses that stores ask for, and that only a publisher has; null until it is filled in. */
export const PUBLISHER: Readonly<Record<'privacyPolicy' | 'support', string | null>> = {
  /** Where the text of `src/words/privacy.ts` stands on the web. */
  privacyPolicy: null,
  /** A page or an address (`mailto:`) for people with questions. */
  support: null,
};
