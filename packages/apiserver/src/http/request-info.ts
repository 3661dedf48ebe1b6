/** What a request path and method ask for, in Kubernetes' terms. Pure and allocation-light: it runs for every request. */

/** A parsed request target. For non-resource requests only `verb`, `path` and `query` mean something. */
export interface RequestInfo {
  readonly path: string;
  /** Raw query without the question mark. */
  readonly query: string;
  readonly isResource: boolean;
  /** get list watch create update patch delete deletecollection; the lower-case HTTP method for non-resource requests. */
  verb: string;
  /** '' for the core group. */
  readonly group: string;
  readonly version: string;
  readonly namespace: string;
  readonly resource: string;
  readonly name: string;
  readonly subresource: string;
  /** Path after the subresource, with its leading slash (`proxy` requests); '' when there is none. */
  readonly rest: string;
}

/** Subresources of namespaces, which would otherwise read as resources inside a namespace. */
const NAMESPACE_SUBRESOURCES = new Set(['status', 'finalize']);

/** Splits a target such as `/api/v1/namespaces/default/pods/web-0?x=y`. Throws URIError on broken percent escapes. */
export function parseRequest(method: string, target: string): RequestInfo {
  const mark = target.indexOf('?');
  const path = mark < 0 ? target : target.slice(0, mark);
  const query = mark < 0 ? '' : target.slice(mark + 1);
  if (!path.startsWith('/api')) return nonResource(method, path, query);
  const parts = path.split('/');
  let at: number;
  let group = '';
  let version: string;
  if (parts[1] === 'api') {
    if (parts.length < 4) return nonResource(method, path, query);
    version = parts[2]!;
    at = 3;
  } else if (parts[1] === 'apis') {
    if (parts.length < 5) return nonResource(method, path, query);
    group = parts[2]!;
    version = parts[3]!;
    at = 4;
  } else {
    return nonResource(method, path, query);
  }
  let end = parts.length;
  if (parts[end - 1] === '' && end > at) end--;
  if (end <= at) return nonResource(method, path, query);
  let legacyWatch = false;
  if (parts[at] === 'watch' && end > at + 1) {
    legacyWatch = true;
    at++;
  }
  let namespace = '';
  let resource: string;
  let name = '';
  let subresource = '';
  let restAt = end;
  if (parts[at] === 'namespaces' && end > at + 1) {
    namespace = segment(parts[at + 1]!);
    if (end === at + 2 || NAMESPACE_SUBRESOURCES.has(parts[at + 2]!)) {
      resource = 'namespaces';
      name = namespace;
      if (end > at + 2) {
        subresource = parts[at + 2]!;
        restAt = at + 3;
      }
    } else {
      resource = segment(parts[at + 2]!);
      if (end > at + 3) name = segment(parts[at + 3]!);
      if (end > at + 4) {
        subresource = segment(parts[at + 4]!);
        restAt = at + 5;
      }
    }
  } else {
    resource = segment(parts[at]!);
    if (end > at + 1) name = segment(parts[at + 1]!);
    if (end > at + 2) {
      subresource = segment(parts[at + 2]!);
      restAt = at + 3;
    }
  }
  const rest = subresource !== '' && restAt < parts.length ? `/${parts.slice(restAt).join('/')}` : '';
  const verb = resourceVerb(method, name, query, legacyWatch);
  return { path, query, isResource: true, verb, group, version, namespace, resource, name, subresource, rest };
}

function nonResource(method: string, path: string, query: string): RequestInfo {
  return {
    path,
    query,
    isResource: false,
    verb: method.toLowerCase(),
    group: '',
    version: '',
    namespace: '',
    resource: '',
    name: '',
    subresource: '',
    rest: '',
  };
}

function segment(text: string): string {
  return text.includes('%') ? decodeURIComponent(text) : text;
}

function resourceVerb(method: string, name: string, query: string, legacyWatch: boolean): string {
  switch (method) {
    case 'GET':
    case 'HEAD':
      if (legacyWatch) return 'watch';
      if (query !== '' && query.includes('watch=') && isWatch(query)) return 'watch';
      return name === '' ? 'list' : 'get';
    case 'POST':
      return 'create';
    case 'PUT':
      return 'update';
    case 'PATCH':
      return 'patch';
    case 'DELETE':
      return name === '' ? 'deletecollection' : 'delete';
    default:
      return method.toLowerCase();
  }
}

function isWatch(query: string): boolean {
  const value = new Query(query).get('watch');
  return value !== undefined && isTrue(value);
}

/** Kubernetes reads any value of a boolean parameter as true except these. */
export function isTrue(value: string): boolean {
  return value !== 'false' && value !== '0';
}

/** Query parameters; the first value of a repeated name wins in {@link get}. Throws URIError on broken percent escapes. */
export class Query {
  readonly #pairs: [string, string][] = [];

  constructor(raw: string) {
    if (raw === '') return;
    for (const part of raw.split('&')) {
      if (part === '') continue;
      const eq = part.indexOf('=');
      this.#pairs.push(
        eq < 0 ? [unescapeQuery(part), ''] : [unescapeQuery(part.slice(0, eq)), unescapeQuery(part.slice(eq + 1))],
      );
    }
  }

  get(name: string): string | undefined {
    for (const pair of this.#pairs) if (pair[0] === name) return pair[1];
    return undefined;
  }

  all(name: string): string[] {
    return this.#pairs.filter((pair) => pair[0] === name).map((pair) => pair[1]);
  }

  bool(name: string): boolean {
    const value = this.get(name);
    return value !== undefined && isTrue(value);
  }
}

function unescapeQuery(text: string): string {
  const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text;
  return spaced.includes('%') ? decodeURIComponent(spaced) : spaced;
}
