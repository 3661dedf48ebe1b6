/**
 * The nodes, column by column: each node has a slot, each figure a typed array over the slots. Scheduling a pod reads a
 * few columns from end to end, which is what makes looking at every node affordable.
 */
import type { Node } from '@gantry/api/core/v1';
import { normalizedImage, type PodInfo } from './pod-info.ts';
import { readAmounts } from './resources.ts';

/** One extended resource over all slots. */
export interface ScalarColumn {
  allocatable: Float64Array<ArrayBuffer>;
  requested: Float64Array<ArrayBuffer>;
}

export class NodeTable {
  capacity = 64;
  /** Slots in use, in no particular but repeatable order. */
  readonly slots: number[] = [];
  readonly nodes: (Node | undefined)[] = [];
  readonly names: string[] = [];
  readonly #slotByName = new Map<string, number>();
  readonly #position: number[] = [];
  readonly #free: number[] = [];

  allocatableCpu = new Float64Array(this.capacity);
  allocatableMemory = new Float64Array(this.capacity);
  allocatableEphemeral = new Float64Array(this.capacity);
  allocatablePods = new Float64Array(this.capacity);
  requestedCpu = new Float64Array(this.capacity);
  requestedMemory = new Float64Array(this.capacity);
  requestedEphemeral = new Float64Array(this.capacity);
  scoredCpu = new Float64Array(this.capacity);
  scoredMemory = new Float64Array(this.capacity);
  podCount = new Float64Array(this.capacity);
  /** Value of {@link staticVersion} when the slot's labels, taints or schedulability last changed. */
  staticGeneration = new Float64Array(this.capacity);
  readonly scalars = new Map<string, ScalarColumn>();
  /** Host ports in use: `protocol/port` → addresses → how many pods hold it. */
  readonly ports: (Map<string, Map<string, number>> | undefined)[] = [];
  /** Image name → size in bytes by slot. */
  readonly images = new Map<string, Map<number, number>>();

  /** Grows with every change of any node's labels, taints or schedulability, and with nodes coming and going. */
  staticVersion = 0;

  slotOf(name: string): number | undefined {
    return this.#slotByName.get(name);
  }

  get size(): number {
    return this.slots.length;
  }

  /** Adds or updates a node; returns its slot. What pods requested on it stays. */
  setNode(node: Node): { slot: number; isNew: boolean; staticChanged: boolean } {
    const name = node.metadata.name ?? '';
    let slot = this.#slotByName.get(name);
    const isNew = slot === undefined;
    if (slot === undefined) {
      slot = this.#free.pop() ?? this.nodes.length;
      if (slot >= this.capacity) {
        this.#grow();
      }
      this.#slotByName.set(name, slot);
      this.#position[slot] = this.slots.length;
      this.slots.push(slot);
      this.names[slot] = name;
    }
    const old = this.nodes[slot];
    this.nodes[slot] = node;
    const staticChanged = old === undefined || !sameStatic(old, node);
    if (staticChanged) {
      this.staticGeneration[slot] = ++this.staticVersion;
    }
    const allocatable = readAmounts(node.status.allocatable as Readonly<Record<string, string>> | undefined);
    this.allocatableCpu[slot] = allocatable.cpu;
    this.allocatableMemory[slot] = allocatable.memory;
    this.allocatableEphemeral[slot] = allocatable.ephemeralStorage;
    this.allocatablePods[slot] = allocatable.pods;
    for (const [resource, column] of this.scalars) {
      column.allocatable[slot] = allocatable.scalars.get(resource) ?? 0;
    }
    for (const [resource, amount] of allocatable.scalars) {
      this.#scalar(resource).allocatable[slot] = amount;
    }
    this.#setImages(slot, old, node);
    return { slot, isNew, staticChanged };
  }

  removeNode(name: string): number | undefined {
    const slot = this.#slotByName.get(name);
    if (slot === undefined) {
      return undefined;
    }
    this.#setImages(slot, this.nodes[slot], undefined);
    this.#slotByName.delete(name);
    this.nodes[slot] = undefined;
    this.names[slot] = '';
    this.ports[slot] = undefined;
    const last = this.slots.pop()!;
    if (last !== slot) {
      const position = this.#position[slot]!;
      this.slots[position] = last;
      this.#position[last] = position;
    }
    for (const column of this.#columns()) {
      column[slot] = 0;
    }
    this.#free.push(slot);
    this.staticVersion++;
    return slot;
  }

  /** Books (`sign` 1) or frees (`sign` -1) what a pod holds on a node. */
  book(slot: number, info: PodInfo, sign: 1 | -1): void {
    const { requests } = info;
    this.requestedCpu[slot]! += sign * requests.cpu;
    this.requestedMemory[slot]! += sign * requests.memory;
    this.requestedEphemeral[slot]! += sign * requests.ephemeralStorage;
    this.scoredCpu[slot]! += sign * requests.scoredCpu;
    this.scoredMemory[slot]! += sign * requests.scoredMemory;
    this.podCount[slot]! += sign;
    for (const [resource, amount] of requests.scalars) {
      this.#scalar(resource).requested[slot]! += sign * amount;
    }
    for (const { protocol, port, ip } of info.ports) {
      this.#bookPort(slot, `${protocol}/${port}`, ip, sign);
    }
  }

  #bookPort(slot: number, name: string, ip: string, sign: 1 | -1): void {
    this.ports[slot] ??= new Map();
    const byPort = this.ports[slot];
    let addresses = byPort.get(name);
    if (addresses === undefined) {
      addresses = new Map();
      byPort.set(name, addresses);
    }
    const count = (addresses.get(ip) ?? 0) + sign;
    if (count > 0) {
      addresses.set(ip, count);
    } else {
      addresses.delete(ip);
      if (addresses.size === 0) {
        byPort.delete(name);
      }
    }
  }

  #scalar(resource: string): ScalarColumn {
    let column = this.scalars.get(resource);
    if (column === undefined) {
      column = { allocatable: new Float64Array(this.capacity), requested: new Float64Array(this.capacity) };
      this.scalars.set(resource, column);
    }
    return column;
  }

  #setImages(slot: number, old: Node | undefined, node: Node | undefined): void {
    if (old?.status.images === node?.status.images) {
      return;
    }
    for (const image of old?.status.images ?? []) {
      for (const name of image.names ?? []) {
        const holders = this.images.get(normalizedImage(name));
        holders?.delete(slot);
        if (holders?.size === 0) {
          this.images.delete(normalizedImage(name));
        }
      }
    }
    for (const image of node?.status.images ?? []) {
      for (const name of image.names ?? []) {
        const key = normalizedImage(name);
        let holders = this.images.get(key);
        if (holders === undefined) {
          holders = new Map();
          this.images.set(key, holders);
        }
        holders.set(slot, image.sizeBytes ?? 0);
      }
    }
  }

  *#columns(): Iterable<Float64Array> {
    yield* [this.allocatableCpu, this.allocatableMemory, this.allocatableEphemeral, this.allocatablePods];
    yield* [this.requestedCpu, this.requestedMemory, this.requestedEphemeral, this.podCount];
    yield* [this.scoredCpu, this.scoredMemory, this.staticGeneration];
    for (const column of this.scalars.values()) {
      yield column.allocatable;
      yield column.requested;
    }
  }

  #grow(): void {
    this.capacity *= 2;
    const larger = (column: Float64Array) => {
      const next = new Float64Array(this.capacity);
      next.set(column);
      return next;
    };
    this.allocatableCpu = larger(this.allocatableCpu);
    this.allocatableMemory = larger(this.allocatableMemory);
    this.allocatableEphemeral = larger(this.allocatableEphemeral);
    this.allocatablePods = larger(this.allocatablePods);
    this.requestedCpu = larger(this.requestedCpu);
    this.requestedMemory = larger(this.requestedMemory);
    this.requestedEphemeral = larger(this.requestedEphemeral);
    this.scoredCpu = larger(this.scoredCpu);
    this.scoredMemory = larger(this.scoredMemory);
    this.podCount = larger(this.podCount);
    this.staticGeneration = larger(this.staticGeneration);
    for (const column of this.scalars.values()) {
      column.allocatable = larger(column.allocatable);
      column.requested = larger(column.requested);
    }
  }
}

/** Whether labels, taints and schedulability are the same; heartbeats change none of them. */
function sameStatic(a: Node, b: Node): boolean {
  return (
    a.spec.unschedulable === b.spec.unschedulable &&
    sameLabels(a.metadata.labels, b.metadata.labels) &&
    JSON.stringify(a.spec.taints ?? []) === JSON.stringify(b.spec.taints ?? [])
  );
}

function sameLabels(a: Readonly<Record<string, string>> | undefined, b: Readonly<Record<string, string>> | undefined) {
  if (a === b) {
    return true;
  }
  const left = a ?? {};
  const right = b ?? {};
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => left[key] === right[key]);
}
