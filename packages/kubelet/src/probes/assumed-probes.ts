import { allContainers } from '../config/qos.ts';
import { isStarted, memoryOf } from '../pod/container-rules.ts';
import type { PodState } from '../pod/machine.ts';
import type { ProbeManager, ProbeVerdict } from './probe-manager.ts';

/** What the kubelet asks of whoever judges containers. */
export type ProbeJudge = Pick<ProbeManager, 'sync' | 'forget' | 'stop'>;

/** Judges simulated containers: each is well as soon as it runs. */
export class AssumedProbes implements ProbeJudge {
  private readonly onVerdict: (podUid: string, verdict: ProbeVerdict) => void;
  private readonly judged = new Map<string, Set<string>>();

  constructor(onVerdict: (podUid: string, verdict: ProbeVerdict) => void) {
    this.onVerdict = onVerdict;
  }

  sync(state: PodState): void {
    const uid = state.pod.metadata.uid ?? '';
    for (const container of allContainers(state.pod)) {
      const latest = memoryOf(state, container.name).latest;
      if (latest?.state !== 'running') continue;
      const kind = isStarted(state, container) ? 'readiness' : 'startup';
      const probe = kind === 'readiness' ? container.readinessProbe : container.startupProbe;
      const done = this.judged.get(uid) ?? new Set<string>();
      const key = `${kind} ${latest.id}`;
      if (probe == null || done.has(key)) continue;
      this.judged.set(uid, done.add(key));
      const verdict = {
        container: container.name,
        containerId: latest.id,
        probe: kind,
        healthy: true,
        message: '',
      } as const;
      // Not from within the step that asks.
      queueMicrotask(() => this.onVerdict(uid, verdict));
    }
  }

  forget(podUid: string): void {
    this.judged.delete(podUid);
  }

  stop(): void {
    this.judged.clear();
  }
}
