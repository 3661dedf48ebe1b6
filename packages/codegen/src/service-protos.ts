/**
 * Writes the typed gRPC services of the API as .proto files from the resource declarations: one service per kind, and the
 * request messages it needs. Field numbers are the same for every kind, so that a server may treat all alike and pass
 * encoded objects through.
 *
 *   node packages/codegen/src/service-protos.ts PROTO_ROOT
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { declarations } from '../../api/src/scheme/declarations.ts';
import type { ResourceDeclaration, SubresourceDeclaration } from '../../api/src/scheme/resource-declaration.ts';
import { groupLabel } from '../../api/src/scheme/service-name.ts';

const META = 'k8s.io.apimachinery.pkg.apis.meta.v1';
const REQUESTS = 'gantry.api.meta.v1';

/** Subresources that are posted another kind and answer with it. `rpc` completes `Create…`. */
const CREATED_SUBRESOURCES: Readonly<Record<string, string>> = {
  binding: 'Binding',
  eviction: 'Eviction',
  token: 'Token',
};

/** Protobuf packages of the API groups whose name is not simply their first label. */
const TYPE_PACKAGES: Readonly<Record<string, string>> = {
  'apiextensions.k8s.io': 'k8s.io.apiextensions_apiserver.pkg.apis.apiextensions',
  'apiregistration.k8s.io': 'k8s.io.kube_aggregator.pkg.apis.apiregistration',
  'metrics.k8s.io': 'k8s.io.metrics.pkg.apis.metrics',
};

export class ServiceProtos {
  readonly #fileOfMessage: ReadonlyMap<string, string>;

  constructor(protoRoot: string) {
    this.#fileOfMessage = indexMessages(protoRoot);
  }

  /** Path below the proto root, and text. */
  render(resource: ResourceDeclaration): { path: string; text: string } {
    const label = groupLabel(resource.group);
    const { kind } = resource;
    const type = this.#type(resource.group, resource.version, kind);
    const list = this.#type(resource.group, resource.version, `${kind}List`);
    const imports = new Set<string>([this.#file(type)]);
    const rpcs: string[] = [];
    const messages: string[] = [];
    const rpc = (name: string, request: string, response: string, comment: string) =>
      rpcs.push(
        ...comment.split('\n').map((line) => `  // ${line}`),
        `  rpc ${name}(${request}) returns (${response});`,
      );
    const shared = (name: string) => {
      imports.add('gantry/api/meta/v1/requests.proto');
      return `${REQUESTS}.${name}`;
    };
    const meta = (name: string) => {
      imports.add(this.#file(`${META}.${name}`));
      return `${META}.${name}`;
    };
    const has = (verb: string) => resource.verbs.includes(verb);

    if (has('get')) rpc('Get', shared('GetRequest'), type, `Get returns one ${kind}.`);
    if (has('list')) {
      imports.add(this.#file(list));
      rpc('List', shared('ListRequest'), list, 'List returns a page, consistent at its metadata.resourceVersion.');
    }
    if (has('watch')) {
      const comment =
        'Watch streams changes after options.resourceVersion in revision order, without gaps or duplicates.';
      rpc('Watch', shared('ListRequest'), `stream ${kind}WatchEvent`, comment);
      messages.push(
        message(`${kind}WatchEvent`, [
          'optional string type = 1;',
          `optional ${type} object = 2;`,
          `optional ${meta('Status')} status = 3;`,
        ]),
      );
    }
    if (has('create')) {
      rpc('Create', `${kind}CreateRequest`, type, `Create stores a new ${kind} and returns it as stored.`);
      messages.push(
        message(`${kind}CreateRequest`, [
          'optional string namespace = 1;',
          `optional ${type} object = 2;`,
          `optional ${meta('CreateOptions')} options = 3;`,
        ]),
      );
    }
    if (has('update')) {
      rpc('Update', `${kind}UpdateRequest`, type, 'Update replaces the object, or the part that `subresource` names.');
      messages.push(
        message(`${kind}UpdateRequest`, [
          'optional string namespace = 1;',
          'optional string name = 2;',
          `optional ${type} object = 3;`,
          `optional ${meta('UpdateOptions')} options = 4;`,
          'optional string subresource = 5;',
        ]),
      );
    }
    if (has('patch')) rpc('Patch', shared('PatchRequest'), type, 'Patch changes the object by a patch document.');
    if (has('delete'))
      rpc(
        'Delete',
        shared('DeleteRequest'),
        meta('Status'),
        'Delete removes the object, gracefully where its kind has a grace period.',
      );
    if (has('deletecollection')) {
      rpc(
        'DeleteCollection',
        shared('DeleteCollectionRequest'),
        meta('Status'),
        'DeleteCollection removes every object that the list options select.',
      );
    }
    for (const subresource of resource.subresources) {
      this.#renderSubresource(resource, subresource, { rpc, shared, meta, imports, messages });
    }
    const body = [
      'syntax = "proto2";',
      '',
      `package gantry.api.${label}.${resource.version};`,
      '',
      ...[...imports].sort().map((path) => `import "${path}";`),
      '',
      `// ${kind}Service serves ${resource.resource}. Errors carry a metav1.Status as details.`,
      `service ${kind}Service {`,
      ...rpcs,
      '}',
      ...messages.flatMap((text) => ['', text]),
      '',
    ];
    const file = `${resource.kind.replaceAll(/(?<=[a-z0-9])[A-Z]|(?<=[A-Z])[A-Z](?=[a-z])/g, '_$&').toLowerCase()}_service.proto`;
    return { path: join('gantry', 'api', label, resource.version, file), text: body.join('\n') };
  }

  #renderSubresource(
    resource: ResourceDeclaration,
    subresource: SubresourceDeclaration,
    out: {
      rpc: (name: string, request: string, response: string, comment: string) => void;
      shared: (name: string) => string;
      meta: (name: string) => string;
      imports: Set<string>;
      messages: string[];
    },
  ): void {
    const { name } = subresource;
    const kind = subresource.kind ?? resource.kind;
    const group = subresource.group ?? resource.group;
    const created = CREATED_SUBRESOURCES[name];
    if (created === undefined && name !== 'scale') return;
    const type = this.#type(group, subresource.version ?? resource.version, kind);
    out.imports.add(this.#file(type));
    if (name === 'scale') {
      const request = `${resource.kind}UpdateScaleRequest`;
      out.rpc('GetScale', out.shared('GetRequest'), type, 'GetScale returns how many replicas are wanted and there.');
      out.rpc('UpdateScale', request, type, 'UpdateScale sets how many replicas are wanted.');
      out.messages.push(
        message(request, [
          'optional string namespace = 1;',
          'optional string name = 2;',
          `optional ${type} object = 3;`,
          `optional ${out.meta('UpdateOptions')} options = 4;`,
        ]),
      );
      return;
    }
    const request = `${resource.kind}Create${created}Request`;
    // A posted binding or eviction is answered with a Status, a token request with itself filled in.
    const response = name === 'token' ? type : out.meta('Status');
    out.rpc(`Create${created}`, request, response, `Create${created} posts to the ${name} subresource.`);
    out.messages.push(
      message(request, [
        'optional string namespace = 1;',
        'optional string name = 2;',
        `optional ${type} object = 3;`,
        `optional ${out.meta('CreateOptions')} options = 4;`,
      ]),
    );
  }

  #type(group: string, version: string, kind: string): string {
    return `${TYPE_PACKAGES[group] ?? `k8s.io.api.${groupLabel(group)}`}.${version}.${kind}`;
  }

  #file(type: string): string {
    const file = this.#fileOfMessage.get(type);
    if (file === undefined) throw new Error(`no .proto file defines ${type}`);
    return file;
  }
}

function message(name: string, fields: readonly string[]): string {
  return [`message ${name} {`, ...fields.map((field) => `  ${field}`), '}'].join('\n');
}

/** Full message name to the file that defines it, for everything under k8s/. */
function indexMessages(protoRoot: string): Map<string, string> {
  const index = new Map<string, string>();
  for (const file of readdirSync(protoRoot, { recursive: true, encoding: 'utf8' })) {
    if (!file.startsWith('k8s/') || !file.endsWith('.proto')) continue;
    const text = readFileSync(join(protoRoot, file), 'utf8');
    const name = /^package ([\w.]+);/m.exec(text)?.[1];
    for (const match of text.matchAll(/^message (\w+)/gm)) index.set(`${name}.${match[1]}`, file);
  }
  return index;
}

if (import.meta.main) {
  const protoRoot = process.argv[2];
  if (protoRoot === undefined) throw new Error('usage: service-protos.ts PROTO_ROOT');
  const protos = new ServiceProtos(protoRoot);
  for (const label of new Set(declarations.map(({ group }) => groupLabel(group)))) {
    rmSync(join(protoRoot, 'gantry', 'api', label), { recursive: true, force: true });
  }
  for (const declaration of declarations) {
    const { path, text } = protos.render(declaration);
    const file = join(protoRoot, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
