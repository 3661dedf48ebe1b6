import { Pod } from '../gen/k8s/core/v1.ts';
import { samplePod } from './sample-pod.ts';

const ROUNDS = 7;
const CALLS = 20_000;

/** Median over rounds of the microseconds one call takes. */
function measure(call: () => unknown): number {
  const rounds: number[] = [];
  let sink: unknown;
  for (let round = 0; round < ROUNDS; round++) {
    const from = process.hrtime.bigint();
    for (let i = 0; i < CALLS; i++) sink = call();
    rounds.push(Number(process.hrtime.bigint() - from) / 1000 / CALLS);
  }
  if (sink === undefined) throw new Error('nothing was measured');
  rounds.sort((a, b) => a - b);
  return rounds[Math.floor(ROUNDS / 2)]!;
}

/** Prints one JSON line per operation on a pod: microseconds, and the size it works on. */
export function run(): void {
  const pod = samplePod();
  const json = JSON.stringify(pod);
  const jsonBytes = Buffer.from(json);
  const bytes = Pod.encode(pod);
  const parsed: unknown = JSON.parse(json);
  const operations: [name: string, size: number, call: () => unknown][] = [
    ['protobuf encode', bytes.length, () => Pod.encode(pod)],
    ['protobuf decode', bytes.length, () => Pod.decode(bytes)],
    ['JSON.stringify', jsonBytes.length, () => JSON.stringify(pod)],
    ['JSON.parse', jsonBytes.length, () => JSON.parse(json)],
    ['JSON.stringify of decoded', jsonBytes.length, () => JSON.stringify(decoded)],
    ['check parsed JSON', jsonBytes.length, () => Pod.fromJson(parsed)],
  ];
  const decoded = Pod.decode(bytes);
  for (const [operation, size, call] of operations) {
    const micros = Math.round(measure(call) * 100) / 100;
    console.log(JSON.stringify({ benchmark: 'codec', object: 'pod', operation, bytes: size, micros }));
  }
}

if (import.meta.main) run();
