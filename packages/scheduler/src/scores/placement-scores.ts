/** Scores decided by the pod's placement class, and by the images a node already has. */
import { type Candidates, MAX_SCORE, normalizeByMax, type ScorePlugin } from '../core/framework.ts';

export const taintPreference: ScorePlugin = ({ placement }) =>
  placement.anyDiscouragement
    ? {
        name: 'TaintToleration',
        weight: 3,
        score({ slots, count }: Candidates, out: Float64Array): void {
          for (let i = 0; i < count; i++) {
            out[i] = placement.discouragements[slots[i]!]!;
          }
          normalizeByMax(out, count, true);
        },
      }
    : undefined;

export const nodePreference: ScorePlugin = ({ placement }) =>
  placement.anyPreference
    ? {
        name: 'NodeAffinity',
        weight: 2,
        score({ slots, count }: Candidates, out: Float64Array): void {
          for (let i = 0; i < count; i++) {
            out[i] = placement.preferences[slots[i]!]!;
          }
          normalizeByMax(out, count, false);
        },
      }
    : undefined;

const MEGABYTE = 1024 * 1024;
/** Below this there is nothing to gain from having the image; above the maximum, nothing more. */
const MIN_IMAGE_BYTES = 23 * MEGABYTE;
const MAX_IMAGE_BYTES_PER_CONTAINER = 1000 * MEGABYTE;

/**
 * Prefers nodes that have the pod's images. An image on few nodes counts for less, or all pods would crowd on them.
 */
export const imageLocality: ScorePlugin = ({ info, state: { table } }) => {
  const present = info.images.map((image) => table.images.get(image)).filter((holders) => holders !== undefined);
  if (present.length === 0) {
    return undefined;
  }
  const max = MAX_IMAGE_BYTES_PER_CONTAINER * info.images.length;
  return {
    name: 'ImageLocality',
    weight: 1,
    score({ slots, count }: Candidates, out: Float64Array): void {
      for (let i = 0; i < count; i++) {
        let bytes = 0;
        for (const holders of present) {
          bytes += (holders.get(slots[i]!) ?? 0) * (holders.size / table.size);
        }
        const clamped = Math.min(max, Math.max(MIN_IMAGE_BYTES, bytes));
        out[i] = Math.floor((MAX_SCORE * (clamped - MIN_IMAGE_BYTES)) / (max - MIN_IMAGE_BYTES));
      }
    },
  };
};
