/** Scores from requested and allocatable CPU and memory. Whole numbers, so that near-equal nodes tie. */
import { type Candidates, MAX_SCORE, type ScorePlugin } from '../core/framework.ts';

/** Prefers nodes with much left: the mean of the free shares of CPU and memory. */
export const leastAllocated: ScorePlugin = ({ info, state: { table } }) => ({
  name: 'NodeResourcesFit',
  weight: 1,
  score({ slots, count }: Candidates, out: Float64Array): void {
    const { allocatableCpu, allocatableMemory, scoredCpu, scoredMemory } = table;
    const cpu = info.requests.scoredCpu;
    const memory = info.requests.scoredMemory;
    for (let i = 0; i < count; i++) {
      const slot = slots[i]!;
      const share = freeShare(scoredCpu[slot]! + cpu, allocatableCpu[slot]!);
      out[i] = Math.floor((share + freeShare(scoredMemory[slot]! + memory, allocatableMemory[slot]!)) / 2);
    }
  },
});

function freeShare(requested: number, allocatable: number): number {
  return requested > allocatable || allocatable === 0
    ? 0
    : Math.floor(((allocatable - requested) * MAX_SCORE) / allocatable);
}

/** Prefers nodes whose CPU and memory would be used to the same degree. Silent for pods that ask for neither. */
export const balancedAllocation: ScorePlugin = ({ info, state: { table } }) =>
  info.requests.cpu === 0 && info.requests.memory === 0
    ? undefined
    : {
        name: 'NodeResourcesBalancedAllocation',
        weight: 1,
        score({ slots, count }: Candidates, out: Float64Array): void {
          const { allocatableCpu, allocatableMemory, requestedCpu, requestedMemory } = table;
          const { cpu, memory } = info.requests;
          for (let i = 0; i < count; i++) {
            const slot = slots[i]!;
            const allCpu = allocatableCpu[slot]!;
            const allMemory = allocatableMemory[slot]!;
            if (allCpu === 0 || allMemory === 0) {
              out[i] = MAX_SCORE;
              continue;
            }
            const cpuShare = Math.min(1, (requestedCpu[slot]! + cpu) / allCpu);
            const memoryShare = Math.min(1, (requestedMemory[slot]! + memory) / allMemory);
            // Of two values the standard deviation is half their distance.
            out[i] = Math.floor((1 - Math.abs(cpuShare - memoryShare) / 2) * MAX_SCORE);
          }
        },
      };
