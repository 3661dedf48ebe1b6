/**
 * What the scheduler knows of the cluster: nodes, the pods on them, and the counts derived from both. Changed by watch
 * events and by the scheduler's own decisions; every change costs in proportion to itself, not to the cluster.
 */
import type { Namespace, Node } from '@gantry/api/core/v1';
import { NodeTable } from './node-table.ts';
import { PlacementClasses } from './placement-class.ts';
import { CarriedTerms, type CountedPods, SelectedCounts, type SlotCounts } from './pod-counts.ts';
import type { PodInfo } from './pod-info.ts';
import type { Labels, PodTerm } from './pod-term.ts';
import { Topology } from './topology.ts';

interface Placed {
  info: PodInfo;
  slot: number;
}

const noPods: ReadonlyMap<string, Placed> = new Map();

export class ClusterState {
  readonly table: NodeTable = new NodeTable();
  readonly classes: PlacementClasses = new PlacementClasses();
  /** Placed pods by uid. */
  readonly #placed = new Map<string, Placed>();
  readonly #byNamespace = new Map<string, Map<string, Placed>>();
  /** Pods whose node is not known (yet), by node name. */
  readonly #waiting = new Map<string, Map<string, PodInfo>>();
  readonly #topologies = new Map<string, Topology>();
  readonly #namespaces = new Map<string, Labels>();
  readonly #namespaceLabels = (name: string) => this.#namespaces.get(name);
  readonly #selected = new SelectedCounts(this.#namespaceLabels);
  /** Required anti-affinity of placed pods. */
  readonly carriedAntiAffinity: CarriedTerms = new CarriedTerms(this.#namespaceLabels);
  /** Required affinity of placed pods: a mild wish to be joined by pods that match it. */
  readonly carriedAffinity: CarriedTerms = new CarriedTerms(this.#namespaceLabels);
  /** Preferences of placed pods; negative weights are anti-affinity. */
  readonly carriedPreferences: CarriedTerms = new CarriedTerms(this.#namespaceLabels);

  setNode(node: Node): { isNew: boolean; staticChanged: boolean } {
    const { slot, isNew, staticChanged } = this.table.setNode(node);
    if (staticChanged) {
      for (const topology of this.#topologies.values()) {
        topology.setNode(slot, node);
      }
    }
    if (isNew) {
      const name = node.metadata.name ?? '';
      const waiting = this.#waiting.get(name);
      this.#waiting.delete(name);
      for (const info of waiting?.values() ?? []) {
        this.#place(info, slot);
      }
    }
    return { isNew, staticChanged };
  }

  /** Pods of a removed node are remembered, in case it comes back before they are deleted. */
  removeNode(name: string): void {
    const slot = this.table.slotOf(name);
    if (slot === undefined) {
      return;
    }
    for (const { info } of [...this.#placed.values()].filter((each) => each.slot === slot)) {
      this.removePod(info.uid);
      this.#wait(name, info);
    }
    this.table.removeNode(name);
    for (const topology of this.#topologies.values()) {
      topology.setNode(slot, undefined);
    }
  }

  /** Puts a pod on a node, replacing what was known under its uid. */
  addPod(info: PodInfo, nodeName: string): void {
    this.removePod(info.uid);
    const slot = this.table.slotOf(nodeName);
    if (slot === undefined) {
      this.#wait(nodeName, info);
    } else {
      this.#place(info, slot);
    }
  }

  /** Takes a pod off its node. Returns what was known of it. */
  removePod(uid: string): PodInfo | undefined {
    const placed = this.#placed.get(uid);
    if (placed === undefined) {
      for (const [name, waiting] of this.#waiting) {
        const info = waiting.get(uid);
        if (info !== undefined) {
          waiting.delete(uid);
          if (waiting.size === 0) {
            this.#waiting.delete(name);
          }
          return info;
        }
      }
      return undefined;
    }
    this.#placed.delete(uid);
    const inNamespace = this.#byNamespace.get(placed.info.namespace);
    inNamespace?.delete(uid);
    if (inNamespace?.size === 0) {
      this.#byNamespace.delete(placed.info.namespace);
    }
    this.#count(placed, -1);
    return placed.info;
  }

  podOf(uid: string): PodInfo | undefined {
    return this.#placed.get(uid)?.info;
  }

  get podCount(): number {
    return this.#placed.size;
  }

  /** Placed pods of one node, for explanations and preemption; goes through all pods. */
  podsOnSlot(slot: number): PodInfo[] {
    return [...this.#placed.values()].filter((each) => each.slot === slot).map((each) => each.info);
  }

  setNamespace(namespace: Namespace): boolean {
    const name = namespace.metadata.name ?? '';
    const labels = (namespace.metadata.labels ?? {}) as Labels;
    const old = this.#namespaces.get(name);
    this.#namespaces.set(name, labels);
    if (old !== undefined && JSON.stringify(old) === JSON.stringify(labels)) {
      return false;
    }
    this.#selected.forgetNamespaceSelections();
    return true;
  }

  removeNamespace(name: string): void {
    this.#namespaces.delete(name);
  }

  /** Pods per slot that a selection picks. */
  countsFor(what: CountedPods): SlotCounts {
    return this.#selected.countsFor(what, this.table.capacity, () => this.#candidates(what));
  }

  countsOfOwner(uid: string): SlotCounts | undefined {
    return this.#selected.countsOfOwner(uid);
  }

  namespaceLabels(name: string): Labels | undefined {
    return this.#namespaces.get(name);
  }

  topology(key: string): Topology {
    let topology = this.#topologies.get(key);
    if (topology === undefined) {
      topology = new Topology(key, this.table.capacity);
      for (const slot of this.table.slots) {
        topology.setNode(slot, this.table.nodes[slot]);
      }
      this.#topologies.set(key, topology);
    }
    return topology;
  }

  #candidates(what: CountedPods): Iterable<Placed> {
    const narrow = what.selections.find((each) => each.namespaceSelector === undefined);
    if (narrow === undefined) {
      return this.#placed.values();
    }
    return narrow.namespaces.flatMap((name) => [...(this.#byNamespace.get(name) ?? noPods).values()]);
  }

  #wait(nodeName: string, info: PodInfo): void {
    let waiting = this.#waiting.get(nodeName);
    if (waiting === undefined) {
      waiting = new Map();
      this.#waiting.set(nodeName, waiting);
    }
    waiting.set(info.uid, info);
  }

  #place(info: PodInfo, slot: number): void {
    const placed: Placed = { info, slot };
    this.#placed.set(info.uid, placed);
    let inNamespace = this.#byNamespace.get(info.namespace);
    if (inNamespace === undefined) {
      inNamespace = new Map();
      this.#byNamespace.set(info.namespace, inNamespace);
    }
    inNamespace.set(info.uid, placed);
    this.#count(placed, 1);
  }

  #count({ info, slot }: Placed, amount: 1 | -1): void {
    const { capacity } = this.table;
    this.table.book(slot, info, amount);
    this.#selected.change(info, slot, amount, capacity);
    const carry = (index: CarriedTerms, terms: readonly PodTerm[]) => {
      if (terms.length > 0) {
        index.change(terms, slot, amount, capacity);
      }
    };
    carry(this.carriedAntiAffinity, info.requiredAntiAffinity);
    carry(this.carriedAffinity, info.requiredAffinity);
    carry(this.carriedPreferences, info.preferredAffinity);
  }
}
