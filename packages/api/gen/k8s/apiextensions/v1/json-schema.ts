// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readRawJson, readSchemaOrArray, readSchemaOrBool, readSchemaOrStringArray, setKey, sortedKeys, unknownFields, writeRawJson, writeSchemaOrArray, writeSchemaOrBool, writeSchemaOrStringArray, writeUnknown } from '../../../../src/generated.ts';

export interface CustomResourceValidation {
  openAPIV3Schema?: JSONSchemaProps | undefined;
}

export interface ExternalDocumentation {
  description?: string | undefined;
  url?: string | undefined;
}

export type JSON = unknown;

export interface JSONSchemaProps {
  id?: string | undefined;
  $schema?: string | undefined;
  $ref?: string | undefined;
  description?: string | undefined;
  type?: string | undefined;
  format?: string | undefined;
  title?: string | undefined;
  default?: unknown | undefined;
  maximum?: number | undefined;
  exclusiveMaximum?: boolean | undefined;
  minimum?: number | undefined;
  exclusiveMinimum?: boolean | undefined;
  maxLength?: number | undefined;
  minLength?: number | undefined;
  pattern?: string | undefined;
  maxItems?: number | undefined;
  minItems?: number | undefined;
  uniqueItems?: boolean | undefined;
  multipleOf?: number | undefined;
  enum?: unknown[] | undefined;
  maxProperties?: number | undefined;
  minProperties?: number | undefined;
  required?: string[] | undefined;
  items?: JSONSchemaPropsOrArray | undefined;
  allOf?: JSONSchemaProps[] | undefined;
  oneOf?: JSONSchemaProps[] | undefined;
  anyOf?: JSONSchemaProps[] | undefined;
  not?: JSONSchemaProps | undefined;
  properties?: Record<string, JSONSchemaProps> | undefined;
  additionalProperties?: JSONSchemaPropsOrBool | undefined;
  patternProperties?: Record<string, JSONSchemaProps> | undefined;
  dependencies?: Record<string, JSONSchemaPropsOrStringArray> | undefined;
  additionalItems?: JSONSchemaPropsOrBool | undefined;
  definitions?: Record<string, JSONSchemaProps> | undefined;
  externalDocs?: ExternalDocumentation | undefined;
  example?: unknown | undefined;
  nullable?: boolean | undefined;
  'x-kubernetes-preserve-unknown-fields'?: boolean | undefined;
  'x-kubernetes-embedded-resource'?: boolean | undefined;
  'x-kubernetes-int-or-string'?: boolean | undefined;
  'x-kubernetes-list-map-keys'?: string[] | undefined;
  'x-kubernetes-list-type'?: string | undefined;
  'x-kubernetes-map-type'?: string | undefined;
  'x-kubernetes-validations'?: ValidationRule[] | undefined;
}

export type JSONSchemaPropsOrArray = JSONSchemaProps | JSONSchemaProps[];

export type JSONSchemaPropsOrBool = JSONSchemaProps | boolean;

export type JSONSchemaPropsOrStringArray = JSONSchemaProps | string[];

export interface ValidationRule {
  rule: string;
  message?: string | undefined;
  messageExpression?: string | undefined;
  reason?: 'FieldValueRequired' | 'FieldValueDuplicate' | 'FieldValueInvalid' | 'FieldValueForbidden' | undefined;
  fieldPath?: string | undefined;
  optionalOldSelf?: boolean | undefined;
}

export function encodeCustomResourceValidation(w: Writer, m: CustomResourceValidation): void {
  writeUnknown(w, m, unknownFields);
  if (m.openAPIV3Schema !== undefined && m.openAPIV3Schema !== null) {
    const before = w.size();
    encodeJSONSchemaProps(w, m.openAPIV3Schema);
    w.close(before, 10);
  }
}

export function decodeCustomResourceValidation(r: Reader, end: number): CustomResourceValidation {
  let v1: JSONSchemaProps | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeJSONSchemaProps(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CustomResourceValidation;
  if (v1 !== undefined && v1 !== null) m.openAPIV3Schema = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CustomResourceValidationSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceValidation',
  fields: () => [
    { json: 'openAPIV3Schema', type: 'message', message: () => JSONSchemaPropsSchema, pointer: true },
  ],
});

export const CustomResourceValidation: GeneratedCodec<CustomResourceValidation> = new GeneratedCodec(CustomResourceValidationSchema, encodeCustomResourceValidation, decodeCustomResourceValidation);

export function encodeExternalDocumentation(w: Writer, m: ExternalDocumentation): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.url, 18);
  w.string(m.description, 10);
}

export function decodeExternalDocumentation(r: Reader, end: number): ExternalDocumentation {
  let v1 = '';
  let v2 = '';
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
      case 18: {
        v2 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ExternalDocumentation;
  if (v1 !== '') m.description = v1;
  if (v2 !== '') m.url = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ExternalDocumentationSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.ExternalDocumentation',
  fields: () => [
    { json: 'description', type: 'string' },
    { json: 'url', type: 'string' },
  ],
});

export const ExternalDocumentation: GeneratedCodec<ExternalDocumentation> = new GeneratedCodec(ExternalDocumentationSchema, encodeExternalDocumentation, decodeExternalDocumentation);

export const JSONSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.JSON', form: 'rawJson',
});

export function encodeJSONSchemaProps(w: Writer, m: JSONSchemaProps): void {
  writeUnknown(w, m, unknownFields);
  if (m['x-kubernetes-validations']) {
    const list = m['x-kubernetes-validations'];
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeValidationRule(w, list[i] ?? (emptyMessage as ValidationRule));
      w.close(before, 354);
    }
  }
  if (m['x-kubernetes-map-type'] !== undefined && m['x-kubernetes-map-type'] !== null) {
    w.string(m['x-kubernetes-map-type'], 346);
  }
  if (m['x-kubernetes-list-type'] !== undefined && m['x-kubernetes-list-type'] !== null) {
    w.string(m['x-kubernetes-list-type'], 338);
  }
  if (m['x-kubernetes-list-map-keys']) {
    const list = m['x-kubernetes-list-map-keys'];
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 330);
    }
  }
  w.bool(m['x-kubernetes-int-or-string'], 320);
  w.bool(m['x-kubernetes-embedded-resource'], 312);
  if (m['x-kubernetes-preserve-unknown-fields'] !== undefined && m['x-kubernetes-preserve-unknown-fields'] !== null) {
    w.bool(m['x-kubernetes-preserve-unknown-fields'], 304);
  }
  w.bool(m.nullable, 296);
  if (m.example !== undefined && m.example !== null) {
    writeRawJson(w, m.example, 290);
  }
  if (m.externalDocs !== undefined && m.externalDocs !== null) {
    const before = w.size();
    encodeExternalDocumentation(w, m.externalDocs);
    w.close(before, 282);
  }
  if (m.definitions) {
    const map: Record<string, JSONSchemaProps> = m.definitions;
    const keys = sortedKeys(map);
    for (let i = keys.length - 1; i >= 0; i--) {
      const entry = w.size();
      const before = w.size();
      encodeJSONSchemaProps(w, map[keys[i]!] ?? (emptyMessage as JSONSchemaProps));
      w.close(before, 18);
      w.string(keys[i], 10);
      w.close(entry, 274);
    }
  }
  if (m.additionalItems !== undefined && m.additionalItems !== null) {
    writeSchemaOrBool(w, m.additionalItems, 266, encodeJSONSchemaProps);
  }
  if (m.dependencies) {
    const map: Record<string, JSONSchemaPropsOrStringArray> = m.dependencies;
    const keys = sortedKeys(map);
    for (let i = keys.length - 1; i >= 0; i--) {
      const entry = w.size();
      writeSchemaOrStringArray(w, map[keys[i]!], 18, encodeJSONSchemaProps);
      w.string(keys[i], 10);
      w.close(entry, 258);
    }
  }
  if (m.patternProperties) {
    const map: Record<string, JSONSchemaProps> = m.patternProperties;
    const keys = sortedKeys(map);
    for (let i = keys.length - 1; i >= 0; i--) {
      const entry = w.size();
      const before = w.size();
      encodeJSONSchemaProps(w, map[keys[i]!] ?? (emptyMessage as JSONSchemaProps));
      w.close(before, 18);
      w.string(keys[i], 10);
      w.close(entry, 250);
    }
  }
  if (m.additionalProperties !== undefined && m.additionalProperties !== null) {
    writeSchemaOrBool(w, m.additionalProperties, 242, encodeJSONSchemaProps);
  }
  if (m.properties) {
    const map: Record<string, JSONSchemaProps> = m.properties;
    const keys = sortedKeys(map);
    for (let i = keys.length - 1; i >= 0; i--) {
      const entry = w.size();
      const before = w.size();
      encodeJSONSchemaProps(w, map[keys[i]!] ?? (emptyMessage as JSONSchemaProps));
      w.close(before, 18);
      w.string(keys[i], 10);
      w.close(entry, 234);
    }
  }
  if (m.not !== undefined && m.not !== null) {
    const before = w.size();
    encodeJSONSchemaProps(w, m.not);
    w.close(before, 226);
  }
  if (m.anyOf) {
    const list = m.anyOf;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeJSONSchemaProps(w, list[i] ?? (emptyMessage as JSONSchemaProps));
      w.close(before, 218);
    }
  }
  if (m.oneOf) {
    const list = m.oneOf;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeJSONSchemaProps(w, list[i] ?? (emptyMessage as JSONSchemaProps));
      w.close(before, 210);
    }
  }
  if (m.allOf) {
    const list = m.allOf;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeJSONSchemaProps(w, list[i] ?? (emptyMessage as JSONSchemaProps));
      w.close(before, 202);
    }
  }
  if (m.items !== undefined && m.items !== null) {
    writeSchemaOrArray(w, m.items, 194, encodeJSONSchemaProps);
  }
  if (m.required) {
    const list = m.required;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 186);
    }
  }
  if (m.minProperties !== undefined && m.minProperties !== null) {
    w.int(m.minProperties, 176);
  }
  if (m.maxProperties !== undefined && m.maxProperties !== null) {
    w.int(m.maxProperties, 168);
  }
  if (m.enum) {
    const list = m.enum;
    for (let i = list.length - 1; i >= 0; i--) {
      writeRawJson(w, list[i], 162);
    }
  }
  if (m.multipleOf !== undefined && m.multipleOf !== null) {
    w.double(m.multipleOf, 153);
  }
  w.bool(m.uniqueItems, 144);
  if (m.minItems !== undefined && m.minItems !== null) {
    w.int(m.minItems, 136);
  }
  if (m.maxItems !== undefined && m.maxItems !== null) {
    w.int(m.maxItems, 128);
  }
  w.string(m.pattern, 122);
  if (m.minLength !== undefined && m.minLength !== null) {
    w.int(m.minLength, 112);
  }
  if (m.maxLength !== undefined && m.maxLength !== null) {
    w.int(m.maxLength, 104);
  }
  w.bool(m.exclusiveMinimum, 96);
  if (m.minimum !== undefined && m.minimum !== null) {
    w.double(m.minimum, 89);
  }
  w.bool(m.exclusiveMaximum, 80);
  if (m.maximum !== undefined && m.maximum !== null) {
    w.double(m.maximum, 73);
  }
  if (m.default !== undefined && m.default !== null) {
    writeRawJson(w, m.default, 66);
  }
  w.string(m.title, 58);
  w.string(m.format, 50);
  w.string(m.type, 42);
  w.string(m.description, 34);
  if (m.$ref !== undefined && m.$ref !== null) {
    w.string(m.$ref, 26);
  }
  w.string(m.$schema, 18);
  w.string(m.id, 10);
}

export function decodeJSONSchemaProps(r: Reader, end: number): JSONSchemaProps {
  r.enter();
  let v1 = '';
  let v2 = '';
  let v3: string | null | undefined;
  let v4 = '';
  let v5 = '';
  let v6 = '';
  let v7 = '';
  let v8: unknown | null | undefined;
  let v9: number | null | undefined;
  let v10 = false;
  let v11: number | null | undefined;
  let v12 = false;
  let v13: number | null | undefined;
  let v14: number | null | undefined;
  let v15 = '';
  let v16: number | null | undefined;
  let v17: number | null | undefined;
  let v18 = false;
  let v19: number | null | undefined;
  let v20: unknown[] | undefined;
  let v21: number | null | undefined;
  let v22: number | null | undefined;
  let v23: string[] | undefined;
  let v24: JSONSchemaPropsOrArray | null | undefined;
  let v25: JSONSchemaProps[] | undefined;
  let v26: JSONSchemaProps[] | undefined;
  let v27: JSONSchemaProps[] | undefined;
  let v28: JSONSchemaProps | null | undefined;
  let v29: Record<string, JSONSchemaProps> | undefined;
  let v30: JSONSchemaPropsOrBool | null | undefined;
  let v31: Record<string, JSONSchemaProps> | undefined;
  let v32: Record<string, JSONSchemaPropsOrStringArray> | undefined;
  let v33: JSONSchemaPropsOrBool | null | undefined;
  let v34: Record<string, JSONSchemaProps> | undefined;
  let v35: ExternalDocumentation | null | undefined;
  let v36: unknown | null | undefined;
  let v37 = false;
  let v38: boolean | null | undefined;
  let v39 = false;
  let v40 = false;
  let v41: string[] | undefined;
  let v42: string | null | undefined;
  let v43: string | null | undefined;
  let v44: ValidationRule[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
      case 18: {
        v2 = r.string(end);
        continue;
      }
      case 26: {
        v3 = r.string(end);
        continue;
      }
      case 34: {
        v4 = r.string(end);
        continue;
      }
      case 42: {
        v5 = r.string(end);
        continue;
      }
      case 50: {
        v6 = r.string(end);
        continue;
      }
      case 58: {
        v7 = r.string(end);
        continue;
      }
      case 66: {
        v8 = readRawJson(r, end);
        continue;
      }
      case 73: {
        v9 = r.double(end);
        continue;
      }
      case 80: {
        v10 = r.bool(end);
        continue;
      }
      case 89: {
        v11 = r.double(end);
        continue;
      }
      case 96: {
        v12 = r.bool(end);
        continue;
      }
      case 104: {
        v13 = r.int64(end);
        continue;
      }
      case 112: {
        v14 = r.int64(end);
        continue;
      }
      case 122: {
        v15 = r.string(end);
        continue;
      }
      case 128: {
        v16 = r.int64(end);
        continue;
      }
      case 136: {
        v17 = r.int64(end);
        continue;
      }
      case 144: {
        v18 = r.bool(end);
        continue;
      }
      case 153: {
        v19 = r.double(end);
        continue;
      }
      case 162: {
        v20 ??= [];
        v20.push(readRawJson(r, end));
        continue;
      }
      case 168: {
        v21 = r.int64(end);
        continue;
      }
      case 176: {
        v22 = r.int64(end);
        continue;
      }
      case 186: {
        v23 ??= [];
        v23.push(r.string(end));
        continue;
      }
      case 194: {
        v24 = readSchemaOrArray(r, end, decodeJSONSchemaProps) as JSONSchemaPropsOrArray;
        continue;
      }
      case 202: {
        v25 ??= [];
        v25.push(decodeJSONSchemaProps(r, r.fieldEnd(end)));
        continue;
      }
      case 210: {
        v26 ??= [];
        v26.push(decodeJSONSchemaProps(r, r.fieldEnd(end)));
        continue;
      }
      case 218: {
        v27 ??= [];
        v27.push(decodeJSONSchemaProps(r, r.fieldEnd(end)));
        continue;
      }
      case 226: {
        v28 = decodeJSONSchemaProps(r, r.fieldEnd(end));
        continue;
      }
      case 234: {
        const to = r.fieldEnd(end);
        let key = '';
        let value: JSONSchemaProps | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = decodeJSONSchemaProps(r, r.fieldEnd(to));
          else r.skip(part, to);
        }
        v29 ??= {};
        setKey(v29, key, value ?? decodeJSONSchemaProps(r, r.pos));
        continue;
      }
      case 242: {
        v30 = readSchemaOrBool(r, end, decodeJSONSchemaProps) as JSONSchemaPropsOrBool;
        continue;
      }
      case 250: {
        const to = r.fieldEnd(end);
        let key = '';
        let value: JSONSchemaProps | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = decodeJSONSchemaProps(r, r.fieldEnd(to));
          else r.skip(part, to);
        }
        v31 ??= {};
        setKey(v31, key, value ?? decodeJSONSchemaProps(r, r.pos));
        continue;
      }
      case 258: {
        const to = r.fieldEnd(end);
        let key = '';
        let value: JSONSchemaPropsOrStringArray | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = readSchemaOrStringArray(r, to, decodeJSONSchemaProps) as JSONSchemaPropsOrStringArray;
          else r.skip(part, to);
        }
        v32 ??= {};
        setKey(v32, key, value ?? (null as unknown as JSONSchemaPropsOrStringArray));
        continue;
      }
      case 266: {
        v33 = readSchemaOrBool(r, end, decodeJSONSchemaProps) as JSONSchemaPropsOrBool;
        continue;
      }
      case 274: {
        const to = r.fieldEnd(end);
        let key = '';
        let value: JSONSchemaProps | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = decodeJSONSchemaProps(r, r.fieldEnd(to));
          else r.skip(part, to);
        }
        v34 ??= {};
        setKey(v34, key, value ?? decodeJSONSchemaProps(r, r.pos));
        continue;
      }
      case 282: {
        v35 = decodeExternalDocumentation(r, r.fieldEnd(end));
        continue;
      }
      case 290: {
        v36 = readRawJson(r, end);
        continue;
      }
      case 296: {
        v37 = r.bool(end);
        continue;
      }
      case 304: {
        v38 = r.bool(end);
        continue;
      }
      case 312: {
        v39 = r.bool(end);
        continue;
      }
      case 320: {
        v40 = r.bool(end);
        continue;
      }
      case 330: {
        v41 ??= [];
        v41.push(r.string(end));
        continue;
      }
      case 338: {
        v42 = r.string(end);
        continue;
      }
      case 346: {
        v43 = r.string(end);
        continue;
      }
      case 354: {
        v44 ??= [];
        v44.push(decodeValidationRule(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  r.leave();
  const m = {} as JSONSchemaProps;
  if (v1 !== '') m.id = v1;
  if (v2 !== '') m.$schema = v2;
  if (v3 !== undefined && v3 !== null) m.$ref = v3;
  if (v4 !== '') m.description = v4;
  if (v5 !== '') m.type = v5;
  if (v6 !== '') m.format = v6;
  if (v7 !== '') m.title = v7;
  if (v8 !== undefined && v8 !== null) m.default = v8;
  if (v9 !== undefined && v9 !== null) m.maximum = v9;
  if (v10 !== false) m.exclusiveMaximum = v10;
  if (v11 !== undefined && v11 !== null) m.minimum = v11;
  if (v12 !== false) m.exclusiveMinimum = v12;
  if (v13 !== undefined && v13 !== null) m.maxLength = v13;
  if (v14 !== undefined && v14 !== null) m.minLength = v14;
  if (v15 !== '') m.pattern = v15;
  if (v16 !== undefined && v16 !== null) m.maxItems = v16;
  if (v17 !== undefined && v17 !== null) m.minItems = v17;
  if (v18 !== false) m.uniqueItems = v18;
  if (v19 !== undefined && v19 !== null) m.multipleOf = v19;
  if (v20 !== undefined) m.enum = v20;
  if (v21 !== undefined && v21 !== null) m.maxProperties = v21;
  if (v22 !== undefined && v22 !== null) m.minProperties = v22;
  if (v23 !== undefined) m.required = v23;
  if (v24 !== undefined && v24 !== null) m.items = v24;
  if (v25 !== undefined) m.allOf = v25;
  if (v26 !== undefined) m.oneOf = v26;
  if (v27 !== undefined) m.anyOf = v27;
  if (v28 !== undefined && v28 !== null) m.not = v28;
  if (v29 !== undefined) m.properties = v29;
  if (v30 !== undefined && v30 !== null) m.additionalProperties = v30;
  if (v31 !== undefined) m.patternProperties = v31;
  if (v32 !== undefined) m.dependencies = v32;
  if (v33 !== undefined && v33 !== null) m.additionalItems = v33;
  if (v34 !== undefined) m.definitions = v34;
  if (v35 !== undefined && v35 !== null) m.externalDocs = v35;
  if (v36 !== undefined && v36 !== null) m.example = v36;
  if (v37 !== false) m.nullable = v37;
  if (v38 !== undefined && v38 !== null) m['x-kubernetes-preserve-unknown-fields'] = v38;
  if (v39 !== false) m['x-kubernetes-embedded-resource'] = v39;
  if (v40 !== false) m['x-kubernetes-int-or-string'] = v40;
  if (v41 !== undefined) m['x-kubernetes-list-map-keys'] = v41;
  if (v42 !== undefined && v42 !== null) m['x-kubernetes-list-type'] = v42;
  if (v43 !== undefined && v43 !== null) m['x-kubernetes-map-type'] = v43;
  if (v44 !== undefined) m['x-kubernetes-validations'] = v44;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const JSONSchemaPropsSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps',
  fields: () => [
    { json: 'id', type: 'string' },
    { json: '$schema', type: 'string' },
    { json: '$ref', type: 'string', pointer: true },
    { json: 'description', type: 'string' },
    { json: 'type', type: 'string' },
    { json: 'format', type: 'string' },
    { json: 'title', type: 'string' },
    { json: 'default', type: 'message', message: () => JSONSchema, pointer: true, structType: 'atomic' },
    { json: 'maximum', type: 'double', pointer: true },
    { json: 'exclusiveMaximum', type: 'bool' },
    { json: 'minimum', type: 'double', pointer: true },
    { json: 'exclusiveMinimum', type: 'bool' },
    { json: 'maxLength', type: 'int64', pointer: true },
    { json: 'minLength', type: 'int64', pointer: true },
    { json: 'pattern', type: 'string' },
    { json: 'maxItems', type: 'int64', pointer: true },
    { json: 'minItems', type: 'int64', pointer: true },
    { json: 'uniqueItems', type: 'bool' },
    { json: 'multipleOf', type: 'double', pointer: true },
    { json: 'enum', type: 'message', cardinality: 'list', message: () => JSONSchema },
    { json: 'maxProperties', type: 'int64', pointer: true },
    { json: 'minProperties', type: 'int64', pointer: true },
    { json: 'required', type: 'string', cardinality: 'list' },
    { json: 'items', type: 'message', message: () => JSONSchemaPropsOrArraySchema, pointer: true },
    { json: 'allOf', type: 'message', cardinality: 'list', message: () => JSONSchemaPropsSchema },
    { json: 'oneOf', type: 'message', cardinality: 'list', message: () => JSONSchemaPropsSchema },
    { json: 'anyOf', type: 'message', cardinality: 'list', message: () => JSONSchemaPropsSchema },
    { json: 'not', type: 'message', message: () => JSONSchemaPropsSchema, pointer: true },
    { json: 'properties', type: 'message', cardinality: 'map', message: () => JSONSchemaPropsSchema },
    { json: 'additionalProperties', type: 'message', message: () => JSONSchemaPropsOrBoolSchema, pointer: true },
    { json: 'patternProperties', type: 'message', cardinality: 'map', message: () => JSONSchemaPropsSchema },
    { json: 'dependencies', type: 'message', cardinality: 'map', message: () => JSONSchemaPropsOrStringArraySchema },
    { json: 'additionalItems', type: 'message', message: () => JSONSchemaPropsOrBoolSchema, pointer: true },
    { json: 'definitions', type: 'message', cardinality: 'map', message: () => JSONSchemaPropsSchema },
    { json: 'externalDocs', type: 'message', message: () => ExternalDocumentationSchema, pointer: true },
    { json: 'example', type: 'message', message: () => JSONSchema, pointer: true, structType: 'atomic' },
    { json: 'nullable', type: 'bool' },
    { json: 'x-kubernetes-preserve-unknown-fields', type: 'bool', pointer: true },
    { json: 'x-kubernetes-embedded-resource', type: 'bool' },
    { json: 'x-kubernetes-int-or-string', type: 'bool' },
    { json: 'x-kubernetes-list-map-keys', type: 'string', cardinality: 'list' },
    { json: 'x-kubernetes-list-type', type: 'string', pointer: true },
    { json: 'x-kubernetes-map-type', type: 'string', pointer: true },
    { json: 'x-kubernetes-validations', type: 'message', cardinality: 'list', message: () => ValidationRuleSchema, listType: 'map', listMapKeys: ['rule'], patchStrategy: ['merge'], patchMergeKey: 'rule' },
  ],
});

export const JSONSchemaProps: GeneratedCodec<JSONSchemaProps> = new GeneratedCodec(JSONSchemaPropsSchema, encodeJSONSchemaProps, decodeJSONSchemaProps);

export const JSONSchemaPropsOrArraySchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrArray', form: 'schemaOrArray',
  fields: () => [
    { json: 'schema', type: 'message', message: () => JSONSchemaPropsSchema },
  ],
});

export const JSONSchemaPropsOrBoolSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrBool', form: 'schemaOrBool',
  fields: () => [
    { json: 'schema', type: 'message', message: () => JSONSchemaPropsSchema },
  ],
});

export const JSONSchemaPropsOrStringArraySchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrStringArray', form: 'schemaOrStringArray',
  fields: () => [
    { json: 'schema', type: 'message', message: () => JSONSchemaPropsSchema },
  ],
});

export function encodeValidationRule(w: Writer, m: ValidationRule): void {
  writeUnknown(w, m, unknownFields);
  if (m.optionalOldSelf !== undefined && m.optionalOldSelf !== null) {
    w.bool(m.optionalOldSelf, 48);
  }
  w.string(m.fieldPath, 42);
  if (m.reason !== undefined && m.reason !== null) {
    w.string(m.reason, 34);
  }
  w.string(m.messageExpression, 26);
  w.string(m.message, 18);
  w.string(m.rule, 10);
}

export function decodeValidationRule(r: Reader, end: number): ValidationRule {
  let v1 = '';
  let v2 = '';
  let v3 = '';
  let v4: 'FieldValueRequired' | 'FieldValueDuplicate' | 'FieldValueInvalid' | 'FieldValueForbidden' | null | undefined;
  let v5 = '';
  let v6: boolean | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
      case 18: {
        v2 = r.string(end);
        continue;
      }
      case 26: {
        v3 = r.string(end);
        continue;
      }
      case 34: {
        v4 = r.string(end) as 'FieldValueRequired' | 'FieldValueDuplicate' | 'FieldValueInvalid' | 'FieldValueForbidden';
        continue;
      }
      case 42: {
        v5 = r.string(end);
        continue;
      }
      case 48: {
        v6 = r.bool(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ValidationRule;
  m.rule = v1;
  if (v2 !== '') m.message = v2;
  if (v3 !== '') m.messageExpression = v3;
  if (v4 !== undefined && v4 !== null) m.reason = v4;
  if (v5 !== '') m.fieldPath = v5;
  if (v6 !== undefined && v6 !== null) m.optionalOldSelf = v6;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ValidationRuleSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.ValidationRule',
  fields: () => [
    { json: 'rule', type: 'string', required: true },
    { json: 'message', type: 'string' },
    { json: 'messageExpression', type: 'string' },
    { json: 'reason', type: 'string', pointer: true, enum: ['FieldValueRequired', 'FieldValueDuplicate', 'FieldValueInvalid', 'FieldValueForbidden'] },
    { json: 'fieldPath', type: 'string' },
    { json: 'optionalOldSelf', type: 'bool', pointer: true },
  ],
});

export const ValidationRule: GeneratedCodec<ValidationRule> = new GeneratedCodec(ValidationRuleSchema, encodeValidationRule, decodeValidationRule);
