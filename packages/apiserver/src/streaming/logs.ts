/** `pods/log`: raw bytes from the kubelet to the client, at the client's pace. */
import { type FieldError, forbidden, invalid, newBadRequest, newInvalid } from '@gantry/machinery';
import { fromGrpcError } from '@gantry/runtime';
import type { ApiCore } from '../core.ts';
import type { Exchange } from '../http/exchange.ts';
import { integer } from '../http/list-options-query.ts';
import { Query, type RequestInfo } from '../http/request-info.ts';
import type { ServedResource } from '../registry/served-resource.ts';
import type { KubeletConnections } from './kubelet-connections.ts';
import { chooseContainer, findPod, kubeletAddress } from './pod-target.ts';

const HEADERS = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache, private' };

/** Answers the request. Rejects with StatusError before anything was sent. */
export async function streamLogs(
  core: ApiCore,
  kubelets: KubeletConnections,
  exchange: Exchange,
  info: RequestInfo,
  pods: ServedResource,
): Promise<void> {
  const query = new Query(info.query);
  checkLogOptions(query, info.name);
  const pod = await findPod(core, pods, info.namespace, info.name);
  const container = chooseContainer(pod, query.get('container') ?? '');
  const { nodeName } = pod.spec;
  if (!nodeName) {
    exchange.respond(200, HEADERS, new Uint8Array());
    return;
  }
  const client = kubelets.to(kubeletAddress(core, nodeName));
  const gone = new AbortController();
  exchange.onClose(() => gone.abort());
  const big = (name: string) => {
    const value = integer(query, name);
    return value === undefined ? undefined : BigInt(value);
  };
  const chunks = client
    .containerLogs(
      {
        namespace: info.namespace,
        pod: info.name,
        uid: pod.metadata.uid ?? '',
        container,
        follow: query.bool('follow'),
        previous: query.bool('previous'),
        timestamps: query.bool('timestamps'),
        tailLines: big('tailLines'),
        limitBytes: big('limitBytes'),
        sinceSeconds: big('sinceSeconds'),
        sinceTime: query.get('sinceTime') ?? '',
      },
      { signal: gone.signal },
    )
    [Symbol.asyncIterator]();
  let next: IteratorResult<{ data: Uint8Array }>;
  // A following client wants its headers although nothing may be logged for a while.
  const first = chunks.next();
  const opened = query.bool('follow')
    ? await Promise.race([first.then(() => false), core.clock.sleep(200).then(() => true)])
    : false;
  const early = opened ? exchange.open(200, HEADERS) : undefined;
  try {
    next = await first;
  } catch (error) {
    if (early !== undefined) {
      early.abort();
      return;
    }
    throw fromGrpcError(error);
  }
  const stream = early ?? exchange.open(200, HEADERS);
  try {
    while (next.done !== true && !exchange.closed) {
      if (!stream.write(next.value.data)) await new Promise<void>((resolve) => stream.whenDrained(resolve));
      next = await chunks.next();
    }
    stream.end();
  } catch {
    stream.abort();
  }
}

/** Throws BadRequest for numbers that are none, Invalid for those that make no sense. */
export function checkLogOptions(query: Query, pod: string): void {
  const errors: FieldError[] = [];
  const atLeast = (name: string, least: number) => {
    const value = integer(query, name);
    if (value !== undefined && value < least) {
      errors.push(invalid(name, value, `must be greater than or equal to ${least}`));
    }
  };
  atLeast('tailLines', 0);
  atLeast('limitBytes', 1);
  atLeast('sinceSeconds', 1);
  const sinceTime = query.get('sinceTime') ?? '';
  if (sinceTime !== '' && !RFC3339.test(sinceTime)) {
    throw newBadRequest(
      `invalid value ${JSON.stringify(sinceTime)} of sinceTime: it must be a time like 2006-01-02T15:04:05Z`,
    );
  }
  if (sinceTime !== '' && (query.get('sinceSeconds') ?? '') !== '') {
    errors.push(forbidden('sinceSeconds', 'at most one of `sinceTime` or `sinceSeconds` may be specified'));
  }
  if (errors.length > 0) throw newInvalid({ group: '', name: 'PodLogOptions' }, pod, errors);
}

const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/i;
