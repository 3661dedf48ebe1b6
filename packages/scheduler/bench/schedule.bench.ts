/**
 * The scheduling core alone, in process: pods arrive, are read, placed and booked. One JSON line per scenario.
 * Run: node packages/scheduler/bench/schedule.bench.ts [--nodes=1000] [--pods=3000]
 */
import { parseArgs } from 'node:util';
import type { Node, Pod } from '@gantry/api/core/v1';
import { seededRandom } from '@gantry/runtime';
import { SchedulingAlgorithm } from '../src/core/algorithm.ts';
import { ClusterState } from '../src/core/cluster-state.ts';
import { readPod } from '../src/core/pod-info.ts';

export interface BenchResult {
  readonly bench: 'schedule';
  readonly scenario: string;
  readonly nodes: number;
  readonly pods: number;
  readonly bound: number;
  readonly podsPerSecond: number;
  readonly cpuMsPerPod: number;
}

const scenarios = ['plain', 'spread', 'anti'] as const;
type Scenario = (typeof scenarios)[number];

function benchNode(index: number): Node {
  const resources = { cpu: '32', memory: '256Gi', pods: '110' };
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: {
      name: `hn-${index}`,
      labels: { 'kubernetes.io/hostname': `hn-${index}`, 'topology.kubernetes.io/zone': `z${index % 3}` },
    },
    spec: {},
    status: { capacity: resources, allocatable: resources },
  } as unknown as Node;
}

function benchPod(index: number, scenario: Scenario): Pod {
  const app = scenario === 'anti' ? `g${index % 100}` : 's';
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { namespace: 'sched', name: `sp-${index}`, uid: `uid-${index}`, labels: { app } },
    spec: {
      containers: [
        { name: 'c', image: 'registry.example/x', resources: { requests: { cpu: '100m', memory: '500Mi' } } },
      ],
      ...(scenario === 'spread'
        ? {
            topologySpreadConstraints: [
              {
                maxSkew: 1,
                topologyKey: 'topology.kubernetes.io/zone',
                whenUnsatisfiable: 'DoNotSchedule',
                labelSelector: { matchLabels: { app } },
              },
            ],
          }
        : {}),
      ...(scenario === 'anti'
        ? {
            affinity: {
              podAntiAffinity: {
                requiredDuringSchedulingIgnoredDuringExecution: [
                  { topologyKey: 'kubernetes.io/hostname', labelSelector: { matchLabels: { app } } },
                ],
              },
            },
          }
        : {}),
    },
    status: {},
  } as unknown as Pod;
}

/** Runs every scenario, prints a line for each and returns the figures. */
export function run(options: { nodes?: number; pods?: number } = {}): BenchResult[] {
  const nodes = options.nodes ?? 1000;
  const pods = options.pods ?? 3000;
  return scenarios.map((scenario): BenchResult => {
    const state = new ClusterState();
    const algorithm = new SchedulingAlgorithm(state, seededRandom(1));
    for (let i = 0; i < nodes; i++) {
      state.setNode(benchNode(i));
    }
    const list = Array.from({ length: pods }, (_, i) => benchPod(i, scenario));
    const cpu = process.cpuUsage();
    const start = performance.now();
    let bound = 0;
    for (const pod of list) {
      const info = readPod(pod);
      const result = algorithm.schedule(info);
      if (result.type === 'placed') {
        state.addPod(info, result.nodeName);
        bound++;
      }
    }
    const seconds = (performance.now() - start) / 1000;
    const used = process.cpuUsage(cpu);
    const result: BenchResult = {
      bench: 'schedule',
      scenario,
      nodes,
      pods,
      bound,
      podsPerSecond: Math.round(bound / seconds),
      cpuMsPerPod: Number(((used.user + used.system) / 1000 / pods).toFixed(4)),
    };
    process.stdout.write(`${JSON.stringify(result)}\n`);
    return result;
  });
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { nodes: { type: 'string', default: '1000' }, pods: { type: 'string', default: '3000' } },
  });
  run({ nodes: Number(values.nodes), pods: Number(values.pods) });
}
