import fastCheck from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exifOf, heicOf, jpegOf, pngOf, type Told } from '../../tests/samples/shot.ts';
import { localTime } from '../guidance/dates.ts';
import { PICTURE_HEAD } from '../messages/protocol.ts';
import { readShot, type Shot } from './exif.ts';

const TOLD = { time: '2026:11:12 10:32:05', latitude: 54.301234, longitude: -3.1005 } satisfies Told;
const SHOT: Shot = { at: '2026-11-12T10:32', latitude: 54.301234, longitude: -3.1005 };

/** To a metre or so. */
const near = ({ at, latitude, longitude }: Shot) => ({
  at,
  latitude: expect.closeTo(latitude, 5),
  longitude: expect.closeTo(longitude, 5),
});

describe('a picture’s own record', () => {
  it.each<[string, Buffer, Partial<Shot>]>([
    ['a JPEG', jpegOf(TOLD), {}],
    ['a PNG', pngOf(TOLD), {}],
    ['a HEIC', heicOf(TOLD), {}],
    ['the beginning of a JPEG of 10 MB', jpegOf(TOLD, 10_000_000).subarray(0, PICTURE_HEAD), {}],
    [
      'one south and east',
      jpegOf({ ...TOLD, latitude: -33.5, longitude: 151.25 }),
      { latitude: -33.5, longitude: 151.25 },
    ],
    [
      'one that tells its distance from UTC',
      jpegOf({ ...TOLD, offset: '+01:00' }),
      { at: localTime(new Date('2026-11-12T09:32:00Z')) },
    ],
    ['one whose distance from UTC is not known', jpegOf({ ...TOLD, offset: '   :  ' }), {}],
  ])('tells place and time: %s', (_, bytes, otherwise) => {
    expect(readShot(bytes)).toEqual(near({ ...SHOT, ...otherwise }));
  });

  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['a JPEG without a record', Buffer.from([0xff, 0xd8, 0xff, 0xda, 0, 0])],
    ['no place', jpegOf({ time: TOLD.time })],
    ['half a place', jpegOf({ time: TOLD.time, latitude: 54.3 })],
    ['no time', jpegOf({ latitude: 54.3, longitude: -3.1 })],
    ['a clock that was never set', jpegOf({ ...TOLD, time: '0000:00:00 00:00:00' })],
    ['a time in other words', jpegOf({ ...TOLD, time: '12 November 2026, ten' })],
    ['a day there is not', jpegOf({ ...TOLD, time: '2026:13:40 10:32:05' })],
    ['a record that is cut', jpegOf(TOLD).subarray(0, 60)],
    ['a record alone, without its picture', exifOf(TOLD).subarray(4)],
    [
      'a HEIC by its name, and garbage within',
      Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic\xff\xff\xff\xffmeta', 'latin1'),
    ],
    ['words', Buffer.from('Dear parents, the fair is on Saturday.')],
  ])('tells nothing: %s', (_, bytes) => {
    expect(readShot(bytes)).toBeNull();
  });

  it('never throws, whatever stands in the file', () => {
    const garbage = fastCheck.uint8Array({ maxLength: 400 });
    const starts = [
      jpegOf(TOLD),
      pngOf(TOLD),
      Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
      Buffer.from('RIFF\0\0\0\0WEBP', 'latin1'),
    ];
    fastCheck.assert(
      fastCheck.property(
        fastCheck.constantFrom(...starts),
        garbage,
        fastCheck.nat(160),
        (start, bytes, at) => {
          const shot = readShot(
            Buffer.concat([start.subarray(0, at), bytes, start.subarray(at + bytes.length)]),
          );
          expect(shot === null || Object.keys(shot).sort()).toEqual(
            shot === null || ['at', 'latitude', 'longitude'],
          );
        },
      ),
    );
  });
});
