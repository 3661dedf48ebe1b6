/** Which kubelet and which container a streaming request is for. */
import type { Node, Pod } from '@gantry/api/core/v1';
import { newBadRequest, newNotFound, newServiceUnavailable } from '@gantry/machinery';
import type { ApiCore } from '../core.ts';
import type { ServedResource } from '../registry/served-resource.ts';

const DEFAULT_KUBELET_PORT = 10250;
const DEFAULT_CONTAINER = 'kubectl.kubernetes.io/default-container';
/** In the order kubelets are reached by. */
const ADDRESS_TYPES = ['InternalIP', 'ExternalIP', 'Hostname'];

export async function findPod(core: ApiCore, pods: ServedResource, namespace: string, name: string): Promise<Pod> {
  return (await core.reader.get(pods, namespace, name)).object as unknown as Pod;
}

/** `host:port` of the kubelet that runs things on a node. Throws NotFound, ServiceUnavailable. */
export function kubeletAddress(core: ApiCore, nodeName: string): string {
  const nodes = core.resources.find('', 'v1', 'nodes')!;
  const stored = nodes.cache.get(nodes.key('', nodeName));
  if (stored === undefined) throw newNotFound('nodes', nodeName);
  const { status } = stored.object as unknown as Node;
  const port = status?.daemonEndpoints?.kubeletEndpoint?.Port || DEFAULT_KUBELET_PORT;
  for (const type of ADDRESS_TYPES) {
    const address = status?.addresses?.find((each) => each.type === type)?.address;
    if (address) return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
  }
  throw newServiceUnavailable(`node ${nodeName} has not told its address yet`, 1);
}

/** The container meant, named or not. Throws BadRequest. */
export function chooseContainer(pod: Pod, asked: string): string {
  const name = pod.metadata.name ?? '';
  const containers = pod.spec.containers ?? [];
  const inits = pod.spec.initContainers ?? [];
  const ephemeral = (pod.spec as { ephemeralContainers?: { name: string }[] }).ephemeralContainers ?? [];
  const all = [...containers, ...inits, ...ephemeral].map((each) => each.name ?? '');
  if (asked !== '') {
    if (!all.includes(asked)) throw newBadRequest(`container ${asked} is not valid for pod ${name}`);
    return asked;
  }
  const preferred = pod.metadata.annotations?.[DEFAULT_CONTAINER];
  if (preferred !== undefined && all.includes(preferred)) return preferred;
  if (containers.length === 1) return containers[0]!.name ?? '';
  const choices = `choose one of: [${containers.map((each) => each.name).join(' ')}]`;
  const more = inits.length > 0 ? ` or one of the init containers: [${inits.map((each) => each.name).join(' ')}]` : '';
  throw newBadRequest(`a container name must be specified for pod ${name}, ${choices}${more}`);
}
