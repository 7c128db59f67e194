/** What a made-up picture tells of itself; what is absent is left out. */
export interface Told {
  /** As EXIF writes it: "2026:11:12 10:32:05". */
  time?: string;
  /** Distance from UTC: "+01:00". */
  offset?: string;
  latitude?: number;
  longitude?: number;
}

/** Field types of EXIF, by their numbers. */
const [ASCII, LONG, RATIONAL] = [2, 4, 5];

interface Field {
  tag: number;
  type: number;
  count: number;
  bytes: Buffer;
}

/** An EXIF record as cameras write it: the tables of the picture, of the shot and of the place, one after the other. */
export function exifOf({ time, offset, latitude, longitude }: Told): Buffer {
  const shot = [...(time ? [ascii(0x9003, time)] : []), ...(offset ? [ascii(0x9011, offset)] : [])];
  const place = [
    ...(latitude === undefined ? [] : [ascii(1, latitude < 0 ? 'S' : 'N'), degrees(2, latitude)]),
    ...(longitude === undefined ? [] : [ascii(3, longitude < 0 ? 'W' : 'E'), degrees(4, longitude)]),
  ];
  const at = 8;
  const first = (ends: number, next: number) => table([long(0x8769, ends), long(0x8825, next)], at);
  const shotAt = at + first(0, 0).length;
  const placeAt = shotAt + table(shot, shotAt).length;
  const header = Buffer.from('II*\0\x08\0\0\0', 'latin1');
  return Buffer.concat([header, first(shotAt, placeAt), table(shot, shotAt), table(place, placeAt)]);
}

/** A JPEG of no size that holds an EXIF record; `length` fills it up with what a picture would be. */
export function jpegOf(told: Told, length = 0): Buffer {
  const record = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exifOf(told)]);
  const head = Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(record.length + 2, 4);
  const picture = Buffer.concat([head, record, Buffer.from([0xff, 0xda])]);
  return Buffer.concat([picture, Buffer.alloc(Math.max(0, length - picture.length), 0x5a)]);
}

/** A PNG of one part, its EXIF record. */
export function pngOf(told: Told): Buffer {
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    chunk('eXIf', exifOf(told)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Its sum is left at nothing, which nobody here looks at. */
const chunk = (name: string, data: Buffer): Buffer =>
  Buffer.concat([uint32(data.length), Buffer.from(name, 'latin1'), data, Buffer.alloc(4)]);

/** A HEIC, as telephones write it: a list of its parts, of which one is the EXIF record, and behind it that part. */
export function heicOf(told: Told): Buffer {
  const part = Buffer.concat([uint32(6), Buffer.from('Exif\0\0', 'latin1'), exifOf(told)]);
  const start = box('ftyp', Buffer.from('heic\0\0\0\0mif1heic', 'latin1'));
  const named = box('infe', Buffer.from('\x02\0\0\0\0\x01\0\0Exif\0', 'latin1'));
  const names = box('iinf', Buffer.concat([Buffer.from('\0\0\0\0\0\x01', 'latin1'), named]));
  const placed = (at: number) =>
    box(
      'iloc',
      // One part, the first, in one piece: where it begins in the file, and how long it is.
      Buffer.concat([
        Buffer.from('\0\0\0\0\x44\0\0\x01\0\x01\0\0\0\x01', 'latin1'),
        uint32(at),
        uint32(part.length),
      ]),
    );
  const list = (at: number) => box('meta', Buffer.concat([uint32(0), names, placed(at)]));
  const at = start.length + list(0).length + 8;
  return Buffer.concat([start, list(at), box('mdat', part)]);
}

const box = (name: string, content: Buffer): Buffer =>
  Buffer.concat([uint32(content.length + 8), Buffer.from(name, 'latin1'), content]);

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

const ascii = (tag: number, text: string): Field => {
  const bytes = Buffer.from(`${text}\0`, 'latin1');
  return { tag, type: ASCII, count: bytes.length, bytes };
};

function long(tag: number, value: number): Field {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return { tag, type: LONG, count: 1, bytes };
}

/** Degrees, minutes and seconds, each a fraction. */
function degrees(tag: number, value: number): Field {
  const whole = Math.abs(value);
  const minutes = (whole % 1) * 60;
  const bytes = Buffer.alloc(24);
  const parts: [number, number][] = [
    [Math.floor(whole), 1],
    [Math.floor(minutes), 1],
    [Math.round((minutes % 1) * 60_000_000), 1_000_000],
  ];
  for (const [place, [over, under]] of parts.entries()) {
    bytes.writeUInt32LE(over, place * 8);
    bytes.writeUInt32LE(under, place * 8 + 4);
  }
  return { tag, type: RATIONAL, count: 3, bytes };
}

/** A table of fields that stands at `at` of the record; what is longer than four bytes follows it. */
function table(fields: readonly Field[], at: number): Buffer {
  const entries = Buffer.alloc(2 + fields.length * 12 + 4);
  entries.writeUInt16LE(fields.length);
  const long: Buffer[] = [];
  let end = at + entries.length;
  for (const [place, { tag, type, count, bytes }] of fields.entries()) {
    const entry = 2 + place * 12;
    entries.writeUInt16LE(tag, entry);
    entries.writeUInt16LE(type, entry + 2);
    entries.writeUInt32LE(count, entry + 4);
    if (bytes.length <= 4) {
      bytes.copy(entries, entry + 8);
      continue;
    }
    entries.writeUInt32LE(end, entry + 8);
    long.push(bytes);
    end += bytes.length;
  }
  return Buffer.concat([entries, ...long]);
}
