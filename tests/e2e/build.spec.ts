import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { SITE_IDS, SITES } from '../../src/site-registry.ts';

const BUILDS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };
const ADDRESSES = SITE_IDS.flatMap((id) => SITES[id].matches);
const SCRIPTS = SITE_IDS.map((id) => `${id}.js`);

/**
 * Every way a script has of reaching a network, as it would stand in built code: called, aliased, or by an element
 * that loads. The engine knows "fetch" as an English word, so it counts only where it is code.
 */
const NETWORK =
  /(?<![\w"' |])fetch\b(?![\w"' |])|XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection|importScripts|\bimport\s*\(|serviceWorker\.register|new Image\b|new (?:Shared)?Worker\b|\.src\s*=|iframe|\.submit\(|createElement\(["'`](?:img|script|link|object|embed)/g;
const LARGEST_CONTENT_SCRIPT = 20_000;

for (const [browser, folder] of Object.entries(BUILDS)) {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const manifest = () => JSON.parse(read('manifest.json'));

  test.describe(`the build for ${browser}`, () => {
    test('asks for storage and the sites, and nothing else', () => {
      const { manifest_version, permissions, host_permissions, optional_permissions } = manifest();
      expect(manifest_version).toBe(3);
      expect(permissions).toEqual(['storage']);
      expect(host_permissions).toEqual(ADDRESSES);
      expect(optional_permissions).toBeUndefined();
    });

    test('runs a script on the sites only, from the start of the document, and shows the page no file', () => {
      const { content_scripts, web_accessible_resources } = manifest();
      expect(content_scripts.flatMap((script: { matches: string[] }) => script.matches)).toEqual(ADDRESSES);
      for (const script of content_scripts) expect(script).toMatchObject({ run_at: 'document_start' });
      expect(web_accessible_resources).toBeUndefined();
    });

    test('may connect to nothing', () => {
      const policy: string = manifest().content_security_policy.extension_pages;
      expect(policy).toContain("connect-src 'none'");
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toMatch(/https?:|unsafe|\*/);
    });

    test('holds no way to the network in any script', () => {
      const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('.js'),
      );
      expect(scripts).toEqual(expect.arrayContaining(['background.js', ...SCRIPTS]));
      const found = scripts.flatMap((name) =>
        [...read(name).matchAll(NETWORK)].map((match) => `${name}: ${match[0]}`),
      );
      expect(found).toEqual([]);
    });

    for (const script of SCRIPTS)
      test(`${script} is small and is no WXT content script`, () => {
        expect(gzipSync(read(script)).length).toBeLessThanOrEqual(LARGEST_CONTENT_SCRIPT);
        expect(read(script)).not.toContain('wxt:content-script-started');
      });

    test('has no development page in it', () => {
      expect(readdirSync(folder).filter((name) => name.endsWith('.html'))).toEqual([
        'guide.html',
        'options.html',
        'policy.html',
        'popup.html',
        'privacy.html',
        'welcome.html',
      ]);
    });
  });
}

test('the scan sees what it looks for', () => {
  const leaks = [
    "fetch('https://x')",
    'const ask=fetch;',
    'globalThis.fetch(u)',
    'new WebSocket(u)',
    'navigator.sendBeacon(u)',
    "import('./x.js')",
    'new Image().src=u',
    "document.createElement('script')",
    'form.submit()',
    'new Worker(u)',
  ];
  for (const leak of leaks) expect(leak).toMatch(new RegExp(NETWORK.source));
});
