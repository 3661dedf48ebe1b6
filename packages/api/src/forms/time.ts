import { DecodeError } from '../decode-error.ts';
import type { Reader } from '../wire/reader.ts';
import type { Writer } from '../wire/writer.ts';

/** Seconds since 1970 of 0001-01-01T00:00:00Z, the zero of Kubernetes' time type. */
const ZERO_SECONDS = -62_135_596_800;

/** Days since 1970-01-01 of a civil date (proleptic Gregorian), and back; no Date objects on this path. */
function daysOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

// The text is assembled here and made a string in one piece: strings joined from parts are kept in parts by the
// engine, and a single such string doubles the time JSON.stringify takes for the whole object.
const scratch = Buffer.from('0000-00-00T00:00:00.000000Z');
const Z = 0x5a;
const DOT = 0x2e;

function putDigits(at: number, width: number, value: number): void {
  let v = value;
  for (let i = at + width - 1; i >= at; i--) {
    scratch[i] = 0x30 + (v % 10);
    v = Math.floor(v / 10);
  }
}

let lastDay = Number.NaN;

// Most times of a cluster fall on few days: the date is only written when it differs from the last one.
function putDate(days: number): void {
  if (days === lastDay) return;
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  putDigits(0, 4, yearOfEra + era * 400 + (month <= 2 ? 1 : 0));
  putDigits(5, 2, month);
  putDigits(8, 2, dayOfYear - Math.floor((153 * mp + 2) / 5) + 1);
  lastDay = days;
}

function putSeconds(seconds: number): void {
  const days = Math.floor(seconds / 86_400);
  const rest = seconds - days * 86_400;
  putDate(days);
  putDigits(11, 2, Math.floor(rest / 3600));
  putDigits(14, 2, Math.floor((rest % 3600) / 60));
  putDigits(17, 2, rest % 60);
}

function timeText(seconds: number): string {
  putSeconds(seconds);
  scratch[19] = Z;
  return scratch.latin1Slice(0, 20);
}

function microText(seconds: number, nanos: number): string {
  putSeconds(seconds);
  scratch[19] = DOT;
  putDigits(20, 6, Math.floor(nanos / 1000));
  return scratch.latin1Slice(0, 27);
}

/** A point in time: seconds since 1970 and nanoseconds within the second. */
interface Instant {
  readonly seconds: number;
  readonly nanos: number;
}

const pattern = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:[.,](\d+))?(?:Z|([+-])(\d\d):(\d\d))$/;
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Seconds of a time in its canonical form, `2026-03-01T10:00:07Z`; NaN for anything else. */
function canonicalSeconds(text: string): number {
  if (text.length !== 20 || text.charCodeAt(19) !== Z) return Number.NaN;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const second = twoDigits(text, 17);
  const separators =
    text.charCodeAt(4) === 0x2d &&
    text.charCodeAt(7) === 0x2d &&
    text.charCodeAt(10) === 0x54 &&
    text.charCodeAt(13) === 0x3a &&
    text.charCodeAt(16) === 0x3a;
  // Days past the 28th depend on the month: those go the long way.
  if (!separators || !(month >= 1 && month <= 12 && day >= 1 && day <= 28)) return Number.NaN;
  if (!(hour <= 23 && minute <= 59 && second <= 59)) return Number.NaN;
  return daysOf(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second;
}

// NaN, and so false in every comparison, when either is no digit.
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 0x30;
  const ones = text.charCodeAt(at + 1) - 0x30;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** Parses RFC 3339; undefined when the text is not a valid date and time. */
function parseInstant(text: string): Instant | undefined {
  const quick = canonicalSeconds(text);
  if (!Number.isNaN(quick)) return { seconds: quick, nanos: 0 };
  const m = pattern.exec(text);
  if (m === null) return undefined;
  const year = Number(m[1]);
  const month = Number(m[2]);
  const day = Number(m[3]);
  const hour = Number(m[4]);
  const minute = Number(m[5]);
  const second = Number(m[6]);
  if (month < 1 || month > 12 || hour > 23 || minute > 59 || second > 59) return undefined;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (day < 1 || day > monthDays[month - 1]! + (leap ? 1 : 0)) return undefined;
  let seconds = daysOf(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second;
  if (m[8] !== undefined) {
    const offsetHour = Number(m[9]);
    const offsetMinute = Number(m[10]);
    if (offsetHour > 23 || offsetMinute > 59) return undefined;
    const offset = offsetHour * 3600 + offsetMinute * 60;
    seconds += m[8] === '+' ? -offset : offset;
  }
  const nanos = m[7] === undefined ? 0 : Number(m[7].slice(0, 9).padEnd(9, '0'));
  return { seconds, nanos };
}

/** The canonical text of a Time: UTC, whole seconds; null for the zero time; undefined when it is no RFC 3339 time. */
export function canonicalTime(text: string): string | null | undefined {
  const t = parseInstant(text);
  if (t === undefined) return undefined;
  if (t.seconds === ZERO_SECONDS && t.nanos === 0) return null;
  const canonical = timeText(t.seconds);
  return canonical === text ? text : canonical;
}

/** The canonical text of a MicroTime: UTC, six fraction digits; null for the zero time; undefined when invalid. */
export function canonicalMicroTime(text: string): string | null | undefined {
  const t = parseInstant(text);
  if (t === undefined) return undefined;
  return t.seconds === ZERO_SECONDS && t.nanos === 0 ? null : microText(t.seconds, t.nanos);
}

let lastText = '';
let lastInstant: Instant = { seconds: 0, nanos: 0 };

function instantOf(text: string): Instant {
  if (text === lastText) return lastInstant;
  const t = parseInstant(text);
  if (t === undefined) throw new DecodeError('', `not an RFC 3339 time: ${JSON.stringify(text.slice(0, 64))}`);
  lastText = text;
  lastInstant = t;
  return t;
}

/** @internal A Time as seconds and nanos (always 0); the zero time as an empty message. */
export function writeTime(w: Writer, value: string | null | undefined, tag: number): void {
  const before = w.size();
  if (value !== null && value !== undefined) {
    w.int(0, 16);
    w.int(instantOf(value).seconds, 8);
  }
  w.close(before, tag);
}

/** @internal A MicroTime as seconds and nanos in whole microseconds. */
export function writeMicroTime(w: Writer, value: string | null | undefined, tag: number): void {
  const before = w.size();
  if (value !== null && value !== undefined) {
    const t = instantOf(value);
    w.int(t.nanos - (t.nanos % 1000), 16);
    w.int(t.seconds, 8);
  }
  w.close(before, tag);
}

let seconds = 0;
let nanos = 0;

// Leaves the instant in `seconds` and `nanos`; false for an empty message, the zero time.
function readInstant(r: Reader, outer: number): boolean {
  const end = r.fieldEnd(outer);
  if (r.pos === end) return false;
  seconds = 0;
  nanos = 0;
  while (r.pos < end) {
    const tag = r.uint32(end);
    if (tag === 8) seconds = r.int64(end);
    else if (tag === 16) nanos = r.int32(end);
    else r.skip(tag, end);
  }
  if (!(seconds >= ZERO_SECONDS && seconds < 253_402_300_800) || nanos < 0 || nanos > 999_999_999) {
    throw new DecodeError('', 'time out of range');
  }
  return seconds !== ZERO_SECONDS || nanos !== 0;
}

let textSeconds = Number.NaN;
let text = '';

/** @internal Reads a Time; null for the zero time. */
export function readTime(r: Reader, end: number): string | null {
  if (!readInstant(r, end)) return null;
  // Conditions and timestamps of one object tend to carry the same second: share the string.
  if (seconds !== textSeconds) {
    text = timeText(seconds);
    textSeconds = seconds;
  }
  return text;
}

/** @internal Reads a MicroTime; null for the zero time. */
export function readMicroTime(r: Reader, end: number): string | null {
  return readInstant(r, end) ? microText(seconds, nanos) : null;
}
