/** A kubelet touches its own node and the pods on it, so that one taken-over host does not cost the others. */

import type { KubeObject, ResourceType } from '@gantry/api';
import type { TokenRequest } from '@gantry/api/authentication/v1';
import type { Node, Pod } from '@gantry/api/core/v1';
import { pods } from '@gantry/api/resources';
import { equalObjects, newForbidden } from '@gantry/machinery';
import { nodeNameOf } from '../auth/identity.ts';
import type { AdmissionAttributes, AdmissionOperation, AdmissionPlugin } from '../registry/strategy.ts';
import { MIRROR_POD_ANNOTATION } from '../resources/pods.ts';
import type { AdmissionReader } from './deps.ts';
import { groupResource, shownName } from './resources.ts';

const WATCHED: ReadonlySet<string> = new Set([
  '/pods',
  '/nodes',
  '/persistentvolumeclaims',
  '/serviceaccounts',
  'coordination.k8s.io/leases',
  'storage.k8s.io/csinodes',
  'resource.k8s.io/resourceslices',
]);
const NODE_LEASE_NAMESPACE = 'kube-node-lease';
/** Labels in Kubernetes' own domains that a kubelet may set on its node. */
const KUBELET_LABELS: ReadonlySet<string> = new Set([
  'kubernetes.io/hostname',
  'kubernetes.io/os',
  'kubernetes.io/arch',
  'node.kubernetes.io/instance-type',
  'node.kubernetes.io/windows-build',
  'topology.kubernetes.io/zone',
  'topology.kubernetes.io/region',
  'failure-domain.beta.kubernetes.io/zone',
  'failure-domain.beta.kubernetes.io/region',
  'beta.kubernetes.io/instance-type',
  'beta.kubernetes.io/os',
  'beta.kubernetes.io/arch',
]);
const KUBELET_LABEL_DOMAINS = ['kubelet.kubernetes.io', 'node.kubernetes.io'];

export class NodeRestriction implements AdmissionPlugin {
  readonly name = 'NodeRestriction';
  readonly #reader: AdmissionReader;
  readonly #pods = pods;

  constructor(reader: AdmissionReader) {
    this.#reader = reader;
  }

  handles(operation: AdmissionOperation, resource: ResourceType): boolean {
    return operation !== 'CONNECT' && WATCHED.has(`${resource.group}/${resource.resource}`);
  }

  mutate(attributes: AdmissionAttributes): void {
    const node = nodeNameOf(attributes.user);
    if (node === undefined) {
      return;
    }
    switch (`${attributes.resource.resource}/${attributes.subresource ?? ''}`) {
      case 'pods/':
        this.#checkPod(attributes, node);
        break;
      case 'pods/status':
        this.#checkOwnPod(attributes, node, 'update status for');
        break;
      case 'pods/eviction':
        this.#checkOwnPod(attributes, node, 'evict');
        break;
      case 'nodes/':
      case 'nodes/status':
        checkNode(attributes, node);
        break;
      case 'serviceaccounts/token':
        this.#checkToken(attributes, node);
        break;
      case 'leases/':
        checkLease(attributes, node);
        break;
      case 'csinodes/':
        checkName(attributes, node, 'CSINode');
        break;
      case 'resourceslices/':
        checkResourceSlice(attributes, node);
        break;
      default:
      // Whatever else a kubelet may do is the authorizer's to limit.
    }
  }

  #checkPod(attributes: AdmissionAttributes, node: string): void {
    if (attributes.operation === 'DELETE') {
      this.#checkOwnPod(attributes, node, 'delete');
      return;
    }
    if (attributes.operation !== 'CREATE') {
      throw refuse(attributes, `node "${node}" can only update pod status`);
    }
    // A mirror pod only reports what the host runs anyway: it must not reach for anything in the cluster.
    const pod = attributes.object as Pod;
    const name = pod.metadata.name ?? '';
    if (pod.metadata.annotations?.[MIRROR_POD_ANNOTATION] === undefined) {
      throw refuse(
        attributes,
        `pod does not have "${MIRROR_POD_ANNOTATION}" annotation, node "${node}" can only create mirror pods`,
      );
    }
    if (pod.spec.nodeName !== node) {
      throw refuse(attributes, `node "${node}" can only create pods with spec.nodeName set to itself`);
    }
    const owners = pod.metadata.ownerReferences ?? [];
    if (
      owners.length > 1 ||
      owners.some((owner) => owner.kind !== 'Node' || owner.apiVersion !== 'v1' || owner.name !== node)
    ) {
      throw refuse(attributes, `node "${node}" can only create pods with an owner reference set to itself`);
    }
    if (pod.spec.serviceAccountName) {
      throw refuse(attributes, `node "${node}" can not create pods that reference a service account`);
    }
    const reaches = (pod.spec.volumes ?? []).some(
      (volume) =>
        volume.secret !== undefined ||
        volume.configMap !== undefined ||
        volume.persistentVolumeClaim !== undefined ||
        volume.projected !== undefined,
    );
    if (reaches) {
      throw refuse(
        attributes,
        `node "${node}" can not create pods that reference secrets, configmaps or persistentvolumeclaims (${name})`,
      );
    }
  }

  #checkOwnPod(attributes: AdmissionAttributes, node: string, verb: string): void {
    const pod = (attributes.old ?? this.#reader.get(this.#pods, attributes.namespace, attributes.name)) as
      | Pod
      | undefined;
    // A pod that is not there is for the registry to report.
    if (pod !== undefined && pod.spec.nodeName !== node) {
      throw refuse(attributes, `node "${node}" can only ${verb} pods with spec.nodeName set to itself`);
    }
  }

  /** A kubelet gets tokens only for pods it runs, so a stolen kubelet cannot become any service account. */
  #checkToken(attributes: AdmissionAttributes, node: string): void {
    const request = attributes.object as unknown as TokenRequest;
    const ref = request.spec?.boundObjectRef;
    if (ref === undefined || ref === null || ref.kind !== 'Pod' || (ref.apiVersion ?? 'v1') !== 'v1' || !ref.name) {
      throw refuse(attributes, 'node requested token not bound to a pod');
    }
    if (!ref.uid) {
      throw refuse(attributes, 'node requested token with a pod binding without a uid');
    }
    const pod = this.#reader.get(this.#pods, attributes.namespace, ref.name);
    if (pod === undefined) {
      throw refuse(attributes, `node requested token bound to a pod that does not exist: ${ref.name}`);
    }
    if (pod.metadata.uid !== ref.uid) {
      throw refuse(
        attributes,
        `the UID in the bound object reference (${ref.uid}) does not match the UID in record. The object might have been deleted and then recreated`,
      );
    }
    if (pod.spec.nodeName !== node) {
      throw refuse(attributes, 'node requested token bound to a pod scheduled on a different node');
    }
  }
}

function refuse(attributes: AdmissionAttributes, detail: string): Error {
  return newForbidden(groupResource(attributes), shownName(attributes), detail);
}

function checkNode(attributes: AdmissionAttributes, node: string): void {
  const object = attributes.object as Node | undefined;
  const requested = object?.metadata.name || attributes.name;
  if (requested !== node) {
    throw refuse(attributes, `node "${node}" is not allowed to modify node "${requested}"`);
  }
  if (object === undefined || attributes.subresource) {
    return;
  }
  const old = attributes.old as Node | undefined;
  const bad = changedLabels(object, old).filter((label) => !kubeletMaySet(label));
  if (bad.length > 0) {
    throw refuse(attributes, `is not allowed to modify labels: ${bad.join(', ')}`);
  }
  if (old !== undefined) {
    if (!equalObjects(object.spec?.taints ?? [], old.spec?.taints ?? [])) {
      throw refuse(attributes, `node "${node}" is not allowed to modify taints`);
    }
    if (object.spec?.configSource !== undefined && !equalObjects(object.spec.configSource, old.spec?.configSource)) {
      throw refuse(attributes, `node "${node}" is not allowed to update node's configSource`);
    }
    if (!equalObjects(object.metadata.ownerReferences ?? [], old.metadata.ownerReferences ?? [])) {
      throw refuse(attributes, `node "${node}" is not allowed to modify owner references`);
    }
  }
}

function changedLabels(node: KubeObject, old: KubeObject | undefined): string[] {
  const now = node.metadata.labels ?? {};
  const before = old?.metadata.labels ?? {};
  return [...new Set([...Object.keys(now), ...Object.keys(before)])].filter((key) => now[key] !== before[key]).sort();
}

function kubeletMaySet(label: string): boolean {
  const slash = label.indexOf('/');
  const domain = slash < 0 ? '' : label.slice(0, slash);
  const within = (parent: string) => domain === parent || domain.endsWith(`.${parent}`);
  if (within('node-restriction.kubernetes.io')) {
    return false;
  }
  if (!within('kubernetes.io') && !within('k8s.io')) {
    return true;
  }
  return KUBELET_LABELS.has(label) || KUBELET_LABEL_DOMAINS.some(within);
}

function checkLease(attributes: AdmissionAttributes, node: string): void {
  if (attributes.namespace !== NODE_LEASE_NAMESPACE) {
    throw refuse(attributes, `can only access leases in the "${NODE_LEASE_NAMESPACE}" system namespace`);
  }
  const name = attributes.object?.metadata.name || attributes.name;
  if (name !== node) {
    throw refuse(attributes, `can only access node lease with the same name as the requesting node`);
  }
}

function checkName(attributes: AdmissionAttributes, node: string, kind: string): void {
  const name = attributes.object?.metadata.name || attributes.name;
  if (name !== node) {
    throw refuse(attributes, `can only access ${kind} with the same name as the requesting node`);
  }
}

function checkResourceSlice(attributes: AdmissionAttributes, node: string): void {
  const slice = (attributes.object ?? attributes.old) as (KubeObject & { spec?: { nodeName?: string } }) | undefined;
  if (slice !== undefined && slice.spec?.nodeName !== node) {
    throw refuse(
      attributes,
      'can only create, update or delete ResourceSlices with the same NodeName as the requesting node',
    );
  }
}
