import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STORES } from '../stores.ts';
import { privacy } from './privacy.ts';
import { store } from './store.ts';

const description = store.description.join('\n\n');
const file = new URL('../../public/_locales/en/messages.json', import.meta.url);
const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;

describe("the stores' listing", () => {
  // MDN, manifest.json/name (2024): Mozilla takes names of 50 characters, Chrome of 75, Edge of 45. A summary of 132 is
  // Chrome's, and shorter than Mozilla's 250; descriptions are Chrome's 16,000 and Edge's 250 to 10,000; Chrome's
  // fields for purpose and reasons take 1,000.
  it.each<[string, string, number, number]>([
    ['name', store.name, 1, 45],
    ['summary', store.summary, 1, 132],
    ['description', description, 250, 10_000],
    ['single purpose', store.singlePurpose, 1, 1000],
    ...Object.entries(store.permissions).map(([name, why]): [string, string, number, number] => [
      name,
      why,
      1,
      1000,
    ]),
    ['reason of a site', store.site('WhatsApp Web'), 1, 1000],
    ['remote code', store.remoteCode, 1, 1000],
    ['notes for testing', store.tryIt, 1, 500],
  ])('%s keeps to the limit', (_, text, least, most) => {
    expect(text.length).toBeGreaterThanOrEqual(least);
    expect(text.length).toBeLessThanOrEqual(most);
    expect(text).toBe(text.trim());
  });

  it('has search terms as Edge takes them: seven of 30 characters, 21 words', () => {
    expect(store.searchTerms.length).toBeLessThanOrEqual(7);
    expect(store.searchTerms.filter((term) => term.length > 30)).toEqual([]);
    expect(store.searchTerms.join(' ').split(' ').length).toBeLessThanOrEqual(21);
  });

  it('has one to five pictures, as Chrome takes them', () => {
    expect(store.screenshots.length).toBeGreaterThanOrEqual(1);
    expect(store.screenshots.length).toBeLessThanOrEqual(5);
  });

  it('says what the manifest says', () => {
    expect(manifest.name?.message).toBe(store.name);
    expect(manifest.description?.message).toBe(store.summary);
  });

  it('says how it treats data once, in the same words for store and page', () => {
    const handled = store.dataUse.filter((one) => one.handled).map((one) => one.kind);
    expect(handled).toContain('Personal communications');
    const page = JSON.stringify(privacy);
    for (const promise of ['Limited Use', 'never stored', 'Nothing.', 'erases all of it'])
      expect(page).toContain(promise);
  });
});

describe('the ids in the stores', () => {
  it('are ids of the kind each store gives, or placeholders that are none', () => {
    const given = /^[a-p]{32}$/;
    for (const { id, placeholder } of [STORES.chrome, STORES.edge]) {
      expect(placeholder).not.toMatch(given);
      expect(id ?? 'a'.repeat(32)).toMatch(given);
    }
    expect(STORES.firefox.id).toMatch(/^[\w.-]+@[\w.-]+$/);
  });
});
