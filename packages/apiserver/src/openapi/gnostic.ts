/**
 * An OpenAPI 2 document in the protobuf form that older kubectl and client libraries ask for (package `openapi.v2` of the
 * gnostic project). Field numbers are those of that public format; only what Kubernetes' documents use is written.
 */
import { BinaryWriter, WireType } from '@bufbuild/protobuf/wire';
import type { Json, JsonObject } from './definitions.ts';

type Write = (writer: BinaryWriter) => void;

/** A nested message: tag, length, content. */
function nested(writer: BinaryWriter, field: number, write: Write): void {
  writer.tag(field, WireType.LengthDelimited).fork();
  write(writer);
  writer.join();
}

function string(writer: BinaryWriter, field: number, value: Json | undefined): void {
  if (typeof value === 'string' && value !== '') writer.tag(field, WireType.LengthDelimited).string(value);
}

function bool(writer: BinaryWriter, field: number, value: Json | undefined): void {
  if (value === true) writer.tag(field, WireType.Varint).bool(true);
}

function strings(writer: BinaryWriter, field: number, values: Json | undefined): void {
  for (const value of list(values)) writer.tag(field, WireType.LengthDelimited).string(String(value));
}

function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function object(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

/** `Any`: field 2 holds the value as YAML, and JSON is YAML. */
function any(writer: BinaryWriter, field: number, value: Json | undefined): void {
  if (value === undefined) return;
  nested(writer, field, (inner) => inner.tag(2, WireType.LengthDelimited).string(JSON.stringify(value)));
}

/** Repeated `NamedX`: name and value of every member. */
function named(
  writer: BinaryWriter,
  field: number,
  members: JsonObject,
  write: (writer: BinaryWriter, value: Json) => void,
): void {
  for (const [name, value] of Object.entries(members)) {
    if (value === undefined) continue;
    nested(writer, field, (entry) => {
      string(entry, 1, name);
      nested(entry, 2, (inner) => write(inner, value));
    });
  }
}

function extensions(writer: BinaryWriter, field: number, source: JsonObject): void {
  for (const [name, value] of Object.entries(source)) {
    if (!name.startsWith('x-') || value === undefined) continue;
    nested(writer, field, (entry) => {
      string(entry, 1, name);
      any(entry, 2, value);
    });
  }
}

/** The whole document as bytes. */
export function encodeGnosticDocument(document: JsonObject): Uint8Array {
  const writer = new BinaryWriter();
  string(writer, 1, document.swagger);
  const info = object(document.info);
  nested(writer, 2, (inner) => {
    string(inner, 1, info.title);
    string(inner, 2, info.version);
    string(inner, 3, info.description);
  });
  nested(writer, 8, (paths) =>
    named(paths, 2, object(document.paths), (inner, value) => pathItem(inner, object(value))),
  );
  nested(writer, 9, (definitions) =>
    named(definitions, 1, object(document.definitions), (inner, value) => schema(inner, object(value))),
  );
  for (const requirement of list(document.security)) {
    nested(writer, 12, (inner) => named(inner, 1, object(requirement), (array, scopes) => strings(array, 1, scopes)));
  }
  const schemes = object(document.securityDefinitions);
  if (Object.keys(schemes).length > 0) {
    nested(writer, 13, (inner) =>
      named(inner, 1, schemes, (item, value) => {
        const scheme = object(value);
        nested(item, 2, (key) => {
          string(key, 1, scheme.type);
          string(key, 2, scheme.name);
          string(key, 3, scheme.in);
          string(key, 4, scheme.description);
        });
      }),
    );
  }
  extensions(writer, 16, document);
  return writer.finish();
}

const METHOD_FIELDS = { get: 2, put: 3, post: 4, delete: 5, options: 6, head: 7, patch: 8 } as const;

function pathItem(writer: BinaryWriter, item: JsonObject): void {
  for (const [method, field] of Object.entries(METHOD_FIELDS)) {
    const value = item[method];
    if (value !== undefined) nested(writer, field, (inner) => operation(inner, object(value)));
  }
  parameters(writer, 9, item.parameters);
  extensions(writer, 10, item);
}

function operation(writer: BinaryWriter, source: JsonObject): void {
  strings(writer, 1, source.tags);
  string(writer, 3, source.description);
  string(writer, 5, source.operationId);
  strings(writer, 6, source.produces);
  strings(writer, 7, source.consumes);
  parameters(writer, 8, source.parameters);
  nested(writer, 9, (responses) =>
    named(responses, 1, object(source.responses), (value, response) =>
      nested(value, 1, (inner) => {
        const body = object(response);
        string(inner, 1, body.description);
        if (body.schema !== undefined) {
          nested(inner, 2, (item) => nested(item, 1, (target) => schema(target, object(body.schema))));
        }
      }),
    ),
  );
  strings(writer, 10, source.schemes);
  extensions(writer, 13, source);
}

/** Repeated ParametersItem. Query and path parameters differ in their numbers: the former may be empty. */
function parameters(writer: BinaryWriter, field: number, values: Json | undefined): void {
  for (const value of list(values)) {
    const parameter = object(value);
    nested(writer, field, (item) =>
      nested(item, 1, (inner) => {
        if (parameter.in === 'body') nested(inner, 1, (body) => bodyParameter(body, parameter));
        else if (parameter.in === 'path')
          nested(inner, 2, (other) => nested(other, 4, (path) => simple(path, parameter, 5)));
        else nested(inner, 2, (other) => nested(other, 3, (query) => simple(query, parameter, 6)));
      }),
    );
  }
}

function bodyParameter(writer: BinaryWriter, parameter: JsonObject): void {
  string(writer, 1, parameter.description);
  string(writer, 2, parameter.name);
  string(writer, 3, parameter.in);
  bool(writer, 4, parameter.required);
  nested(writer, 5, (inner) => schema(inner, object(parameter.schema)));
}

/** `typeField` is where the numbers of path (5) and query (6) parameters part; the rest follows from it. */
function simple(writer: BinaryWriter, parameter: JsonObject, typeField: 5 | 6): void {
  bool(writer, 1, parameter.required);
  string(writer, 2, parameter.in);
  string(writer, 3, parameter.description);
  string(writer, 4, parameter.name);
  string(writer, typeField, parameter.type);
  string(writer, typeField + 1, parameter.format);
  bool(writer, typeField + 14, parameter.uniqueItems);
}

function schema(writer: BinaryWriter, source: JsonObject): void {
  string(writer, 1, source.$ref);
  string(writer, 2, source.format);
  string(writer, 4, source.description);
  any(writer, 5, source.default);
  string(writer, 17, source.pattern);
  strings(writer, 19, source.required);
  for (const value of list(source.enum)) any(writer, 20, value);
  const { additionalProperties, items, properties, type } = source;
  if (additionalProperties !== undefined) {
    nested(writer, 21, (inner) => {
      if (typeof additionalProperties === 'boolean') inner.tag(2, WireType.Varint).bool(additionalProperties);
      else nested(inner, 1, (value) => schema(value, object(additionalProperties)));
    });
  }
  if (type !== undefined) nested(writer, 22, (inner) => strings(inner, 1, Array.isArray(type) ? type : [type]));
  if (items !== undefined) nested(writer, 23, (inner) => nested(inner, 1, (value) => schema(value, object(items))));
  if (properties !== undefined) {
    nested(writer, 25, (inner) => named(inner, 1, object(properties), (value, each) => schema(value, object(each))));
  }
  extensions(writer, 31, source);
}
