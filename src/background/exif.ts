import { loadView } from 'exifreader';
import { localTime } from '../guidance/dates.ts';

/** Where and when a picture was taken, by its own record. */
export interface Shot {
  /** Degrees, WGS 84. */
  latitude: number;
  longitude: number;
  /** Local date and time, `YYYY-MM-DDTHH:MM`. */
  at: string;
}

/** Nothing else of a picture is looked at: not who took it, with what, or its thumbnail. */
const LOOKED_AT = {
  exif: [
    'DateTimeOriginal',
    'OffsetTimeOriginal',
    'GPSLatitude',
    'GPSLatitudeRef',
    'GPSLongitude',
    'GPSLongitudeRef',
  ],
  gps: ['Latitude', 'Longitude'],
};

/**
 * Reads the EXIF record at the beginning of a picture: JPEG, HEIC, PNG, WebP, AVIF. Null where there is none, where
 * it is broken, and where it lacks place or time. Never throws.
 * @param bytes the file's beginning
 */
export function readShot(bytes: Uint8Array): Shot | null {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { exif, gps } = loadView(view, { expanded: true, async: false, includeTags: LOOKED_AT });
    const at = timeOf(textOf(exif?.DateTimeOriginal), textOf(exif?.OffsetTimeOriginal));
    const [latitude, longitude] = [gps?.Latitude, gps?.Longitude];
    if (at === null || !Number.isFinite(latitude) || !Number.isFinite(longitude)) return null;
    return { at, latitude: Number(latitude), longitude: Number(longitude) };
  } catch {
    return null;
  }
}

/** A text of EXIF comes as a list of texts. */
const textOf = (tag: { value?: unknown } | undefined): string => String([tag?.value].flat()[0] ?? '');

/** "2026:11:12 10:32:05": a clock as it stood. With its distance from UTC ("+01:00"), as this device's clock tells it. */
function timeOf(written: string, offset: string): string | null {
  const [, year, month, day, time] = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d)/.exec(written) ?? [];
  if (!time) return null;
  const stood = `${year}-${month}-${day}T${time}`;
  const isKnown = /^[+-]\d\d:\d\d/.test(offset);
  const moment = new Date(`${stood}:00${isKnown ? offset.slice(0, 6) : 'Z'}`);
  if (Number.isNaN(moment.getTime())) return null;
  return isKnown ? localTime(moment) : stood;
}
