// What generated modules import. Nothing else should.
export {
  readSchemaOrArray,
  readSchemaOrBool,
  readSchemaOrStringArray,
  writeSchemaOrArray,
  writeSchemaOrBool,
  writeSchemaOrStringArray,
} from './forms/json-schema-forms.ts';
export { readRawExtension, readRawJson, writeRawJson } from './forms/raw-json.ts';
export {
  readDuration,
  readIntOrString,
  readQuantity,
  readStringList,
  writeDuration,
  writeIntOrString,
  writeQuantity,
  writeStringList,
} from './forms/scalar-forms.ts';
export { readMicroTime, readTime, writeMicroTime, writeTime } from './forms/time.ts';
export { GeneratedCodec, unknownFields } from './message-codec.ts';
export { MessageSchema } from './message-schema.ts';
export { setKey, sortedKeys } from './wire/map-keys.ts';
export { emptyMessage, keepUnknown, writeStringMap, writeUnknown } from './wire/message-parts.ts';
export { Reader } from './wire/reader.ts';
export { Writer } from './wire/writer.ts';
