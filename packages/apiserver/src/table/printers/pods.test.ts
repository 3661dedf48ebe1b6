import type { Pod } from '@gantry/api/core/v1';
import { describe, expect, it } from 'vitest';
import { tableFor } from '../table.ts';
import { asText } from '../testing/text.ts';

const NOW = Date.UTC(2026, 0, 1, 1, 0, 0);
const ago = (minutes: number) => new Date(NOW - minutes * 60_000).toISOString().replace('.000Z', 'Z');

type State = { running?: object; waiting?: object; terminated?: object };
const status = (name: string, state: State, rest: object = {}) => ({
  name,
  state,
  lastState: {},
  ready: state.running !== undefined,
  restartCount: 0,
  ...rest,
});
const running = { running: { startedAt: ago(50) } };
const exited = (exitCode: number, reason = '') => ({
  terminated: { exitCode, ...(reason && { reason }), finishedAt: ago(6) },
});
const waiting = (reason: string) => ({ waiting: { reason } });
const restarted = (times: number, minutesAgo: number) => ({
  restartCount: times,
  lastState: { terminated: { exitCode: 1, finishedAt: ago(minutesAgo) } },
});

function pod(
  name: string,
  phase: string,
  parts: {
    containers?: object[];
    init?: object[];
    status?: object;
    spec?: object;
    metadata?: object;
    count?: number;
    initSpecs?: object[];
  } = {},
): Pod {
  const names = parts.containers?.map((each) => (each as { name: string }).name) ?? ['app'];
  const initNames = parts.init?.map((each) => (each as { name: string }).name) ?? [];
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace: 'shop', creationTimestamp: ago(60), ...parts.metadata },
    spec: {
      containers: names.map((each) => ({ name: each })),
      initContainers: parts.initSpecs ?? initNames.map((each) => ({ name: each })),
      ...parts.spec,
    },
    status: { phase, containerStatuses: parts.containers, initContainerStatuses: parts.init, ...parts.status },
  } as unknown as Pod;
}

const sidecar = { name: 'proxy', restartPolicy: 'Always' };

const pods: Pod[] = [
  pod('running', 'Running', {
    containers: [status('app', running)],
    status: { podIPs: [{ ip: '10.244.0.5' }] },
    spec: { nodeName: 'host-1' },
  }),
  pod('no-status-yet', 'Pending'),
  pod('gated', 'Pending', {
    status: { conditions: [{ type: 'PodScheduled', status: 'False', reason: 'SchedulingGated' }] },
  }),
  pod('creating', 'Pending', { containers: [status('app', waiting('ContainerCreating'))] }),
  pod('crashing', 'Running', { containers: [status('app', waiting('CrashLoopBackOff'), restarted(5, 5))] }),
  pod('no-image', 'Pending', { containers: [status('app', waiting('ImagePullBackOff'))] }),
  pod('completed', 'Succeeded', { containers: [status('app', exited(0, 'Completed'))] }),
  pod('failed', 'Failed', { containers: [status('app', exited(1, 'Error'))] }),
  pod('exit-code', 'Failed', { containers: [status('app', exited(42))] }),
  pod('signal', 'Failed', { containers: [status('app', { terminated: { exitCode: 0, signal: 9 } })] }),
  pod('oom', 'Running', { containers: [status('app', exited(137, 'OOMKilled'), restarted(1, 7))] }),
  pod('evicted', 'Failed', { status: { reason: 'Evicted' } }),
  pod('terminating', 'Running', { containers: [status('app', running)], metadata: { deletionTimestamp: ago(0) } }),
  pod('done-and-deleted', 'Succeeded', {
    containers: [status('app', exited(0, 'Completed'))],
    metadata: { deletionTimestamp: ago(0) },
  }),
  pod('node-lost', 'Running', { status: { reason: 'NodeLost' }, metadata: { deletionTimestamp: ago(0) } }),
  pod('half-ready', 'Running', { containers: [status('a', running), status('b', running, { ready: false })] }),
  pod('one-completed', 'Running', {
    containers: [status('a', exited(0, 'Completed')), status('b', running)],
    status: { conditions: [{ type: 'Ready', status: 'True' }] },
  }),
  pod('one-completed-not-ready', 'Running', {
    containers: [status('a', exited(0, 'Completed')), status('b', running)],
  }),
  pod('first-trouble-shown', 'Running', {
    containers: [status('a', waiting('CrashLoopBackOff')), status('b', exited(1, 'Error'))],
  }),
  pod('init-0-of-2', 'Pending', { init: [status('i1', running), status('i2', waiting('PodInitializing'))] }),
  pod('init-1-of-2', 'Pending', { init: [status('i1', exited(0)), status('i2', running)] }),
  pod('init-crashing', 'Pending', { init: [status('i1', waiting('CrashLoopBackOff'), restarted(3, 2))] }),
  pod('init-error', 'Pending', { init: [status('i1', exited(1, 'Error'))] }),
  pod('init-exit-code', 'Pending', { init: [status('i1', exited(2))] }),
  pod('init-done', 'Running', {
    init: [status('i1', exited(0), restarted(2, 30))],
    containers: [status('app', running)],
  }),
  pod('sidecar-starting', 'Pending', {
    initSpecs: [sidecar, { name: 'i2' }],
    init: [status('proxy', running, { started: false }), status('i2', waiting('PodInitializing'))],
  }),
  pod('sidecar-ready', 'Running', {
    initSpecs: [sidecar],
    init: [status('proxy', running, { started: true, ...restarted(1, 3) })],
    containers: [status('app', running, restarted(2, 10))],
  }),
  pod('gates', 'Running', {
    containers: [status('app', running)],
    spec: { nodeName: 'host-2', readinessGates: [{ conditionType: 'a/b' }, { conditionType: 'c/d' }] },
    status: { conditions: [{ type: 'a/b', status: 'True' }], nominatedNodeName: 'host-3', podIP: '10.244.0.9' },
  }),
];

describe('the pod table', () => {
  it('says at a glance how each pod fares', async () => {
    const table = tableFor({ group: '', kind: 'Pod' }, pods, { nowMs: NOW });
    await expect(`${asText(table, { wide: true })}\n`).toMatchFileSnapshot('../golden/pods.txt');
  });

  it('marks finished pods, so that clients can leave them out', () => {
    const table = tableFor({ group: '', kind: 'Pod' }, pods, { nowMs: NOW });
    const marked = table.rows.filter(({ conditions }) => conditions?.some(({ type }) => type === 'Completed'));
    expect(marked.map(({ cells }) => cells[0])).toEqual([
      'completed',
      'failed',
      'exit-code',
      'signal',
      'evicted',
      'done-and-deleted',
    ]);
  });
});
