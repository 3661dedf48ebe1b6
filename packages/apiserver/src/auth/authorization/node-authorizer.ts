/** What a kubelet may do: its own objects, and what the pods bound to its node need. */
import type { PersistentVolume } from '@gantry/api/core/v1';
import type { ResourceSlice } from '@gantry/api/resource/v1';
import type { VolumeAttachment } from '@gantry/api/storage/v1';
import { parseFieldSelector } from '@gantry/machinery';
import type { Authorizer, Decision, RequestAttributes } from '../contract.ts';
import { nodeNameOf } from '../identity.ts';
import { type CacheReader, PREFIX, readCached } from '../object-reader.ts';
import type { PolicyRule } from '../rbac/policy-rule.ts';
import { ruleAllows } from '../rbac/policy-rule.ts';
import type { NodeGraph, PodReference } from './node-graph.ts';

const ALLOWED: Decision = Object.freeze({ verdict: 'allow', reason: '' });
const NO_OPINION: Decision = Object.freeze({ verdict: 'noOpinion', reason: '' });

const READ_ONE = ['get', 'list', 'watch'];
const OWN_OBJECT_VERBS = ['get', 'create', 'update', 'patch', 'delete'];
const NODE_LEASE_NAMESPACE = 'kube-node-lease';

/**
 * Identifies nodes by user `system:node:<name>` in group `system:nodes`; others are not its business. Objects named by pods
 * are allowed while a pod on the node names them; the rest follows `nodeRules`. A list or watch of one object by
 * `metadata.name` counts as reading that object.
 */
export class NodeAuthorizer implements Authorizer {
  readonly #cache: CacheReader;
  readonly #graph: NodeGraph;
  readonly #rules: readonly PolicyRule[];

  /** `nodeRules`: what every node may do whatever its pods (the rules of cluster role `system:node`). */
  constructor(options: { cache: CacheReader; graph: NodeGraph; nodeRules: readonly PolicyRule[] }) {
    this.#cache = options.cache;
    this.#graph = options.graph;
    this.#rules = options.nodeRules;
  }

  authorize(attributes: RequestAttributes): Decision {
    const node = nodeNameOf(attributes.user);
    if (node === undefined) return NO_OPINION;
    if (node === '') return refused('unknown node');
    if (!attributes.isResourceRequest) return NO_OPINION;
    switch (`${attributes.apiGroup}/${attributes.resource}`) {
      case '/secrets':
      case '/configmaps':
        return this.#reference(node, attributes, attributes.resource as PodReference, READ_ONE);
      case '/persistentvolumeclaims':
        if (attributes.subresource === 'status') {
          return this.#reference(node, attributes, 'persistentvolumeclaims', ['get', 'update', 'patch']);
        }
        return this.#reference(node, attributes, 'persistentvolumeclaims', ['get']);
      case '/persistentvolumes':
        return this.#persistentVolume(node, attributes);
      case '/serviceaccounts':
        if (attributes.subresource === 'token') return this.#reference(node, attributes, 'serviceaccounts', ['create']);
        return this.#reference(node, attributes, 'serviceaccounts', ['get']);
      case 'resource.k8s.io/resourceclaims':
        return this.#reference(node, attributes, 'resourceclaims', ['get']);
      case '/nodes':
        return this.#node(node, attributes);
      case '/pods':
        return this.#pod(node, attributes);
      case 'coordination.k8s.io/leases':
        return this.#lease(node, attributes);
      case 'storage.k8s.io/csinodes':
        return this.#own(node, attributes, OWN_OBJECT_VERBS);
      case 'storage.k8s.io/volumeattachments':
        return this.#volumeAttachment(node, attributes);
      case 'resource.k8s.io/resourceslices':
        return this.#resourceSlice(node, attributes);
      default:
        return this.#rules.some((rule) => ruleAllows(rule, attributes)) ? ALLOWED : NO_OPINION;
    }
  }

  #reference(node: string, attributes: RequestAttributes, kind: PodReference, verbs: readonly string[]): Decision {
    const { verb, namespace, subresource } = attributes;
    if (!verbs.includes(verb)) return refused(`can only ${verbs.join(', ')} ${kind} used by pods on the node`);
    if (subresource !== '' && !['status', 'token'].includes(subresource)) return refused('cannot use this subresource');
    const name = requestedName(attributes);
    if (name === '' || namespace === '') return refused(`can only read individual objects of this type`);
    return this.#graph.refersTo(node, kind, namespace, name) ? ALLOWED : unrelated(node);
  }

  #persistentVolume(node: string, attributes: RequestAttributes): Decision {
    const { verb, name, subresource } = attributes;
    if (verb !== 'get' || subresource !== '' || name === '') {
      return refused('can only get individual resources of this type');
    }
    const volume = readCached<PersistentVolume>(this.#cache, PREFIX.persistentVolumes, '', name);
    const claim = volume?.spec.claimRef;
    if (!claim?.name || !claim.namespace) return unrelated(node);
    return this.#graph.refersTo(node, 'persistentvolumeclaims', claim.namespace, claim.name)
      ? ALLOWED
      : unrelated(node);
  }

  /** Reading is open: every host routes to the pod addresses of the others. Writing is for the own object. */
  #node(node: string, attributes: RequestAttributes): Decision {
    const { verb, subresource, name } = attributes;
    if (subresource !== '' && subresource !== 'status') return NO_OPINION;
    if (READ_ONE.includes(verb)) return ALLOWED;
    if (verb === 'create' && subresource === '') return ALLOWED; // Which name, admission (NodeRestriction) decides.
    if (verb !== 'update' && verb !== 'patch') return refused(`cannot ${verb} nodes`);
    return name === node ? ALLOWED : refused(`node '${node}' cannot ${verb} other nodes`);
  }

  #pod(node: string, attributes: RequestAttributes): Decision {
    const { verb, namespace, name, subresource } = attributes;
    switch (subresource) {
      case '':
        break;
      case 'status':
        if (verb !== 'update' && verb !== 'patch' && verb !== 'get') return refused('cannot do this to pod status');
        return this.#podIsOn(node, namespace, name);
      case 'eviction':
        return verb === 'create' ? this.#podIsOn(node, namespace, name) : NO_OPINION;
      default:
        return NO_OPINION;
    }
    switch (verb) {
      case 'list':
      case 'watch':
        if (name !== '') return this.#podIsOn(node, namespace, name);
        return selectsField(attributes, 'spec.nodeName') === node
          ? ALLOWED
          : refused('can only list/watch pods with spec.nodeName field selector');
      case 'create':
        return ALLOWED; // Only mirror pods bound to the node itself pass NodeRestriction.
      case 'get':
      case 'delete':
        return this.#podIsOn(node, namespace, name);
      default:
        return refused(`cannot ${verb} pods`);
    }
  }

  /** A pod that does not exist is allowed too: the answer NotFound tells nothing, and the kubelet must learn of deletions. */
  #podIsOn(node: string, namespace: string, name: string): Decision {
    const pod = this.#cache.resource(PREFIX.pods).get(`${PREFIX.pods}${namespace}/${name}`)?.object as
      | { spec: { nodeName?: string } }
      | undefined;
    if (pod === undefined || pod.spec.nodeName === node) return ALLOWED;
    return unrelated(node);
  }

  #lease(node: string, attributes: RequestAttributes): Decision {
    const { verb, namespace, name } = attributes;
    if (namespace !== NODE_LEASE_NAMESPACE)
      return refused(`can only access leases in the ${NODE_LEASE_NAMESPACE} namespace`);
    if (!OWN_OBJECT_VERBS.includes(verb)) return refused('cannot list or watch node leases');
    if (verb === 'create') return name === '' || name === node ? ALLOWED : refused('can only create its own lease');
    return name === node ? ALLOWED : refused('can only access its own lease');
  }

  #own(node: string, attributes: RequestAttributes, verbs: readonly string[]): Decision {
    const { verb, name, subresource } = attributes;
    if (subresource !== '' || !verbs.includes(verb)) return refused(`cannot ${verb} ${attributes.resource}`);
    if (verb === 'create') return name === '' || name === node ? ALLOWED : refused('can only create its own object');
    return name === node ? ALLOWED : refused('can only access its own object');
  }

  #volumeAttachment(node: string, attributes: RequestAttributes): Decision {
    if (attributes.verb !== 'get' || attributes.name === '') {
      return refused('can only get individual resources of this type');
    }
    const found = readCached<VolumeAttachment>(this.#cache, PREFIX.volumeAttachments, '', attributes.name);
    return found?.spec.nodeName === node ? ALLOWED : unrelated(node);
  }

  #resourceSlice(node: string, attributes: RequestAttributes): Decision {
    const { verb, name } = attributes;
    switch (verb) {
      case 'create':
        return ALLOWED;
      case 'list':
      case 'watch':
      case 'deletecollection':
        return selectsField(attributes, 'spec.nodeName') === node
          ? ALLOWED
          : refused('can only list/watch/deletecollection resourceslices with spec.nodeName field selector');
      default: {
        const slice = readCached<ResourceSlice>(this.#cache, PREFIX.resourceSlices, '', name);
        return slice?.spec.nodeName === node ? ALLOWED : unrelated(node);
      }
    }
  }
}

function refused(reason: string): Decision {
  return { verdict: 'noOpinion', reason };
}

function unrelated(node: string): Decision {
  return refused(`no relationship found between node '${node}' and this object`);
}

/** The name in the path, or the one a list or watch is narrowed to. */
function requestedName(attributes: RequestAttributes): string {
  return attributes.name !== '' ? attributes.name : (selectsField(attributes, 'metadata.name') ?? '');
}

/** The value an equality requirement of the field selector pins `field` to. */
function selectsField(attributes: RequestAttributes, field: string): string | undefined {
  if (!attributes.fieldSelector) return undefined;
  try {
    return parseFieldSelector(attributes.fieldSelector).requiredValue(field);
  } catch {
    return undefined;
  }
}
