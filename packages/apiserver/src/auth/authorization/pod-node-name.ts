/** The node of a pod, without decoding the pod. */
import { BinaryReader, WireType } from '@bufbuild/protobuf/wire';
import type { Pod } from '@gantry/api/core/v1';
import type { StoredObject } from '@gantry/storage';
import { decodeOrSkip } from '../object-reader.ts';

/** Field numbers of the public protocol: Pod.spec, PodSpec.nodeName. */
const SPEC = 2;
const NODE_NAME = 10;

/**
 * `spec.nodeName`, or '' for a pod that is not bound. Reads past everything else in the stored bytes: decoding every pod only
 * to index it would cost several times the memory of the pods themselves.
 */
export function nodeNameOfPod(stored: StoredObject): string {
  if (stored.protobuf.length === 0) return decodeOrSkip<Pod>(stored)?.spec?.nodeName ?? '';
  try {
    const reader = new BinaryReader(stored.protobuf);
    if (!seek(reader, reader.len, SPEC)) return '';
    const specLength = reader.uint32();
    return seek(reader, reader.pos + specLength, NODE_NAME) ? reader.string() : '';
  } catch {
    return '';
  }
}

/** Moves to the length of a length-delimited field; false when it is not there before `end`. */
function seek(reader: BinaryReader, end: number, wanted: number): boolean {
  while (reader.pos < end) {
    const [field, wireType] = reader.tag();
    if (field === wanted && wireType === WireType.LengthDelimited) return true;
    reader.skip(wireType, field);
  }
  return false;
}
