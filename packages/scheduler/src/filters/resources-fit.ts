/** Room on the node: what its pods have asked for, plus this pod, may not exceed what the node can allocate. */
import type { FilterPlugin, PreparedFilter } from '../core/framework.ts';
import type { NodeTable, ScalarColumn } from '../core/node-table.ts';
import type { PodInfo } from '../core/pod-info.ts';

const PODS = 1;
const CPU = 2;
const MEMORY = 4;
const EPHEMERAL = 8;
const FIRST_SCALAR = 16;

class ResourcesFit implements PreparedFilter {
  readonly name = 'NodeResourcesFit';
  readonly #table: NodeTable;
  readonly #info: PodInfo;
  readonly #cpu: number;
  readonly #memory: number;
  readonly #ephemeral: number;
  readonly #scalars: { resource: string; amount: number; column: ScalarColumn | undefined }[] = [];

  constructor(table: NodeTable, info: PodInfo) {
    this.#table = table;
    this.#info = info;
    this.#cpu = info.requests.cpu;
    this.#memory = info.requests.memory;
    this.#ephemeral = info.requests.ephemeralStorage;
    for (const [resource, amount] of info.requests.scalars) {
      if (amount > 0) {
        this.#scalars.push({ resource, amount, column: table.scalars.get(resource) });
      }
    }
  }

  check(slot: number): number {
    const table = this.#table;
    let lacking = 0;
    if (table.podCount[slot]! + 1 > table.allocatablePods[slot]!) {
      lacking |= PODS;
    }
    // A pod that asks for nothing of a resource fits even where that resource is overdrawn.
    if (this.#cpu > 0 && this.#cpu > table.allocatableCpu[slot]! - table.requestedCpu[slot]!) {
      lacking |= CPU;
    }
    if (this.#memory > 0 && this.#memory > table.allocatableMemory[slot]! - table.requestedMemory[slot]!) {
      lacking |= MEMORY;
    }
    if (this.#ephemeral > 0 && this.#ephemeral > table.allocatableEphemeral[slot]! - table.requestedEphemeral[slot]!) {
      lacking |= EPHEMERAL;
    }
    let bit = FIRST_SCALAR;
    for (const { amount, column } of this.#scalars) {
      if (column === undefined || amount > column.allocatable[slot]! - column.requested[slot]!) {
        lacking |= bit;
      }
      bit *= 2;
    }
    return lacking;
  }

  reasons(_slot: number, code: number): string[] {
    return this.#lacking(code).map((resource) => (resource === 'pods' ? 'Too many pods' : `Insufficient ${resource}`));
  }

  remedy(slot: number, code: number): string {
    return this.#lacking(code)
      .map((resource) => this.#shortfall(slot, resource))
      .join('; ');
  }

  #lacking(code: number): string[] {
    const names: string[] = [];
    if (code & PODS) names.push('pods');
    if (code & CPU) names.push('cpu');
    if (code & MEMORY) names.push('memory');
    if (code & EPHEMERAL) names.push('ephemeral-storage');
    let bit = FIRST_SCALAR;
    for (const { resource } of this.#scalars) {
      if (code & bit) names.push(resource);
      bit *= 2;
    }
    return names;
  }

  #shortfall(slot: number, resource: string): string {
    const table = this.#table;
    const { requests } = this.#info;
    const say = (asked: number, allocatable: number, used: number, unit: string) => {
      const free = Math.max(0, allocatable - used);
      const hint = asked > allocatable ? 'more than the whole node has' : `free ${asked - free}${unit} more`;
      return `${resource}: asks ${asked}${unit}, free ${free}${unit} of ${allocatable}${unit}: ${hint}`;
    };
    switch (resource) {
      case 'pods':
        return say(1, table.allocatablePods[slot]!, table.podCount[slot]!, '');
      case 'cpu':
        return say(requests.cpu, table.allocatableCpu[slot]!, table.requestedCpu[slot]!, 'm');
      case 'memory':
        return say(requests.memory, table.allocatableMemory[slot]!, table.requestedMemory[slot]!, ' bytes');
      case 'ephemeral-storage':
        return say(
          requests.ephemeralStorage,
          table.allocatableEphemeral[slot]!,
          table.requestedEphemeral[slot]!,
          ' bytes',
        );
      default: {
        const column = table.scalars.get(resource);
        const asked = requests.scalars.get(resource) ?? 0;
        return say(asked, column?.allocatable[slot] ?? 0, column?.requested[slot] ?? 0, '');
      }
    }
  }
}

export const resourcesFit: FilterPlugin = ({ info, state }) => new ResourcesFit(state.table, info);
