import { describe, expect, it } from 'vitest';
import { testContainer as c, PodWorld, testPod } from '../testing/pod-world.ts';

const running = (spec: object) => {
  const world = new PodWorld(testPod(spec));
  world.begin();
  world.settle();
  return world;
};
const waiting = (world: PodWorld, index = 0) => world.status.containerStatuses?.[index]?.state.waiting?.reason;

describe('starting', () => {
  it('prepares volumes, sandbox and image side by side, then starts the container', () => {
    const world = new PodWorld(testPod({ containers: [c('app')] }));
    world.begin();
    expect(world.keys()).toEqual(['createSandbox', 'ensureImage:app', 'mountVolumes']);
    expect(world.status.phase).toBe('Pending');
    expect(waiting(world)).toBe('ContainerCreating');
    world.finish('createSandbox');
    world.finish('ensureImage:app');
    expect(world.keys()).toEqual(['mountVolumes']);
    world.finish('mountVolumes');
    expect(world.keys()).toEqual(['startContainer:app']);
    world.finish('startContainer:app');
    expect(world.keys()).toEqual([]);
    expect(world.status.phase).toBe('Running');
    expect(world.status.podIP).toBe('10.0.0.1');
  });

  it('plans nothing twice, however often it is asked', () => {
    const world = new PodWorld(testPod({ containers: [c('app')] }));
    world.begin();
    for (let round = 0; round < 5; round++) world.dispatch({ type: 'tick' });
    world.begin();
    expect(world.keys()).toEqual(['createSandbox', 'ensureImage:app', 'mountVolumes']);
  });

  it('starts containers in order, one at a time', () => {
    const world = running({ containers: [c('a'), c('b'), c('d')] });
    expect(world.history.filter((key) => key.startsWith('start'))).toEqual([
      'startContainer:a',
      'startContainer:b',
      'startContainer:d',
    ]);
  });

  it('lets later containers start while an earlier one cannot be pulled', () => {
    const world = new PodWorld(testPod({ containers: [c('bad'), c('good')] }));
    world.begin();
    world.fail('ensureImage:bad', 'ErrImagePull');
    world.settle();
    expect(world.instances('good')).toHaveLength(1);
    expect(waiting(world)).toBe('ErrImagePull');
    expect(world.status.phase).toBe('Pending');
    world.advance(2_000);
    expect(waiting(world)).toBe('ImagePullBackOff');
    expect(world.events).toEqual(['BackOff']);
    expect(world.keys()).toEqual([]);
    world.advance(8_000);
    expect(world.keys()).toEqual(['ensureImage:bad']);
    world.settle();
    expect(world.status.phase).toBe('Running');
  });

  it('tries volumes again and says ContainerCreating meanwhile; a new ConfigMap ends the wait at once', () => {
    const world = new PodWorld(testPod({ containers: [c('app')] }));
    world.begin();
    for (let round = 0; round < 5; round++) {
      world.fail('mountVolumes', 'ContainerCreating');
      world.advance(60_000);
    }
    world.fail('mountVolumes', 'ContainerCreating');
    expect(waiting(world)).toBe('ContainerCreating');
    expect(world.keys()).not.toContain('mountVolumes');
    world.dispatch({ type: 'dependencyChanged' });
    expect(world.keys()).toContain('mountVolumes');
  });

  it('shows why a container cannot be configured, without counting restarts', () => {
    const world = new PodWorld(testPod({ containers: [c('app')] }));
    world.begin();
    for (const key of ['createSandbox', 'ensureImage:app', 'mountVolumes']) world.finish(key);
    world.fail('startContainer:app', 'CreateContainerConfigError');
    expect(waiting(world)).toBe('CreateContainerConfigError');
    // The image is looked up again while it waits.
    world.finish('ensureImage:app');
    world.advance(1_000);
    world.settle();
    expect(world.status.containerStatuses?.[0]).toMatchObject({ restartCount: 0, state: { running: {} } });
  });

  it('makes a sandbox again after a failure, with growing pauses', () => {
    const world = new PodWorld(testPod({ containers: [c('app')] }));
    world.begin();
    world.fail('createSandbox', 'createSandbox');
    expect(world.keys()).not.toContain('createSandbox');
    world.advance(1_000);
    world.fail('createSandbox', 'createSandbox');
    world.advance(1_000);
    expect(world.keys()).not.toContain('createSandbox');
    world.advance(1_000);
    expect(world.keys()).toContain('createSandbox');
  });
});

describe('crash loops', () => {
  it('restarts at once, then after 10 s, 20 s, 40 s ... up to 5 min', () => {
    const world = running({ containers: [c('app')] });
    world.exit('app', 1);
    expect(world.keys()).toContain('ensureImage:app');
    world.settle();
    expect(world.instances('app')).toHaveLength(2);
    for (const pauseMs of [10_000, 20_000, 40_000, 80_000, 160_000, 300_000, 300_000]) {
      world.exit('app', 1);
      world.settle();
      expect(waiting(world)).toBe('CrashLoopBackOff');
      expect(world.status.containerStatuses?.[0]?.lastState.terminated?.exitCode).toBe(1);
      world.advance(pauseMs - 1_000);
      world.settle();
      expect(waiting(world)).toBe('CrashLoopBackOff');
      world.advance(1_000);
      world.settle();
      expect(world.status.containerStatuses?.[0]?.state.running).toBeDefined();
    }
    expect(world.status.containerStatuses?.[0]?.restartCount).toBe(8);
    expect(world.events.filter((reason) => reason === 'BackOff')).toHaveLength(7);
    expect(world.status.phase).toBe('Running');
  });

  it('says nothing of backing off while the next instance is being started', () => {
    const world = running({ containers: [c('app')] });
    world.exit('app', 1);
    world.finish('ensureImage:app');
    expect(world.keys()).toEqual(['startContainer:app']);
    world.dispatch({ type: 'tick' });
    world.dispatch({ type: 'observed', observed: world.observed });
    expect(world.events).toEqual([]);
    expect(world.status.containerStatuses?.[0]?.state.terminated?.exitCode).toBe(1);
  });

  it('forgets the pauses after ten good minutes', () => {
    const world = running({ containers: [c('app')] });
    for (let round = 0; round < 3; round++) {
      world.exit('app', 1);
      world.settle();
      world.advance(300_000);
      world.settle();
    }
    world.advance(601_000);
    world.exit('app', 1);
    world.settle();
    expect(world.status.containerStatuses?.[0]?.state.running).toBeDefined();
  });

  it('leaves a container alone that ended as its policy wants', () => {
    const world = running({ restartPolicy: 'OnFailure', containers: [c('ok'), c('bad')] });
    world.exit('ok', 0);
    world.settle();
    expect(world.instances('ok')).toHaveLength(1);
    world.exit('bad', 2);
    world.settle();
    expect(world.instances('bad')).toHaveLength(2);
    world.exit('bad', 0);
    world.settle();
    expect(world.status.phase).toBe('Succeeded');
    expect(world.state.terminal).toBe(true);
  });
});

describe('init containers', () => {
  const spec = { initContainers: [c('one'), c('two')], containers: [c('app')] };

  it('run one after another before the others', () => {
    const world = new PodWorld(testPod(spec));
    world.begin();
    world.settle();
    expect(world.instances('two')).toHaveLength(0);
    expect(waiting(world)).toBe('PodInitializing');
    world.exit('one', 0);
    world.settle();
    expect(world.instances('app')).toHaveLength(0);
    world.exit('two', 0);
    world.settle();
    expect(world.status.phase).toBe('Running');
    expect(world.status.conditions?.find((condition) => condition.type === 'Initialized')?.status).toBe('True');
  });

  it('fail the pod when nothing may be restarted', () => {
    const world = new PodWorld(testPod({ ...spec, restartPolicy: 'Never' }));
    world.begin();
    world.settle();
    world.exit('one', 1);
    world.settle();
    expect(world.status.phase).toBe('Failed');
    expect(world.instances('app')).toHaveLength(0);
  });

  it('are not run again when the kubelet restarts, nor when an application container crashes', () => {
    const world = new PodWorld(testPod(spec));
    world.begin();
    world.settle();
    world.exit('one', 0);
    world.settle();
    world.exit('two', 0);
    world.settle();
    world.restartKubelet();
    world.settle();
    world.exit('app', 1);
    world.settle();
    expect(world.instances('one')).toHaveLength(1);
    expect(world.instances('two')).toHaveLength(1);
    expect(world.instances('app')).toHaveLength(2);
  });

  it('deletion while one runs kills it and starts nothing more', () => {
    const world = new PodWorld(testPod(spec));
    world.begin();
    world.settle();
    world.delete(30);
    expect(world.keys()).toEqual([expect.stringMatching(/^killContainer:/)]);
    world.settle();
    expect(world.instances('two')).toHaveLength(0);
    expect(world.state.finished).toBe(true);
  });

  it('sidecars start in order, count once started, and outlive the application', () => {
    const sidecar = c('proxy', { restartPolicy: 'Always', startupProbe: {} });
    const world = new PodWorld(testPod({ initContainers: [sidecar], containers: [c('app')], restartPolicy: 'Never' }));
    world.begin();
    world.settle();
    expect(world.instances('app')).toHaveLength(0);
    const containerId = world.instances('proxy')[0]!.id;
    world.dispatch({ type: 'probe', container: 'proxy', containerId, probe: 'startup', healthy: true, message: '' });
    world.settle();
    expect(world.instances('app')).toHaveLength(1);
    world.exit('proxy', 1);
    world.settle();
    expect(world.instances('proxy')).toHaveLength(2);
    world.exit('app', 0);
    expect(world.keys()).toEqual([expect.stringMatching(/^killContainer:/)]);
    world.settle();
    expect(world.status.phase).toBe('Succeeded');
  });
});

describe('ending', () => {
  it('deletion kills, stops, unmounts, removes, and then says so', () => {
    const world = running({ containers: [c('a'), c('b')] });
    world.history.length = 0;
    world.delete(30);
    world.settle();
    expect(world.history.map((key) => key.split(':')[0])).toEqual([
      'killContainer',
      'killContainer',
      'stopSandbox',
      'unmountVolumes',
      'removeSandbox',
      'finish',
    ]);
    expect(world.state.finished).toBe(true);
  });

  it('deletion while a container is being started waits for it, then kills it', () => {
    const world = new PodWorld(testPod({ containers: [c('app')] }));
    world.begin();
    for (const key of ['createSandbox', 'ensureImage:app', 'mountVolumes']) world.finish(key);
    world.delete(30);
    expect(world.keys()).toEqual(['startContainer:app']);
    world.finish('startContainer:app');
    expect(world.keys()).toEqual([expect.stringMatching(/^killContainer:/)]);
    world.settle();
    expect(world.state.finished).toBe(true);
  });

  it('deletion while the sandbox is being made removes that sandbox', () => {
    const world = new PodWorld(testPod({ containers: [c('app')] }));
    world.begin();
    world.delete(0);
    world.settle();
    expect(world.observed.sandboxes).toEqual([]);
    expect(world.state.finished).toBe(true);
  });

  it('a shorter grace period overtakes a kill under way', () => {
    const world = running({ containers: [c('app')] });
    world.delete(300);
    expect(world.pending).toHaveLength(1);
    world.delete(0);
    const deadlines = world.pending.map((effect) =>
      effect.type === 'killContainer' ? effect.deadlineMs - world.nowMs : -1,
    );
    expect(deadlines).toEqual([300_000, 0]);
    world.settle();
    expect(world.state.finished).toBe(true);
  });

  it('a pod whose object vanished is ended and needs no word to the API', () => {
    const world = running({ containers: [c('app')] });
    world.dispatch({ type: 'podRemoved' });
    world.settle();
    expect(world.state.finished).toBe(true);
    expect(world.state.removed).toBe(true);
  });

  it('tries again what fails while ending', () => {
    const world = running({ containers: [c('app')] });
    world.delete(1);
    world.fail('killContainer', 'killContainer');
    expect(world.keys()).toEqual([]);
    world.advance(250);
    world.finish('killContainer');
    world.fail('stopSandbox', 'stopSandbox');
    world.advance(250);
    world.finish('stopSandbox');
    world.settle();
    expect(world.state.finished).toBe(true);
  });

  it('the active deadline ends a pod that is still running', () => {
    const world = running({ containers: [c('app')], activeDeadlineSeconds: 60 });
    world.advance(60_000);
    world.settle();
    expect(world.status).toMatchObject({ phase: 'Failed', reason: 'DeadlineExceeded' });
    expect(world.instances('app')).toHaveLength(1);
  });

  it('a pod that is turned away fails with the reason and nothing else', () => {
    const world = new PodWorld(testPod({ containers: [c('app')] }));
    world.dispatch({ type: 'end', ending: { reason: 'OutOfcpu', message: 'too big', graceSeconds: 0 } });
    world.begin();
    world.settle();
    expect(world.status).toMatchObject({ phase: 'Failed', reason: 'OutOfcpu', message: 'too big' });
    expect(world.status.containerStatuses).toBeUndefined();
    expect(world.instances('app')).toHaveLength(0);
  });

  it('a finished pod keeps its containers for their logs but no address', () => {
    const world = running({ restartPolicy: 'Never', containers: [c('app')] });
    world.exit('app', 0);
    world.settle();
    expect(world.instances('app')).toHaveLength(1);
    expect(world.observed.sandboxes[0]?.ready).toBe(false);
    world.advance(3_600_000);
    expect(world.keys()).toEqual([]);
    expect(world.status.containerStatuses?.[0]?.state.terminated?.reason).toBe('Completed');
  });
});

describe('probes and changes', () => {
  it('a failed liveness probe kills that instance once and the policy brings the next', () => {
    const world = running({ containers: [c('app', { livenessProbe: {} })] });
    const containerId = world.instances('app')[0]!.id;
    const verdict = {
      type: 'probe',
      container: 'app',
      containerId,
      probe: 'liveness',
      healthy: false,
      message: '',
    } as const;
    world.dispatch(verdict);
    world.dispatch(verdict);
    expect(world.keys()).toEqual([expect.stringMatching(/^killContainer:/)]);
    world.settle();
    expect(world.instances('app')).toHaveLength(2);
    // Late news about the old instance concerns nobody.
    world.dispatch(verdict);
    expect(world.keys()).toEqual([]);
  });

  it('readiness shows in conditions and survives a restart of the kubelet', () => {
    const world = running({ containers: [c('app', { readinessProbe: {} })] });
    const ready = () => world.status.conditions?.find((condition) => condition.type === 'Ready')?.status;
    expect(ready()).toBe('False');
    const containerId = world.instances('app')[0]!.id;
    world.dispatch({ type: 'probe', container: 'app', containerId, probe: 'readiness', healthy: true, message: '' });
    expect(ready()).toBe('True');
    world.restartKubelet();
    expect(ready()).toBe('True');
  });

  it('a changed image replaces the container in place', () => {
    const world = running({ containers: [c('app')] });
    const pod = { ...world.state.pod, spec: { ...world.state.pod.spec, containers: [c('app', { image: 'app:2' })] } };
    world.dispatch({ type: 'podUpdated', pod });
    expect(world.keys()).toEqual([expect.stringMatching(/^killContainer:/)]);
    world.settle();
    expect(world.instances('app')).toHaveLength(2);
  });
});

describe('what may happen to a host', () => {
  it('a restarted kubelet touches nothing that runs', () => {
    const world = running({ containers: [c('a'), c('b')] });
    world.restartKubelet();
    expect(world.keys()).toEqual(['mountVolumes']);
    world.settle();
    expect(world.instances('a')).toHaveLength(1);
    expect(world.instances('b')).toHaveLength(1);
  });

  it('a restart between create and start replaces the half-made container without counting it', () => {
    const world = new PodWorld(testPod({ containers: [c('app')] }));
    world.begin();
    for (const key of ['createSandbox', 'ensureImage:app', 'mountVolumes']) world.finish(key);
    world.addContainer('half', 'app', world.observed.sandboxes[0]!.id, 0, 'created', '');
    world.restartKubelet();
    world.settle();
    expect(world.instances('app')).toMatchObject([{ state: 'running', restartCount: 0 }]);
    expect(world.instances('app')[0]?.id).not.toBe('half');
  });

  it('a lost sandbox is stopped and replaced, init containers included', () => {
    const world = new PodWorld(testPod({ initContainers: [c('init')], containers: [c('app')] }));
    world.begin();
    world.settle();
    world.exit('init', 0);
    world.settle();
    world.loseSandbox();
    world.settle();
    expect(world.instances('init')).toHaveLength(2);
    world.exit('init', 0);
    world.settle();
    expect(world.observed.sandboxes.map((sandbox) => sandbox.attempt)).toEqual([1, 0]);
    expect(world.instances('app').at(-1)).toMatchObject({ state: 'running', restartCount: 1 });
  });

  it('a lost sandbox ends a pod that must not be restarted', () => {
    const world = running({ restartPolicy: 'Never', containers: [c('app')] });
    world.loseSandbox();
    world.settle();
    expect(world.status.phase).toBe('Failed');
    expect(world.observed.sandboxes).toHaveLength(1);
  });

  it('a finished pod is not run again by a kubelet that finds the runtime empty', () => {
    const pod = testPod({ restartPolicy: 'OnFailure', containers: [c('app')] });
    const world = new PodWorld({ ...pod, status: { phase: 'Succeeded' } as typeof pod.status });
    world.begin();
    world.settle();
    expect(world.instances('app')).toHaveLength(0);
    expect(world.status.phase).toBe('Succeeded');
  });
});
