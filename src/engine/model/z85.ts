/** The 85 characters of Z85 (ZeroMQ's RFC 32), none of which needs escaping in a string: five of them tell four bytes. */
export const Z85 = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#';

/** The bytes of a text in Z85, a fifteenth shorter than base64. Its length must be a multiple of five. */
export function bytesOfZ85(text: string): Uint8Array {
  const bytes = new Uint8Array((text.length / 5) * 4);
  const view = new DataView(bytes.buffer);
  const digitOf = new Uint8Array(128);
  for (const [value, character] of [...Z85].entries()) digitOf[character.charCodeAt(0)] = value;
  for (let from = 0; from < text.length; from += 5) {
    let value = 0;
    for (let at = from; at < from + 5; at += 1) value = value * 85 + (digitOf[text.charCodeAt(at)] ?? 0);
    view.setUint32((from / 5) * 4, value);
  }
  return bytes;
}
