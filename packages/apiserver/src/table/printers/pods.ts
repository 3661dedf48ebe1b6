/** The pod table: the one everybody reads. */
import type { Container, ContainerStatus, Pod } from '@gantry/api/core/v1';
import { ageOf, conditionStatus, NONE, nameOf } from '../format.ts';
import { since } from '../human-duration.ts';
import { AGE, NAME, type Printer, printer, text, wide } from '../printer.ts';

export const podPrinter: Printer = printer<Pod>({
  columns: [
    NAME,
    text('Ready'),
    text('Status'),
    text('Restarts'),
    AGE,
    ...wide(text('IP'), text('Node'), text('Nominated Node'), text('Readiness Gates')),
  ],
  cells(pod, nowMs) {
    const { reason, ready, total, restarts, lastRestart } = summarize(pod);
    const restartText =
      restarts !== 0 && lastRestart !== '' ? `${restarts} (${since(lastRestart, nowMs)} ago)` : `${restarts}`;
    return [
      nameOf(pod),
      `${ready}/${total}`,
      reason,
      restartText,
      ageOf(pod, nowMs),
      pod.status.podIPs?.[0]?.ip || pod.status.podIP || NONE,
      pod.spec.nodeName || NONE,
      pod.status.nominatedNodeName || NONE,
      readinessGates(pod),
    ];
  },
  conditions(pod) {
    switch (pod.status.phase) {
      case 'Succeeded':
        return [
          { type: 'Completed', status: 'True', reason: 'Succeeded', message: 'The pod has completed successfully.' },
        ];
      case 'Failed':
        return [{ type: 'Completed', status: 'True', reason: 'Failed', message: 'The pod failed.' }];
      default:
        return [];
    }
  },
});

interface PodSummary {
  reason: string;
  ready: number;
  readonly total: number;
  restarts: number;
  /** RFC 3339, '' when nothing restarted. */
  lastRestart: string;
}

/** What STATUS, READY and RESTARTS say, from the phase down to the single containers. */
export function summarize(pod: Pod): PodSummary {
  const { status, spec } = pod;
  const sidecars = new Set((spec.initContainers ?? []).filter(isSidecar).map(({ name }) => name));
  const summary: PodSummary = {
    reason: status.reason || status.phase || '',
    ready: 0,
    total: (spec.containers ?? []).length + sidecars.size,
    restarts: 0,
    lastRestart: '',
  };
  if ((status.conditions ?? []).some(({ type, reason }) => type === 'PodScheduled' && reason === 'SchedulingGated')) {
    summary.reason = 'SchedulingGated';
  }
  const sidecarRestarts = { restarts: 0, lastRestart: '' };
  const initializing = summarizeInit(pod, sidecars, summary, sidecarRestarts);
  if (!initializing || conditionStatus(status.conditions, 'Initialized') === 'True') {
    // From here on only what keeps running counts.
    Object.assign(summary, sidecarRestarts);
    summarizeContainers(pod, summary);
  }
  if (pod.metadata.deletionTimestamp != null) {
    if (status.reason === 'NodeLost') summary.reason = 'Unknown';
    else if (status.phase !== 'Succeeded' && status.phase !== 'Failed') summary.reason = 'Terminating';
  }
  return summary;
}

/** Returns whether some init container still stands in the way; then `summary.reason` says which and why. */
function summarizeInit(
  pod: Pod,
  sidecars: ReadonlySet<string>,
  summary: PodSummary,
  sidecarRestarts: { restarts: number; lastRestart: string },
): boolean {
  for (const [index, container] of (pod.status.initContainerStatuses ?? []).entries()) {
    const sidecar = sidecars.has(container.name);
    countRestarts(container, summary);
    if (sidecar) countRestarts(container, sidecarRestarts);
    const { terminated, waiting } = container.state;
    if (terminated?.exitCode === 0) continue;
    if (sidecar && container.started === true) {
      if (container.ready) summary.ready++;
      continue;
    }
    if (terminated) {
      summary.reason = `Init:${terminated.reason || exitText(terminated)}`;
    } else if (waiting?.reason && waiting.reason !== 'PodInitializing') {
      summary.reason = `Init:${waiting.reason}`;
    } else {
      summary.reason = `Init:${index}/${(pod.spec.initContainers ?? []).length}`;
    }
    return true;
  }
  return false;
}

function summarizeContainers(pod: Pod, summary: PodSummary): void {
  let hasRunning = false;
  // Backwards: the first container's trouble is the one shown.
  for (const container of [...(pod.status.containerStatuses ?? [])].reverse()) {
    countRestarts(container, summary);
    const { terminated, waiting, running } = container.state;
    if (waiting?.reason) summary.reason = waiting.reason;
    else if (terminated?.reason) summary.reason = terminated.reason;
    else if (terminated) summary.reason = exitText(terminated);
    else if (container.ready && running) {
      hasRunning = true;
      summary.ready++;
    }
  }
  if (summary.reason === 'Completed' && hasRunning) {
    summary.reason = conditionStatus(pod.status.conditions, 'Ready') === 'True' ? 'Running' : 'NotReady';
  }
}

function countRestarts(container: ContainerStatus, into: { restarts: number; lastRestart: string }): void {
  into.restarts += container.restartCount;
  const finishedAt = container.lastState.terminated?.finishedAt;
  if (finishedAt && finishedAt > into.lastRestart) into.lastRestart = finishedAt;
}

function exitText({ signal, exitCode }: { signal?: number | undefined; exitCode: number }): string {
  return signal ? `Signal:${signal}` : `ExitCode:${exitCode}`;
}

function isSidecar(container: Container): boolean {
  return container.restartPolicy === 'Always';
}

function readinessGates(pod: Pod): string {
  const gates = pod.spec.readinessGates ?? [];
  if (gates.length === 0) return NONE;
  const met = gates.filter(({ conditionType }) => conditionStatus(pod.status.conditions, conditionType) === 'True');
  return `${met.length}/${gates.length}`;
}
