/** Serves the discovery documents and the version. */

import { covers, parseAccept } from './accept.ts';
import { type AggregatedVersion, apiGroupDiscoveryList } from './aggregated-documents.ts';
import type { DiscoveryCatalog } from './catalog.ts';
import { answer, type Document, type DocumentRequest, type DocumentResponse, plainDocument } from './document.ts';
import { apiGroup, apiGroupList, apiResourceList, apiVersions } from './legacy-documents.ts';
import { type BuildInfo, versionInfo } from './version.ts';

const JSON_TYPE = 'application/json';
const AGGREGATED_GROUP = 'apidiscovery.k8s.io';

/**
 * Answers `/api`, `/apis`, everything directly below them down to `<group>/<version>`, and `/version`. Documents are built
 * when first asked for and kept until the catalog changes. Undefined for any other path, and for groups or versions that are
 * not served (the front door answers 404).
 */
export class DiscoveryDocuments {
  readonly #catalog: DiscoveryCatalog;
  readonly #serverAddress: string;
  readonly #version: Document;
  #documents = new Map<string, Document>();
  #generation = -1;

  constructor(options: { catalog: DiscoveryCatalog; build: BuildInfo; serverAddress: string }) {
    this.#catalog = options.catalog;
    this.#serverAddress = options.serverAddress;
    this.#version = plainDocument(JSON_TYPE, JSON.stringify(versionInfo(options.build), null, 2));
  }

  respond(request: DocumentRequest): DocumentResponse | undefined {
    const path = request.path.length > 1 && request.path.endsWith('/') ? request.path.slice(0, -1) : request.path;
    if (path === '/version') return answer(this.#version, request);
    if (path !== '/api' && path !== '/apis' && !path.startsWith('/api/') && !path.startsWith('/apis/'))
      return undefined;
    if (this.#generation !== this.#catalog.generation) {
      this.#documents = new Map();
      this.#generation = this.#catalog.generation;
    }
    const form = path === '/api' || path === '/apis' ? negotiate(request.accept) : negotiateJson(request.accept);
    if (form === undefined) {
      const body = Buffer.from(JSON.stringify(notAcceptable()));
      return { status: 406, headers: { 'content-type': JSON_TYPE }, body };
    }
    const key = `${form} ${path}`;
    let document = this.#documents.get(key);
    if (document === undefined) {
      const content = this.#build(path, form);
      if (content === undefined) return undefined;
      document = plainDocument(contentTypeOf(form), `${JSON.stringify(content)}\n`);
      this.#documents.set(key, document);
    }
    return answer(document, request, form === 'json' ? {} : { 'cache-control': 'public' });
  }

  #build(path: string, form: 'json' | AggregatedVersion): object | undefined {
    const [, root, first, second, ...rest] = path.split('/');
    if (rest.length > 0) return undefined;
    if (root === 'api') {
      if (second !== undefined) return undefined;
      if (first !== undefined) return this.#resources('', first);
      if (form === 'json') return apiVersions(this.#catalog, this.#serverAddress);
      const core = this.#catalog.group('');
      return apiGroupDiscoveryList(core ? [core] : [], form);
    }
    if (first === undefined) {
      if (form === 'json') return apiGroupList(this.#catalog);
      return apiGroupDiscoveryList(
        this.#catalog.groups().filter(({ name }) => name !== ''),
        form,
      );
    }
    if (first === '') return undefined;
    if (second !== undefined) return this.#resources(first, second);
    const group = this.#catalog.group(first);
    return group && apiGroup(group);
  }

  #resources(group: string, version: string): object | undefined {
    const entry = this.#catalog.group(group)?.versions.find((candidate) => candidate.version === version);
    return entry && apiResourceList(group, entry);
  }
}

/** The form the client likes best: an aggregated one only when it is asked for by name. */
function negotiate(accept: string): 'json' | AggregatedVersion | undefined {
  for (const range of parseAccept(accept)) {
    if (!covers(range, JSON_TYPE)) continue;
    const { parameters } = range;
    if (!parameters.has('as')) return 'json';
    if (parameters.get('as') !== 'APIGroupDiscoveryList' || parameters.get('g') !== AGGREGATED_GROUP) continue;
    const version = parameters.get('v');
    if (version === 'v2' || version === 'v2beta1') return version;
  }
  return undefined;
}

function negotiateJson(accept: string): 'json' | undefined {
  return parseAccept(accept).some((range) => covers(range, JSON_TYPE)) ? 'json' : undefined;
}

function contentTypeOf(form: 'json' | AggregatedVersion): string {
  return form === 'json' ? JSON_TYPE : `${JSON_TYPE};g=${AGGREGATED_GROUP};v=${form};as=APIGroupDiscoveryList`;
}

function notAcceptable(): object {
  return {
    kind: 'Status',
    apiVersion: 'v1',
    metadata: {},
    status: 'Failure',
    message: `only the following media types are accepted: ${JSON_TYPE}`,
    reason: 'NotAcceptable',
    code: 406,
  };
}
