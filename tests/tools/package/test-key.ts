import type { Files } from './zip.ts';

/**
 * A public key, base64 of its SPKI form, whose private half nobody has: with it in the manifest an unpacked Chromium
 * build has the same id everywhere, so that a policy can be tried before the stores have given theirs. Never in a
 * store's package.
 */
export const TEST_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA2XSvHtJRjp/sI46GMZ8PSnI2Kdgkhh48Y2wrw2wHs0tupx+GCCYH' +
  'rj/8m70gwvCqw9h+itwavONQ06NIZckpIiZcuPhzZ4AcjAp5J2LTvekAXFUmhiB4Yl1D36XM2Cv4BPFwllXYh8/ykbPX7hbZ' +
  'yFzcdF6gYRD72J4f5YzR0tyO6SC9BW1vcGrn547icLUger3rWGc2zBC8MhT6sDGfNxIGfk/Qax/wB1sJLz3auNqiLzp4UbgV' +
  '9Gmvdgb5IYzvIBXZE1xMkM4KcL3FROPQH1F+Tu9wBT9pcWe6LHnigXOh03ZxaohWhKYI6wMQh/V2yb0XPBa/6PenhkZ+Qe/u' +
  'ZwIDAQAB';

/** The id that Chromium gives an extension with that key. */
export const TEST_ID = 'cjmdeabagkjmmelfneclodeeeclongle';

/** The same package with the key in its manifest. */
export function withTestKey(files: Files): Files {
  const manifest = JSON.parse(new TextDecoder().decode(files.get('manifest.json')));
  const keyed = new TextEncoder().encode(JSON.stringify({ ...manifest, key: TEST_KEY }));
  return new Map([...files, ['manifest.json', keyed]]);
}
