import { describe, expect, it } from 'vitest';
import { siteAt } from './site-registry.ts';

describe('siteAt', () => {
  it.each([
    ['https://www.facebook.com/groups/hedgehogs', 'facebook'],
    ['https://x.com/home', 'x'],
    ['https://web.whatsapp.com/', 'whatsapp'],
    ['http://www.facebook.com/', null],
    ['https://facebook.com.example.org/', null],
    ['https://example.org/?at=https://x.com/', null],
    ['about:blank', null],
    [undefined, null],
  ])('%s is %s', (url, site) => expect(siteAt(url)).toBe(site));
});
