/**
 * Verdicts of nodes' labels and taints on a class of pods (same node selector, node affinity and tolerations), computed
 * once per class and node and again only for nodes that changed.
 */
import {
  countUntoleratedPreferences,
  isCordonedFor,
  matchesNodeAffinity,
  preferenceOf,
  untoleratedTaint,
} from './node-rules.ts';
import type { NodeTable } from './node-table.ts';
import type { PodInfo } from './pod-info.ts';

/** Bits of a verdict; 0 = nothing against the node. */
export const CORDONED = 1;
export const TAINTED = 2;
export const AFFINITY_MISMATCH = 4;

export class PlacementClass {
  /** Verdict bits by slot. */
  verdicts = new Uint8Array(0);
  /** Sum of the weights of the satisfied node preferences, by slot. */
  preferences = new Float64Array(0);
  /** Untolerated PreferNoSchedule taints, by slot. */
  discouragements = new Float64Array(0);
  /** Whether any verdict, preference or discouragement is not zero: if not, whole filters and scores can be skipped. */
  anyVerdict = false;
  anyPreference = false;
  anyDiscouragement = false;
  #version = -1;
  readonly #example: PodInfo;

  constructor(example: PodInfo) {
    this.#example = example;
  }

  /** Brings the columns up to date with `table`. */
  refresh(table: NodeTable): void {
    if (this.#version === table.staticVersion) {
      return;
    }
    if (this.verdicts.length < table.capacity) {
      this.verdicts = grown(this.verdicts, new Uint8Array(table.capacity));
      this.preferences = grown(this.preferences, new Float64Array(table.capacity));
      this.discouragements = grown(this.discouragements, new Float64Array(table.capacity));
    }
    const info = this.#example;
    this.anyVerdict = false;
    this.anyPreference = false;
    this.anyDiscouragement = false;
    for (const slot of table.slots) {
      if (table.staticGeneration[slot]! > this.#version) {
        const node = table.nodes[slot]!;
        this.verdicts[slot] =
          (isCordonedFor(node, info.tolerations) ? CORDONED : 0) |
          (untoleratedTaint(node, info.tolerations) === undefined ? 0 : TAINTED) |
          (matchesNodeAffinity(info, node) ? 0 : AFFINITY_MISMATCH);
        this.preferences[slot] = preferenceOf(info, node);
        this.discouragements[slot] = countUntoleratedPreferences(node, info.tolerations);
      }
      this.anyVerdict ||= this.verdicts[slot] !== 0;
      this.anyPreference ||= this.preferences[slot] !== 0;
      this.anyDiscouragement ||= this.discouragements[slot] !== 0;
    }
    this.#version = table.staticVersion;
  }
}

function grown<T extends Uint8Array | Float64Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}

const MAX_CLASSES = 512;

/** The classes in use, least recently used dropped first. */
export class PlacementClasses {
  readonly #classes = new Map<string, PlacementClass>();

  classOf(info: PodInfo, table: NodeTable): PlacementClass {
    let found = this.#classes.get(info.placementKey);
    if (found === undefined) {
      found = new PlacementClass(info);
      if (this.#classes.size >= MAX_CLASSES) {
        this.#classes.delete(this.#classes.keys().next().value!);
      }
    } else {
      this.#classes.delete(info.placementKey);
    }
    this.#classes.set(info.placementKey, found);
    found.refresh(table);
    return found;
  }
}
