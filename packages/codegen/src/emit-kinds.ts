import type { ResourceDeclaration } from '../../api/src/scheme/resource-declaration.ts';
import type { MessageModel } from './model.ts';
import { modulePathOfPackage } from './names.ts';

const header = '// Generated from proto/ and the resource declarations. Do not edit: run scripts/generate.\n\n';

/** Name a typed handle is exported under: `replicaSets`; older versions of a kind carry theirs: `...V1`. */
export function handleName(d: ResourceDeclaration, all: readonly ResourceDeclaration[]): string {
  const camel = d.kind.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]/, (head) => head.toLowerCase());
  let shared = 0;
  while (shared < d.resource.length && d.kind[shared]?.toLowerCase() === d.resource[shared]) shared++;
  // Metrics kinds are served under the name of what they measure.
  const name = shared > d.kind.length / 2 ? camel.slice(0, shared) + d.resource.slice(shared) : camel;
  const first = all.find((other) => other.kind === d.kind && other.resource === d.resource);
  return first === d ? name : name + d.version[0]!.toUpperCase() + d.version.slice(1);
}

/** gen/k8s/resources.ts: the typed handles of all resources. */
export function emitResources(all: readonly ResourceDeclaration[], messages: readonly MessageModel[]): string {
  const imports: string[] = [];
  const handles: string[] = [];
  for (const d of all) {
    const apiVersion = d.group === '' ? d.version : `${d.group}/${d.version}`;
    const message = messages.find((m) => m.typeMeta?.kind === d.kind && m.typeMeta.apiVersion === apiVersion);
    if (message === undefined) throw new Error(`no message for ${apiVersion} ${d.kind}`);
    const name = handleName(d, all);
    const alias = codecAlias(message);
    imports.push(`import { ${message.name} as ${alias} } from './${message.module}';`);
    handles.push(
      `export const ${name}: ResourceType<${alias}> = handle('${d.group}', '${d.version}', '${d.resource}', ${alias});`,
    );
  }
  return [
    `${header}import { declarations } from '../../src/scheme/declarations.ts';`,
    `import { makeResourceType } from '../../src/scheme/make-resource-type.ts';`,
    `import type { KubeObject, ResourceType } from '../../src/scheme/resource-type.ts';`,
    `import type { MessageCodec } from '../../src/message-codec.ts';`,
    ...imports.sort(),
    '',
    'function handle<T extends KubeObject>(group: string, version: string, resource: string, codec: MessageCodec<T>): ResourceType<T> {',
    '  const d = declarations.find((x) => x.group === group && x.version === version && x.resource === resource);',
    '  return makeResourceType(d!, codec);',
    '}',
    '',
    ...handles,
    '',
    '/** Every built-in resource, in the order discovery lists groups. */',
    'export const allResources: readonly ResourceType[] = [',
    ...all.map((d) => `  ${handleName(d, all)},`),
    '];',
    '',
  ].join('\n');
}

/** gen/k8s/kinds.ts: the codecs of every message that carries kind and apiVersion, by `apiVersion/kind`. */
export function emitKinds(messages: readonly MessageModel[]): string {
  const kinds = messages.filter((m) => m.form === 'object' && (m.typeMeta !== undefined || m.name === 'WatchEvent'));
  const lines = kinds.map((m) => `import { ${m.name} as ${codecAlias(m)} } from './${m.module}';`);
  // WatchEvent alone is sent in an envelope without naming its kind.
  const entries = kinds.map(
    (m) => `  ['${m.typeMeta?.apiVersion ?? 'v1'}/${m.name}', ${codecAlias(m)} as MessageCodec<unknown>],`,
  );
  return [
    `${header}import type { MessageCodec } from '../../src/message-codec.ts';`,
    ...lines.sort(),
    '',
    'export const kinds: ReadonlyMap<string, MessageCodec<unknown>> = new Map<string, MessageCodec<unknown>>([',
    ...entries.sort(),
    ']);',
    '',
  ].join('\n');
}

function codecAlias(m: MessageModel): string {
  const folder = modulePathOfPackage(m.typeName.slice(0, m.typeName.lastIndexOf('.')));
  return `${folder
    .split('/')
    .map((part) => part[0]!.toUpperCase() + part.slice(1))
    .join('')}${m.name}`;
}
