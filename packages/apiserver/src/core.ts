/** What both front doors share: the resources, the verbs on them, and the gate before them. */
import type { KubeObject } from '@gantry/api';
import type { Status } from '@gantry/machinery';
import type { Clock, Logger, Random } from '@gantry/runtime';
import type { ObjectStore, WatchCache } from '@gantry/storage';
import type { Gatekeeper } from './pipeline/gatekeeper.ts';
import type { InflightLimiter } from './pipeline/inflight-limiter.ts';
import type { RequestMetrics } from './pipeline/request-metrics.ts';
import type { AdmissionChain } from './registry/admission-chain.ts';
import type { ExpectedKind } from './registry/decode.ts';
import type { Deleter } from './registry/deleter.ts';
import type { Reader } from './registry/reader.ts';
import type { ResourceTable } from './registry/resource-table.ts';
import type { VirtualResources } from './registry/virtual.ts';
import type { Writer } from './registry/writer.ts';
import type { DeliveryTick } from './watch/delivery-tick.ts';
import type { FrameMemo } from './watch/frame-memo.ts';
import type { WatchRegistry } from './watch/watch-registry.ts';

export interface ApiCore {
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
  readonly cache: WatchCache;
  readonly store: ObjectStore;
  readonly resources: ResourceTable;
  readonly virtual: VirtualResources;
  readonly reader: Reader;
  readonly writer: Writer;
  readonly deleter: Deleter;
  readonly admission: AdmissionChain;
  readonly gatekeeper: Gatekeeper;
  readonly limiter: InflightLimiter;
  readonly metrics: RequestMetrics;
  readonly memo: FrameMemo;
  readonly tick: DeliveryTick;
  readonly watches: WatchRegistry;
  /** Codec of a kind that is exchanged but not stored under its own name (Scale, Binding, TokenRequest, ...). */
  kindOf(group: string, version: string, kind: string): ExpectedKind | undefined;
  encodeStatus(status: Status): Uint8Array;
  encodeObject(object: KubeObject): Uint8Array;
}
