/** What the template for Group Policy says besides the titles and descriptions of `src/words/managed.ts`. */
export const template = {
  category: (browser: string) => `Forethought for ${browser}`,
  any: (browser: string) => `Every version of Forethought, in ${browser}`,
  asJson: 'Enter it as JSON: a list is ["one", "another"].',
};
