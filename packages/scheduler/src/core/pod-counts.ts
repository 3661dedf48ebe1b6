/**
 * Counts of pods per node, kept up to date as pods come and go, so that affinity and spread never scan all pods:
 * {@link SelectedCounts} counts the pods a selection picks; {@link CarriedTerms} counts the pods that carry a term.
 */
import type { LabelSelector } from '@gantry/machinery';
import type { PodInfo } from './pod-info.ts';
import { type Labels, type PodSelection, type PodTerm, selects } from './pod-term.ts';
import { type Indexed, SelectorIndex } from './selector-index.ts';

type NamespaceLabels = (namespace: string) => Labels | undefined;

/** A count per slot. */
export class SlotCounts {
  values: Int32Array<ArrayBuffer>;
  total = 0;

  constructor(capacity: number) {
    this.values = new Int32Array(capacity);
  }

  add(slot: number, amount: number): void {
    if (slot >= this.values.length) {
      const larger = new Int32Array(Math.max(slot + 1, this.values.length * 2));
      larger.set(this.values);
      this.values = larger;
    }
    this.values[slot]! += amount;
    this.total += amount;
  }
}

/** Which pods are counted: those in every selection (terms of one pod's affinity go together). */
export interface CountedPods {
  readonly selections: readonly PodSelection[];
  /** Pods that are being deleted no longer count (spreading); for affinity they do. */
  readonly ignoreTerminating: boolean;
}

class Group implements Indexed {
  readonly signature: string;
  readonly what: CountedPods;
  readonly indexSelector: LabelSelector;
  readonly counts: SlotCounts;

  constructor(signature: string, what: CountedPods, indexSelector: LabelSelector, capacity: number) {
    this.signature = signature;
    this.what = what;
    this.indexSelector = indexSelector;
    this.counts = new SlotCounts(capacity);
  }

  includes(info: PodInfo, namespaceLabels: NamespaceLabels): boolean {
    if (this.what.ignoreTerminating && info.terminating) {
      return false;
    }
    return this.what.selections.every((each) => selects(each, info.namespace, info.labels, namespaceLabels));
  }
}

/** Groups kept at most; the least recently asked for goes first and is recounted when asked for again. */
const MAX_GROUPS = 2048;

export class SelectedCounts {
  readonly #groups = new Map<string, Group>();
  readonly #index = new SelectorIndex<Group>();
  readonly #owners = new Map<string, SlotCounts>();
  readonly #namespaceLabels: NamespaceLabels;

  constructor(namespaceLabels: NamespaceLabels) {
    this.#namespaceLabels = namespaceLabels;
  }

  /** The counts for a selection; on first use `pods` (all placed pods) is gone through once. */
  countsFor(what: CountedPods, capacity: number, pods: () => Iterable<{ info: PodInfo; slot: number }>): SlotCounts {
    const signature =
      what.selections.map((each) => each.signature).join('\u0003') + (what.ignoreTerminating ? '\u0004' : '');
    let group = this.#groups.get(signature);
    if (group === undefined) {
      group = new Group(signature, what, what.selections[0]!.selector, capacity);
      for (const { info, slot } of pods()) {
        if (group.includes(info, this.#namespaceLabels)) {
          group.counts.add(slot, 1);
        }
      }
      this.#index.add(group);
      this.#evict();
    } else {
      this.#groups.delete(signature);
    }
    this.#groups.set(signature, group);
    return group.counts;
  }

  /** Counts of the pods one owner controls; undefined when it has none placed. */
  countsOfOwner(uid: string): SlotCounts | undefined {
    return this.#owners.get(uid);
  }

  /** A pod was placed on (`amount` 1) or left (`amount` -1) a node. */
  change(info: PodInfo, slot: number, amount: 1 | -1, capacity: number): void {
    this.#index.forEach(info.labels, (group) => {
      if (group.includes(info, this.#namespaceLabels)) {
        group.counts.add(slot, amount);
      }
    });
    if (info.ownerUid !== '' && !info.terminating) {
      let counts = this.#owners.get(info.ownerUid);
      if (counts === undefined) {
        counts = new SlotCounts(capacity);
        this.#owners.set(info.ownerUid, counts);
      }
      counts.add(slot, amount);
      if (counts.total === 0) {
        this.#owners.delete(info.ownerUid);
      }
    }
  }

  /** Namespaces' labels changed: selections by them are counted anew when next asked for. */
  forgetNamespaceSelections(): void {
    for (const [signature, group] of this.#groups) {
      if (group.what.selections.some((each) => each.namespaceSelector !== undefined)) {
        this.#groups.delete(signature);
        this.#index.remove(group);
      }
    }
  }

  #evict(): void {
    if (this.#groups.size >= MAX_GROUPS) {
      const [signature, group] = this.#groups.entries().next().value!;
      this.#groups.delete(signature);
      this.#index.remove(group);
    }
  }
}

/** A term that placed pods carry, with how many of them on each node. */
export class CarriedTerm implements Indexed {
  readonly term: PodTerm;
  readonly counts: SlotCounts;

  constructor(term: PodTerm, capacity: number) {
    this.term = term;
    this.counts = new SlotCounts(capacity);
  }

  get indexSelector(): LabelSelector {
    return this.term.selector;
  }
}

/** Terms of placed pods that may concern a pod to come: their anti-affinity, and what they would like near them. */
export class CarriedTerms {
  readonly #terms = new Map<string, CarriedTerm>();
  readonly #index = new SelectorIndex<CarriedTerm>();
  readonly #namespaceLabels: NamespaceLabels;

  constructor(namespaceLabels: NamespaceLabels) {
    this.#namespaceLabels = namespaceLabels;
  }

  get size(): number {
    return this.#terms.size;
  }

  change(terms: readonly PodTerm[], slot: number, amount: 1 | -1, capacity: number): void {
    for (const term of terms) {
      let carried = this.#terms.get(term.termSignature);
      if (carried === undefined) {
        carried = new CarriedTerm(term, capacity);
        this.#terms.set(term.termSignature, carried);
        this.#index.add(carried);
      }
      carried.counts.add(slot, amount);
      if (carried.counts.total === 0) {
        this.#terms.delete(term.termSignature);
        this.#index.remove(carried);
      }
    }
  }

  /** Visits the carried terms that pick this pod. */
  forEachMatching(info: PodInfo, visit: (carried: CarriedTerm) => void): void {
    if (this.#terms.size === 0) {
      return;
    }
    this.#index.forEach(info.labels, (carried) => {
      if (selects(carried.term, info.namespace, info.labels, this.#namespaceLabels)) {
        visit(carried);
      }
    });
  }
}
