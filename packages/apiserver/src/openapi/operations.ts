/** The operations of the API, before they are written in one dialect or the other. */
import type { ResourceType } from '@gantry/api';
import type { GroupVersionKind } from './definitions.ts';

export type HttpMethod = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** Values of `x-kubernetes-action`. */
export type Action = 'list' | 'post' | 'deletecollection' | 'get' | 'put' | 'patch' | 'delete' | 'connect';

export interface Parameter {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean';
}

/** What goes in or comes out of an operation. */
export type Content =
  | { readonly content: 'kind'; readonly gvk: GroupVersionKind }
  | { readonly content: 'list'; readonly item: GroupVersionKind; readonly listKind: string }
  | { readonly content: 'status' | 'deleteOptions' | 'patch' | 'text' };

export interface Operation {
  readonly path: string;
  readonly method: HttpMethod;
  readonly action: Action;
  readonly id: string;
  readonly tag: string;
  readonly gvk: GroupVersionKind;
  readonly pathParameters: readonly string[];
  readonly query: readonly Parameter[];
  readonly body: Content | undefined;
  readonly answer: Content;
  /** Status codes of success. */
  readonly codes: readonly number[];
}

const text = (name: string): Parameter => ({ name, type: 'string' });
const integer = (name: string): Parameter => ({ name, type: 'integer' });
const boolean = (name: string): Parameter => ({ name, type: 'boolean' });

const PRETTY = text('pretty');
const LIST_QUERY = [
  boolean('allowWatchBookmarks'),
  text('continue'),
  text('fieldSelector'),
  text('labelSelector'),
  integer('limit'),
  PRETTY,
  text('resourceVersion'),
  text('resourceVersionMatch'),
  boolean('sendInitialEvents'),
  integer('timeoutSeconds'),
  boolean('watch'),
];
const WRITE_QUERY = [text('dryRun'), text('fieldManager'), text('fieldValidation'), PRETTY];
const PATCH_QUERY = [text('dryRun'), text('fieldManager'), text('fieldValidation'), boolean('force'), PRETTY];
const DELETE_QUERY = [
  text('dryRun'),
  integer('gracePeriodSeconds'),
  boolean('orphanDependents'),
  PRETTY,
  text('propagationPolicy'),
];
const DELETE_COLLECTION_QUERY = [
  text('continue'),
  text('dryRun'),
  text('fieldSelector'),
  integer('gracePeriodSeconds'),
  text('labelSelector'),
  integer('limit'),
  boolean('orphanDependents'),
  PRETTY,
  text('propagationPolicy'),
  text('resourceVersion'),
  text('resourceVersionMatch'),
  boolean('sendInitialEvents'),
  integer('timeoutSeconds'),
];

/** Subresources that answer with text or a stream, not with an object. */
const STREAMS: Readonly<Record<string, readonly Parameter[]>> = {
  attach: [text('container'), boolean('stderr'), boolean('stdin'), boolean('stdout'), boolean('tty')],
  exec: [text('command'), text('container'), boolean('stderr'), boolean('stdin'), boolean('stdout'), boolean('tty')],
  portforward: [integer('ports')],
  proxy: [text('path')],
  log: [
    text('container'),
    boolean('follow'),
    boolean('insecureSkipTLSVerifyBackend'),
    integer('limitBytes'),
    PRETTY,
    boolean('previous'),
    integer('sinceSeconds'),
    text('stream'),
    integer('tailLines'),
    boolean('timestamps'),
  ],
};

const STATUS: Content = { content: 'status' };

/** `Apps`, `RbacAuthorization`, `Core`: the group's part of operation names. */
function groupPart(group: string): string {
  if (group === '') return 'Core';
  return group
    .replace(/\.k8s\.io$/, '')
    .split('.')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}

/** Every operation of one resource and its subresources. */
export function operationsOf(resource: ResourceType): Operation[] {
  const { group, version, kind, listKind, namespaced } = resource;
  const gvk = { group, kind, version };
  const versionPart = version.charAt(0).toUpperCase() + version.slice(1);
  const groupName = groupPart(group);
  const tag = `${groupName.charAt(0).toLowerCase()}${groupName.slice(1)}_${version}`;
  const prefix = `${groupName}${versionPart}`;
  const scoped = namespaced ? 'Namespaced' : '';
  const root = group === '' ? `/api/${version}` : `/apis/${group}/${version}`;
  const collection = `${root}${namespaced ? '/namespaces/{namespace}' : ''}/${resource.resource}`;
  const item = `${collection}/{name}`;
  const inNamespace = namespaced ? ['namespace'] : [];
  const verbs = new Set(resource.verbs);
  const self: Content = { content: 'kind', gvk };
  const list: Content = { content: 'list', item: gvk, listKind };
  const operations: Operation[] = [];
  const add = (operation: Omit<Operation, 'tag' | 'gvk'> & { gvk?: GroupVersionKind }) =>
    operations.push({ gvk, ...operation, tag });

  const onCollection = { path: collection, pathParameters: inNamespace };
  const onItem = { path: item, pathParameters: ['name', ...inNamespace] };
  if (verbs.has('list')) {
    const id = `list${prefix}${scoped}${kind}`;
    add({
      ...onCollection,
      method: 'get',
      action: 'list',
      id,
      query: LIST_QUERY,
      body: undefined,
      answer: list,
      codes: [200],
    });
    if (namespaced) {
      const allId = `list${prefix}${kind}ForAllNamespaces`;
      const path = `${root}/${resource.resource}`;
      add({
        path,
        pathParameters: [],
        method: 'get',
        action: 'list',
        id: allId,
        query: LIST_QUERY,
        body: undefined,
        answer: list,
        codes: [200],
      });
    }
  }
  if (verbs.has('create')) {
    const id = `create${prefix}${scoped}${kind}`;
    add({
      ...onCollection,
      method: 'post',
      action: 'post',
      id,
      query: WRITE_QUERY,
      body: self,
      answer: self,
      codes: [200, 201, 202],
    });
  }
  if (verbs.has('deletecollection')) {
    add({
      ...onCollection,
      method: 'delete',
      action: 'deletecollection',
      id: `delete${prefix}Collection${scoped}${kind}`,
      query: DELETE_COLLECTION_QUERY,
      body: { content: 'deleteOptions' },
      answer: STATUS,
      codes: [200],
    });
  }
  if (verbs.has('get')) {
    const id = `read${prefix}${scoped}${kind}`;
    add({ ...onItem, method: 'get', action: 'get', id, query: [PRETTY], body: undefined, answer: self, codes: [200] });
  }
  if (verbs.has('update')) {
    const id = `replace${prefix}${scoped}${kind}`;
    add({
      ...onItem,
      method: 'put',
      action: 'put',
      id,
      query: WRITE_QUERY,
      body: self,
      answer: self,
      codes: [200, 201],
    });
  }
  if (verbs.has('patch')) {
    const id = `patch${prefix}${scoped}${kind}`;
    const body: Content = { content: 'patch' };
    add({ ...onItem, method: 'patch', action: 'patch', id, query: PATCH_QUERY, body, answer: self, codes: [200, 201] });
  }
  if (verbs.has('delete')) {
    const id = `delete${prefix}${scoped}${kind}`;
    const body: Content = { content: 'deleteOptions' };
    add({
      ...onItem,
      method: 'delete',
      action: 'delete',
      id,
      query: DELETE_QUERY,
      body,
      answer: STATUS,
      codes: [200, 202],
    });
  }
  for (const sub of resource.subresources) {
    const subGvk = { group: sub.group, kind: sub.kind, version: sub.version };
    const subSelf: Content = { content: 'kind', gvk: subGvk };
    const camel = sub.name.charAt(0).toUpperCase() + sub.name.slice(1);
    const on = { path: `${item}/${sub.name}`, pathParameters: ['name', ...inNamespace], gvk: subGvk };
    const stream = STREAMS[sub.name];
    for (const verb of sub.verbs) {
      const method = METHOD_OF_VERB[verb];
      if (method === undefined) continue;
      const word = stream && sub.name !== 'log' ? `connect${methodWord(method)}` : WORD_OF_METHOD[method];
      const id = `${word}${prefix}${scoped}${kind}${camel}`;
      if (stream) {
        const action: Action = sub.name === 'log' ? 'get' : 'connect';
        add({ ...on, method, action, id, query: stream, body: undefined, answer: { content: 'text' }, codes: [200] });
        continue;
      }
      const reads = method === 'get';
      add({
        ...on,
        method,
        action: method,
        id,
        query: reads ? [PRETTY] : method === 'patch' ? PATCH_QUERY : WRITE_QUERY,
        body: reads ? undefined : method === 'patch' ? { content: 'patch' } : subSelf,
        answer: subSelf,
        codes: reads ? [200] : method === 'post' ? [200, 201, 202] : [200, 201],
      });
    }
  }
  return operations;
}

const METHOD_OF_VERB: Readonly<Record<string, HttpMethod>> = {
  get: 'get',
  create: 'post',
  update: 'put',
  patch: 'patch',
  delete: 'delete',
};

const WORD_OF_METHOD: Readonly<Record<HttpMethod, string>> = {
  get: 'read',
  post: 'create',
  put: 'replace',
  patch: 'patch',
  delete: 'delete',
};

function methodWord(method: HttpMethod): string {
  return method.charAt(0).toUpperCase() + method.slice(1);
}
