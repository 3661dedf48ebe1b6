/** Puts operations and definitions together into one OpenAPI document. */
import type { MessageSchema, ResourceType } from '@gantry/api';
import { Definitions, type Dialect, type GroupVersionKind, type Json, type JsonObject } from './definitions.ts';
import { type Content, type Operation, operationsOf } from './operations.ts';

/** The schema of a kind, if it is known. */
export type SchemaLookup = (gvk: GroupVersionKind) => MessageSchema | undefined;

const JSON_TYPES = ['application/json', 'application/yaml', 'application/vnd.kubernetes.protobuf'];
const LIST_TYPES = [...JSON_TYPES, 'application/json;stream=watch', 'application/vnd.kubernetes.protobuf;stream=watch'];
const PATCH_TYPES = [
  'application/json-patch+json',
  'application/merge-patch+json',
  'application/strategic-merge-patch+json',
  'application/apply-patch+yaml',
];
const META = 'io.k8s.apimachinery.pkg.apis.meta.v1';

const DESCRIPTIONS: Readonly<Record<number, string>> = { 200: 'OK', 201: 'Created', 202: 'Accepted' };

/** A complete document. Everything in it is fresh: the caller may let go of it after writing it out. */
export function buildDocument(options: {
  dialect: Dialect;
  resources: readonly ResourceType[];
  schemaOf: SchemaLookup;
  version: string;
  descriptions?: ReadonlyMap<string, string>;
}): JsonObject {
  const { dialect, resources, schemaOf, version } = options;
  const definitions = new Definitions(dialect, options.descriptions);
  const builder = new PathBuilder(definitions, schemaOf);
  for (const resource of resources) {
    // Present even where no operation answers with it.
    builder.kindRef({ group: resource.group, kind: resource.kind, version: resource.version });
    for (const operation of operationsOf(resource)) builder.add(operation);
  }
  const info = { title: 'Kubernetes', version };
  const paths = builder.paths();
  if (dialect === 'v2') {
    return {
      swagger: '2.0',
      info,
      paths,
      definitions: definitions.toJson(),
      securityDefinitions: {
        BearerToken: { type: 'apiKey', name: 'authorization', in: 'header', description: 'Bearer token' },
      },
      security: [{ BearerToken: [] }],
    };
  }
  return {
    openapi: '3.0.0',
    info,
    paths,
    components: {
      schemas: definitions.toJson(),
      securitySchemes: {
        BearerToken: { type: 'apiKey', name: 'authorization', in: 'header', description: 'Bearer token' },
      },
    },
  };
}

class PathBuilder {
  readonly #definitions: Definitions;
  readonly #schemaOf: SchemaLookup;
  readonly #paths = new Map<string, JsonObject>();

  constructor(definitions: Definitions, schemaOf: SchemaLookup) {
    this.#definitions = definitions;
    this.#schemaOf = schemaOf;
  }

  paths(): JsonObject {
    return Object.fromEntries([...this.#paths.entries()].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  add(operation: Operation): void {
    let item = this.#paths.get(operation.path);
    if (item === undefined) {
      item = { parameters: operation.pathParameters.map((name) => this.#pathParameter(name)) };
      this.#paths.set(operation.path, item);
    }
    item[operation.method] =
      this.#definitions.dialect === 'v2' ? this.#operationV2(operation) : this.#operationV3(operation);
  }

  kindRef(gvk: GroupVersionKind): JsonObject {
    const schema = this.#schemaOf(gvk);
    return schema ? this.#definitions.ref(schema) : { type: 'object' };
  }

  #common(operation: Operation): JsonObject {
    return {
      operationId: operation.id,
      tags: [operation.tag],
      'x-kubernetes-action': operation.action,
      'x-kubernetes-group-version-kind': { ...operation.gvk },
    };
  }

  #operationV2(operation: Operation): JsonObject {
    const parameters: Json[] = operation.query.map(({ name, type }) => ({
      name,
      in: 'query',
      type,
      uniqueItems: true,
    }));
    if (operation.body) {
      const required = operation.body.content !== 'deleteOptions';
      parameters.unshift({
        name: 'body',
        in: 'body',
        ...(required && { required }),
        schema: this.#schema(operation.body),
      });
    }
    return {
      ...this.#common(operation),
      consumes: operation.body?.content === 'patch' ? PATCH_TYPES : ['*/*'],
      produces: this.#produces(operation),
      schemes: ['https'],
      ...(parameters.length > 0 && { parameters }),
      responses: this.#responses(operation, () => ({ schema: this.#schema(operation.answer) })),
    };
  }

  #operationV3(operation: Operation): JsonObject {
    const content = (types: readonly string[], schema: JsonObject): JsonObject =>
      Object.fromEntries(types.map((type) => [type, { schema }]));
    return {
      ...this.#common(operation),
      ...(operation.query.length > 0 && {
        parameters: operation.query.map(({ name, type }) => ({
          name,
          in: 'query',
          schema: { type, uniqueItems: true },
        })),
      }),
      ...(operation.body && {
        requestBody: {
          content: content(operation.body.content === 'patch' ? PATCH_TYPES : ['*/*'], this.#schema(operation.body)),
          ...(operation.body.content !== 'deleteOptions' && { required: true }),
        },
      }),
      responses: this.#responses(operation, () => ({
        content: content(this.#produces(operation), this.#schema(operation.answer)),
      })),
    };
  }

  #produces(operation: Operation): string[] {
    if (operation.answer.content === 'text')
      return operation.action === 'connect' ? ['*/*'] : ['text/plain', ...JSON_TYPES];
    return operation.answer.content === 'list' ? LIST_TYPES : JSON_TYPES;
  }

  #responses(operation: Operation, body: () => JsonObject): JsonObject {
    return {
      ...Object.fromEntries(
        operation.codes.map((code) => [code, { description: DESCRIPTIONS[code] ?? '', ...body() }]),
      ),
      401: { description: 'Unauthorized' },
    };
  }

  #pathParameter(name: string): JsonObject {
    const head = { name, in: 'path', required: true };
    return this.#definitions.dialect === 'v2'
      ? { ...head, type: 'string', uniqueItems: true }
      : { ...head, schema: { type: 'string', uniqueItems: true } };
  }

  #schema(content: Content): JsonObject {
    switch (content.content) {
      case 'kind':
        return this.kindRef(content.gvk);
      case 'list':
        return this.kindRef({ ...content.item, kind: content.listKind });
      case 'status':
        return this.kindRef({ group: '', kind: 'Status', version: 'v1' });
      case 'deleteOptions':
        return this.kindRef({ group: '', kind: 'DeleteOptions', version: 'v1' });
      case 'patch':
        return this.#definitions.add(`${META}.Patch`, { type: 'object' });
      case 'text':
        return { type: 'string' };
    }
  }
}
