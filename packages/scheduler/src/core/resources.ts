/** What a pod asks of a node, in plain numbers: CPU in millicores, everything else in whole units (bytes, devices). */
import type { Container, Pod, PodSpec, ResourceRequirements } from '@gantry/api/core/v1';
import { parseQuantity } from '@gantry/machinery';

export interface ResourceAmounts {
  /** Millicores. */
  readonly cpu: number;
  /** Bytes. */
  readonly memory: number;
  /** Bytes. */
  readonly ephemeralStorage: number;
  /** Extended resources and huge pages by name. */
  readonly scalars: ReadonlyMap<string, number>;
}

export interface PodRequests extends ResourceAmounts {
  /**
   * CPU and memory as scoring sees them: containers that ask for nothing count with a small default, so that many such
   * pods still spread.
   */
  readonly scoredCpu: number;
  readonly scoredMemory: number;
}

/** Defaults of scoring for containers without a request: a tenth of a core, 200 MB (binary). */
const SCORED_CPU_MILLI = 100;
const SCORED_MEMORY_BYTES = 200 * 1024 * 1024;

const noScalars: ReadonlyMap<string, number> = new Map();

// Clusters use few distinct quantities, and parsing exactly is the dearest part of reading a pod.
const milliCache = new Map<string, number>();
const valueCache = new Map<string, number>();
const CACHE_LIMIT = 10_000;

function cached(cache: Map<string, number>, text: string, milli: boolean): number {
  let value = cache.get(text);
  if (value === undefined) {
    if (cache.size >= CACHE_LIMIT) {
      cache.clear();
    }
    const quantity = parseQuantity(text);
    value = milli ? quantity.milliValue() : quantity.value();
    cache.set(text, value);
  }
  return value;
}

export function cpuMilli(text: string | undefined): number {
  return text === undefined ? 0 : cached(milliCache, text, true);
}

export function wholeUnits(text: string | undefined): number {
  return text === undefined ? 0 : cached(valueCache, text, false);
}

/** Reads a resource list such as `status.allocatable`. */
export function readAmounts(list: Readonly<Record<string, string>> | undefined): ResourceAmounts & { pods: number } {
  let scalars: Map<string, number> | undefined;
  let cpu = 0;
  let memory = 0;
  let ephemeralStorage = 0;
  let pods = 0;
  for (const name in list) {
    const text = list[name];
    switch (name) {
      case 'cpu':
        cpu = cpuMilli(text);
        break;
      case 'memory':
        memory = wholeUnits(text);
        break;
      case 'ephemeral-storage':
        ephemeralStorage = wholeUnits(text);
        break;
      case 'pods':
        pods = wholeUnits(text);
        break;
      default:
        scalars ??= new Map();
        scalars.set(name, wholeUnits(text));
    }
  }
  return { cpu, memory, ephemeralStorage, pods, scalars: scalars ?? noScalars };
}

/** A running total that the containers are added to. */
class Total {
  cpu = 0;
  memory = 0;
  ephemeralStorage = 0;
  scoredCpu = 0;
  scoredMemory = 0;
  scalars: Map<string, number> | undefined;

  add(list: Readonly<Record<string, string>> | undefined, useDefaults: boolean): void {
    const amounts = readAmounts(list);
    this.cpu += amounts.cpu;
    this.memory += amounts.memory;
    this.ephemeralStorage += amounts.ephemeralStorage;
    this.scoredCpu += list?.cpu === undefined && useDefaults ? SCORED_CPU_MILLI : amounts.cpu;
    this.scoredMemory += list?.memory === undefined && useDefaults ? SCORED_MEMORY_BYTES : amounts.memory;
    for (const [name, amount] of amounts.scalars) {
      this.scalars ??= new Map();
      this.scalars.set(name, (this.scalars.get(name) ?? 0) + amount);
    }
  }

  addTotal(other: Total): void {
    this.cpu += other.cpu;
    this.memory += other.memory;
    this.ephemeralStorage += other.ephemeralStorage;
    this.scoredCpu += other.scoredCpu;
    this.scoredMemory += other.scoredMemory;
    for (const [name, amount] of other.scalars ?? noScalars) {
      this.scalars ??= new Map();
      this.scalars.set(name, (this.scalars.get(name) ?? 0) + amount);
    }
  }

  raiseTo(other: Total): void {
    this.cpu = Math.max(this.cpu, other.cpu);
    this.memory = Math.max(this.memory, other.memory);
    this.ephemeralStorage = Math.max(this.ephemeralStorage, other.ephemeralStorage);
    this.scoredCpu = Math.max(this.scoredCpu, other.scoredCpu);
    this.scoredMemory = Math.max(this.scoredMemory, other.scoredMemory);
    for (const [name, amount] of other.scalars ?? noScalars) {
      this.scalars ??= new Map();
      this.scalars.set(name, Math.max(this.scalars.get(name) ?? 0, amount));
    }
  }
}

function requestsOf(container: Container): Readonly<Record<string, string>> | undefined {
  return container.resources?.requests as Readonly<Record<string, string>> | undefined;
}

/**
 * The room a pod needs on its node. Init containers run one after another before the others, so the largest of them
 * counts; those that restart forever (sidecars) keep running and add to whatever comes after them. Pod-level requests
 * replace the sum for the resources they name; overhead is added.
 */
export function podRequests(pod: Pod): PodRequests {
  const spec = pod.spec as PodSpec & { resources?: ResourceRequirements | undefined };
  const total = new Total();
  for (const container of spec.containers ?? []) {
    total.add(requestsOf(container), true);
  }
  if (spec.initContainers !== undefined && spec.initContainers.length > 0) {
    const sidecars = new Total();
    const peak = new Total();
    for (const container of spec.initContainers) {
      const step = new Total();
      step.add(requestsOf(container), true);
      if (container.restartPolicy === 'Always') {
        sidecars.addTotal(step);
        peak.raiseTo(sidecars);
      } else {
        step.addTotal(sidecars);
        peak.raiseTo(step);
      }
    }
    total.addTotal(sidecars);
    total.raiseTo(peak);
  }
  const podLevel = spec.resources?.requests as Readonly<Record<string, string>> | undefined;
  if (podLevel !== undefined) {
    const amounts = readAmounts(podLevel);
    if (podLevel.cpu !== undefined) {
      total.cpu = amounts.cpu;
      total.scoredCpu = amounts.cpu;
    }
    if (podLevel.memory !== undefined) {
      total.memory = amounts.memory;
      total.scoredMemory = amounts.memory;
    }
  }
  if (spec.overhead !== undefined) {
    total.add(spec.overhead as Readonly<Record<string, string>>, false);
  }
  return {
    cpu: total.cpu,
    memory: total.memory,
    ephemeralStorage: total.ephemeralStorage,
    scalars: total.scalars ?? noScalars,
    scoredCpu: total.scoredCpu,
    scoredMemory: total.scoredMemory,
  };
}
