import { type Answer, type DecodedPacket, decode, encode, type Question } from 'dns-packet';

/** Response codes by their number on the wire. */
export const RESPONSE_CODES = {
  NOERROR: 0,
  FORMERR: 1,
  SERVFAIL: 2,
  NXDOMAIN: 3,
  NOTIMP: 4,
  REFUSED: 5,
} as const;
export type ResponseCode = keyof typeof RESPONSE_CODES;

const FLAG = { response: 0x8000, authoritative: 0x0400, truncated: 0x0200, wanted: 0x0100, available: 0x0080 } as const;
const HEADER_BYTES = 12;
/** Largest UDP answer anybody gets: fits one packet on every usual link. */
export const MAX_UDP_BYTES = 1_232;
const PLAIN_UDP_BYTES = 512;

/** A question as received. */
export interface DnsQuery {
  readonly id: number;
  readonly question: Question;
  readonly recursionDesired: boolean;
  /** EDNS: what the client can take, and whether it wants DNSSEC records. Undefined: a client of the old kind. */
  readonly edns: { readonly udpPayloadSize: number; readonly dnssecOk: boolean } | undefined;
  /** Bytes a UDP answer may have. */
  readonly maxUdpBytes: number;
  /** The message itself. */
  readonly bytes: Uint8Array;
}

/** What came in, or how to refuse it; undefined = not worth an answer (an answer itself, or noise). */
export function parseQuery(bytes: Buffer): DnsQuery | { readonly refusal: Buffer } | undefined {
  if (bytes.length < HEADER_BYTES || (bytes.readUInt16BE(2) & FLAG.response) !== 0) {
    return undefined;
  }
  const id = bytes.readUInt16BE(0);
  const flags = bytes.readUInt16BE(2);
  const refuse = (code: ResponseCode) => ({ refusal: headerOnly(id, flags, code) });
  if (((flags >> 11) & 0xf) !== 0) {
    return refuse('NOTIMP');
  }
  let packet: DecodedPacket;
  try {
    packet = decode(bytes);
  } catch {
    return refuse('FORMERR');
  }
  const [question] = packet.questions ?? [];
  if (question === undefined || (packet.questions?.length ?? 0) !== 1) {
    return refuse('FORMERR');
  }
  if ((question.class ?? 'IN') !== 'IN') {
    return refuse('REFUSED');
  }
  const opt = (packet.additionals ?? []).find((record) => record.type === 'OPT');
  const size = opt !== undefined && 'udpPayloadSize' in opt ? Number(opt.udpPayloadSize) : PLAIN_UDP_BYTES;
  return {
    id,
    question,
    recursionDesired: (flags & FLAG.wanted) !== 0,
    edns:
      opt === undefined
        ? undefined
        : { udpPayloadSize: size, dnssecOk: 'flag_do' in opt && Boolean((opt as { flag_do?: boolean }).flag_do) },
    maxUdpBytes: Math.max(PLAIN_UDP_BYTES, Math.min(size, MAX_UDP_BYTES)),
    bytes,
  };
}

function headerOnly(id: number, flags: number, code: ResponseCode): Buffer {
  const answer = Buffer.alloc(HEADER_BYTES);
  answer.writeUInt16BE(id, 0);
  answer.writeUInt16BE(FLAG.response | (flags & (0x7800 | FLAG.wanted)) | RESPONSE_CODES[code], 2);
  return answer;
}

/** Parts of an answer made here. */
export interface AnswerParts {
  readonly code: ResponseCode;
  readonly authoritative: boolean;
  readonly answers?: readonly Answer[];
  readonly authorities?: readonly Answer[];
  readonly additionals?: readonly Answer[];
}

/** Encodes an answer. `udp` cuts it to what the client can take and says so; it will ask again over TCP. */
export function encodeAnswer(query: DnsQuery, parts: AnswerParts, udp: boolean): Buffer {
  const build = (truncated: boolean): Buffer =>
    encode({
      id: query.id,
      type: 'response',
      flags:
        (parts.authoritative ? FLAG.authoritative : 0) |
        (truncated ? FLAG.truncated : 0) |
        (query.recursionDesired ? FLAG.wanted : 0) |
        FLAG.available |
        RESPONSE_CODES[parts.code],
      questions: [query.question],
      answers: truncated ? [] : [...(parts.answers ?? [])],
      authorities: truncated ? [] : [...(parts.authorities ?? [])],
      additionals: [...(truncated ? [] : (parts.additionals ?? [])), ...optRecord(query.edns)],
    });
  const full = build(false);
  return udp && full.length > query.maxUdpBytes ? build(true) : full;
}

function optRecord(edns: DnsQuery['edns']): Answer[] {
  return edns === undefined
    ? []
    : [
        {
          type: 'OPT',
          name: '.',
          udpPayloadSize: MAX_UDP_BYTES,
          flags: edns.dnssecOk ? 0x8000 : 0,
        } as unknown as Answer,
      ];
}

/** The query to send on: the same question, nothing else the client said. */
export function encodeForward(query: DnsQuery, id: number): Buffer {
  return encode({
    id,
    type: 'query',
    flags: FLAG.wanted,
    questions: [query.question],
    additionals: optRecord(query.edns),
  });
}

/** An answer of another server, taken apart as far as needed to keep it and pass it on. */
export interface ForwardedAnswer {
  readonly bytes: Buffer;
  readonly code: number;
  readonly truncated: boolean;
  /** Shortest time to live of its records; for negative answers that of the SOA. */
  readonly ttlSeconds: number;
  /** Positions of the records' times to live. */
  readonly ttlOffsets: readonly number[];
}

/** Reads the frame of an answer. Undefined when it does not belong to the question or is malformed. */
export function parseForwarded(bytes: Buffer, id: number, question: Question): ForwardedAnswer | undefined {
  if (bytes.length < HEADER_BYTES || bytes.readUInt16BE(0) !== id) {
    return undefined;
  }
  const flags = bytes.readUInt16BE(2);
  if ((flags & FLAG.response) === 0 || bytes.readUInt16BE(4) !== 1) {
    return undefined;
  }
  try {
    const asked = decode(bytes).questions?.[0];
    if (
      asked === undefined ||
      asked.name.toLowerCase() !== question.name.toLowerCase() ||
      asked.type !== question.type
    ) {
      return undefined;
    }
    const ttlOffsets: number[] = [];
    let ttlSeconds = Number.POSITIVE_INFINITY;
    let offset = skipName(bytes, HEADER_BYTES) + 4;
    const records = bytes.readUInt16BE(6) + bytes.readUInt16BE(8) + bytes.readUInt16BE(10);
    for (let index = 0; index < records; index++) {
      offset = skipName(bytes, offset);
      // The "TTL" of an OPT record holds flags.
      if (bytes.readUInt16BE(offset) !== 41) {
        ttlOffsets.push(offset + 4);
        ttlSeconds = Math.min(ttlSeconds, bytes.readUInt32BE(offset + 4));
      }
      offset += 10 + bytes.readUInt16BE(offset + 8);
    }
    return {
      bytes,
      code: flags & 0xf,
      truncated: (flags & FLAG.truncated) !== 0,
      ttlSeconds: Number.isFinite(ttlSeconds) ? ttlSeconds : 0,
      ttlOffsets,
    };
  } catch {
    return undefined;
  }
}

function skipName(bytes: Buffer, start: number): number {
  let offset = start;
  for (;;) {
    const length = bytes.readUInt8(offset);
    if (length === 0) {
      return offset + 1;
    }
    if (length >= 0xc0) {
      return offset + 2;
    }
    offset += 1 + length;
  }
}

/**
 * Another server's answer as this client gets it: its id, its spelling of the name, times to live reduced by `ageSeconds`;
 * over UDP cut down to the question when it is too long.
 */
export function passOn(answer: ForwardedAnswer, query: DnsQuery, ageSeconds: number, udp: boolean): Buffer {
  if (udp && answer.bytes.length > query.maxUdpBytes) {
    return encodeTruncated(query);
  }
  const bytes = Buffer.from(answer.bytes);
  bytes.writeUInt16BE(query.id, 0);
  const nameEnd = skipName(bytes, HEADER_BYTES);
  bytes.set(query.bytes.subarray(HEADER_BYTES, nameEnd), HEADER_BYTES);
  for (const offset of answer.ttlOffsets) {
    bytes.writeUInt32BE(Math.max(0, bytes.readUInt32BE(offset) - ageSeconds), offset);
  }
  return bytes;
}

function encodeTruncated(query: DnsQuery): Buffer {
  return encode({
    id: query.id,
    type: 'response',
    flags: FLAG.truncated | FLAG.available | (query.recursionDesired ? FLAG.wanted : 0),
    questions: [query.question],
    additionals: optRecord(query.edns),
  });
}
