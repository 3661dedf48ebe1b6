import { access, readdir, readFile } from 'node:fs/promises';
import { request } from 'node:http';
import type { ConfigMap, Pod, Secret } from '@gantry/api/core/v1';
import { systemClock } from '@gantry/runtime';
import { runCommand } from '@gantry/runtime/command';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLog } from '../logs/log-reader.ts';
import { LogRotator } from '../logs/log-rotator.ts';
import { HostHarness } from '../testing/host-harness.ts';
import { testContainer, testPod } from '../testing/pod-world.ts';
import { canRunContainerd, type PrivateContainerd, startPrivateContainerd } from '../testing/private-containerd.ts';
import { testImage, testPauseImage } from '../testing/test-image.ts';

const sleeper = ['sh', '-c', 'trap "exit 0" TERM; while :; do sleep 1 & wait $!; done'];
let serial = 0;
const pod = (spec: object, name = `pod-${++serial}`): Pod =>
  testPod({ terminationGracePeriodSeconds: 5, ...spec }, { name, uid: `uid-${name}`, labels: { app: name } });
const c = (name: string, command: string[] = sleeper, more: object = {}) =>
  testContainer(name, { image: testImage, imagePullPolicy: 'IfNotPresent', command, ...more });

describe.skipIf(!canRunContainerd())('pods on a real containerd', () => {
  let containerd: PrivateContainerd;
  let host: HostHarness;
  beforeAll(async () => {
    containerd = await startPrivateContainerd();
    host = await HostHarness.start(containerd);
    host.manager.sourceSynced();
  }, 60_000);
  afterAll(async () => {
    await host?.stop();
    await containerd?.stop();
  }, 60_000);

  it('runs a pod whose containers share address and files, and leaves nothing behind', async () => {
    const web = pod({
      initContainers: [
        c('init', ['sh', '-c', 'echo made by init > /data/index.html'], {
          volumeMounts: [{ name: 'data', mountPath: '/data' }],
        }),
      ],
      containers: [
        c('web', ['httpd', '-f', '-p', '8080', '-h', '/data'], {
          volumeMounts: [{ name: 'data', mountPath: '/data' }],
          readinessProbe: { httpGet: { path: '/index.html', port: 8080 }, periodSeconds: 1 },
          resources: { requests: { cpu: '100m', memory: '16Mi' }, limits: { memory: '32Mi', cpu: '500m' } },
        }),
        c('peer', sleeper, {
          volumeMounts: [
            { name: 'data', mountPath: '/data' },
            { name: 'fast', mountPath: '/fast' },
          ],
        }),
      ],
      volumes: [
        { name: 'data', emptyDir: {} },
        { name: 'fast', emptyDir: { medium: 'Memory', sizeLimit: '1Mi' } },
      ],
      securityContext: { fsGroup: 1234 },
    });
    host.manager.put(web);
    const state = await host.until(
      web,
      (_state, status) => status.conditions?.find(({ type }) => type === 'Ready')?.status === 'True',
    );
    const ip = state.observed?.sandboxes[0]?.ips[0] ?? '';
    expect(await get(`http://${ip}:8080/index.html`)).toBe('made by init\n');
    expect(await host.sh(web, 'peer', 'wget -qO- http://127.0.0.1:8080/index.html')).toBe('made by init');
    expect(
      await host.sh(
        web,
        'web',
        'cat /sys/fs/cgroup/memory/memory.limit_in_bytes 2>/dev/null || cat /sys/fs/cgroup/memory.max',
      ),
    ).toBe(String(32 * 1024 * 1024));
    expect(await host.sh(web, 'peer', 'grep -c " /fast tmpfs" /proc/mounts; stat -c %g /data')).toBe('1\n1234');
    await host.remove(web);
    expect(host.deleted).toContain(web.metadata.name);
    await expect(access(host.directories.pod(web.metadata.uid!))).rejects.toThrow();
    expect((await host.runtime.observePod(web.metadata.uid!)).sandboxes).toEqual([]);
    expect(await readFile('/proc/self/mountinfo', 'utf8')).not.toContain(web.metadata.uid);
  });

  it('gives containers their environment, files and names', async () => {
    host.configMaps.set('settings', { data: { color: 'blue', file: 'text' } } as unknown as ConfigMap);
    host.secrets.set('keys', { data: { key: Buffer.from('hidden').toString('base64') } } as unknown as Secret);
    const full = pod({
      hostname: 'box',
      subdomain: 'net',
      hostAliases: [{ ip: '192.0.2.7', hostnames: ['other.test'] }],
      containers: [
        c('main', sleeper, {
          env: [
            { name: 'NAME', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
            { name: 'KEY', valueFrom: { secretKeyRef: { name: 'keys', key: 'key' } } },
            { name: 'BOTH', value: '$(NAME) is $(CM_color), not $$(NAME)' },
          ],
          envFrom: [{ prefix: 'CM_', configMapRef: { name: 'settings' } }],
          securityContext: {
            runAsUser: 1000,
            runAsGroup: 1000,
            readOnlyRootFilesystem: true,
            capabilities: { drop: ['ALL'] },
          },
          volumeMounts: [
            { name: 'cm', mountPath: '/cm' },
            { name: 'all', mountPath: '/all' },
            { name: 'cm', mountPath: '/one', subPath: 'file' },
          ],
        }),
      ],
      volumes: [
        { name: 'cm', configMap: { name: 'settings' } },
        {
          name: 'all',
          projected: {
            defaultMode: 0o444,
            sources: [
              { serviceAccountToken: { path: 'token', audience: 'api' } },
              { secret: { name: 'keys', items: [{ key: 'key', path: 'deep/key' }] } },
              { downwardAPI: { items: [{ path: 'labels', fieldRef: { fieldPath: 'metadata.labels' } }] } },
            ],
          },
        },
      ],
    });
    host.manager.put(full);
    await host.running(full);
    expect(await host.sh(full, 'main', 'echo $BOTH; echo $KEY; id -u; id -g')).toBe(
      `${full.metadata.name} is blue, not $(NAME)\nhidden\n1000\n1000`,
    );
    expect(
      await host.sh(full, 'main', 'cat /cm/color /one; echo; cat /all/token; echo; cat /all/deep/key /all/labels'),
    ).toBe(`bluetext\ntoken of ${full.metadata.name} for api\nhiddenapp="${full.metadata.name}"`);
    expect(
      await host.sh(
        full,
        'main',
        'hostname; grep box /etc/hosts | cut -f2,3; grep other.test /etc/hosts; cat /etc/resolv.conf',
      ),
    ).toBe(
      'box\nbox.net.default.svc.cluster.local\tbox\n192.0.2.7\tother.test\n' +
        'search default.svc.cluster.local svc.cluster.local cluster.local\nnameserver 10.96.0.10\noptions ndots:5',
    );
    expect(await host.sh(full, 'main', 'touch /x 2>&1; touch /cm/x 2>&1; grep CapEff /proc/self/status')).toMatch(
      /Read-only[\s\S]*Read-only[\s\S]*0000000000000000/,
    );
    host.configMaps.set('settings', { data: { color: 'green' } } as unknown as ConfigMap);
    await host.volumes.refresh(full);
    expect(await host.sh(full, 'main', 'cat /cm/color; ls /cm')).toBe('greencolor');
    await host.remove(full);
  });

  it('waits for a missing ConfigMap, says so, and goes on when it appears', async () => {
    const waiting = pod({ containers: [c('main')], volumes: [{ name: 'cm', configMap: { name: 'late' } }] });
    host.manager.put(waiting);
    await host.until(waiting, (state) => state.failures.mountVolumes !== undefined);
    expect(host.events.some(({ pod, reason }) => pod === waiting.metadata.name && reason === 'FailedMount')).toBe(true);
    host.configMaps.set('late', { data: {} } as unknown as ConfigMap);
    host.manager.dispatch(waiting.metadata.uid!, { type: 'dependencyChanged' });
    await host.running(waiting);
    await host.remove(waiting);
  });

  it('restarts what dies, with the exit code, last words and logs of before', async () => {
    const script = 'echo attempt; echo why > /dev/termination-log; exit 7';
    const crashing = pod({ containers: [c('main', ['sh', '-c', script])] });
    host.manager.put(crashing);
    const state = await host.until(
      crashing,
      (_state, status) => status.containerStatuses?.[0]?.state.waiting?.reason === 'CrashLoopBackOff',
    );
    const { latest, previous } = state.containers.main!;
    expect(latest).toMatchObject({ exitCode: 7, message: 'why\n', restartCount: 1 });
    for (const instance of [latest!, previous!]) {
      const options = {
        follow: true,
        timestamps: false,
        tailLines: undefined,
        limitBytes: undefined,
        sinceMs: undefined,
      };
      let text = '';
      for await (const part of readLog(
        instance.logPath,
        options,
        systemClock,
        new AbortController().signal,
        () => true,
      ))
        text += part;
      expect(text).toBe('attempt\n');
    }
    await host.remove(crashing);
  });

  it('shows a command that does not exist as a failed start', async () => {
    const broken = pod({ containers: [c('main', ['/no/such/program'])] });
    host.manager.put(broken);
    const state = await host.until(
      broken,
      (_state, status) => status.containerStatuses?.[0]?.lastState.terminated !== undefined,
    );
    expect(state.containers.main?.latest).toMatchObject({ exitCode: 128, reason: 'StartError' });
    await host.remove(broken);
  });

  it('replaces a container killed behind its back, and one whose liveness probe fails', async () => {
    const probe = { exec: { command: ['test', '!', '-e', '/tmp/sick'] }, periodSeconds: 1, failureThreshold: 1 };
    const live = pod({ containers: [c('main', sleeper, { livenessProbe: probe })] });
    host.manager.put(live);
    const first = (await host.running(live)).containers.main!.latest!.id;
    const socket = containerd.endpoint.replace('unix://', '');
    await runCommand('ctr', ['-a', socket, '-n', 'k8s.io', 'task', 'kill', '-s', 'KILL', first]);
    const second = (
      await host.until(
        live,
        (state) => state.containers.main?.latest?.state === 'running' && state.containers.main.latest.id !== first,
      )
    ).containers.main!.latest!;
    await host.sh(live, 'main', 'touch /tmp/sick');
    await host.until(
      live,
      (state) => state.containers.main?.latest?.id === second.id && state.containers.main.latest.state === 'exited',
    );
    expect(
      host.events.some((event) => event.reason === 'Killing' && event.message.includes('failed liveness probe')),
    ).toBe(true);
    await host.remove(live);
  });

  it('runs preStop, then lets the process end within its grace period', async () => {
    const graceful = pod({
      containers: [
        c('main', ['sh', '-c', 'trap "echo term >> /out/log; exit 0" TERM; while :; do sleep 1 & wait $!; done'], {
          lifecycle: { preStop: { exec: { command: ['sh', '-c', 'echo prestop >> /out/log'] } } },
          volumeMounts: [{ name: 'out', mountPath: '/out' }],
        }),
      ],
      volumes: [{ name: 'out', hostPath: { path: `${containerd.directory}/out`, type: 'DirectoryOrCreate' } }],
    });
    host.manager.put(graceful);
    await host.running(graceful);
    await host.remove(graceful, 5);
    expect(await readFile(`${containerd.directory}/out/log`, 'utf8')).toBe('prestop\nterm\n');
  });

  it('picks up running pods after its own restart and ends orphans', async () => {
    const keep = pod({ containers: [c('main')] });
    const orphan = pod({ containers: [c('main')] });
    host.manager.put(keep);
    host.manager.put(orphan);
    const before = (await host.running(keep)).containers.main!.latest!;
    await host.running(orphan);
    await host.stop();
    host = await HostHarness.start(containerd);
    host.manager.put(keep);
    host.manager.sourceSynced();
    const after = (await host.running(keep)).containers.main!.latest!;
    expect(after).toMatchObject({ id: before.id, startedAtMs: before.startedAtMs, restartCount: 0 });
    while ((await host.runtime.observePod(orphan.metadata.uid!)).sandboxes.length > 0) await systemClock.sleep(20);
    await host.remove(keep);
  });

  it('loses no pod when containerd dies and comes back', async () => {
    const lasting = pod({ containers: [c('main')] });
    host.manager.put(lasting);
    const before = (await host.running(lasting)).containers.main!.latest!;
    await containerd.restart();
    const observed = await host.runtime.observePod(lasting.metadata.uid!);
    expect(observed.containers).toMatchObject([{ id: before.id, state: 'running' }]);
    expect(await host.sh(lasting, 'main', 'echo alive')).toBe('alive');
    await host.remove(lasting);
  });

  it('rotates logs without losing a line', async () => {
    const loud = pod({
      containers: [
        c('main', ['sh', '-c', 'i=0; while [ $i -lt 3000 ]; do echo line $i; i=$((i+1)); done; exec sleep 1000']),
      ],
    });
    host.manager.put(loud);
    const container = (await host.running(loud)).containers.main!.latest!;
    const rotator = new LogRotator({
      runtime: host.runtime,
      clock: systemClock,
      logger: { warn: () => undefined } as never,
      maxBytes: 10_000,
      maxFiles: 3,
    });
    const lines = async () => {
      const directory = container.logPath.replace(/\/[^/]*$/, '');
      const files = (await readdir(directory)).sort().reverse();
      const texts = await Promise.all(files.map((file) => readFile(`${directory}/${file}`, 'utf8')));
      return texts.join('').split('\n').length - 1;
    };
    while ((await lines()) < 1000) await systemClock.sleep(5);
    await rotator.rotate([container]);
    while ((await lines()) < 3000) await systemClock.sleep(5);
    expect(await lines()).toBe(3000);
    await host.remove(loud);
  });

  it('keeps the image of sandboxes from being cleaned away', async () => {
    const images = await host.runtime.listImages();
    expect(images.find((image) => image.tags.includes(testPauseImage))?.pinned).toBe(true);
    expect(images.find((image) => image.tags.includes(testImage))?.pinned).toBe(false);
  });

  it('serves exec, attach and port-forward', async () => {
    const served = pod({ containers: [c('main', ['sh', '-c', 'while :; do nc -l -p 9000 -e cat; done'])] });
    host.manager.put(served);
    const state = await host.running(served);
    const id = state.containers.main!.latest!.id;
    const streams = { stdin: true, stdout: true, stderr: true, tty: false };
    const exec = await host.runtime.exec(id, { command: ['sh', '-c', 'cat; echo err >&2; exit 9'], ...streams });
    const fed = exec.write(Buffer.alloc(1_000_000, 97)).then(() => exec.closeStdin());
    const seen = { stdout: 0, stderr: '', code: -2 };
    for await (const item of exec.output) {
      if (item.kind === 'exit') seen.code = item.code;
      else if (item.kind === 'stdout') seen.stdout += item.data.length;
      else seen.stderr += item.data.toString();
    }
    await fed;
    expect(seen).toEqual({ stdout: 1_000_000, stderr: 'err\n', code: 9 });
    const forward = await host.runtime.portForward(state.observed!.sandboxes[0]!.id, 9000);
    await forward.write(Buffer.from('through'));
    forward.closeStdin();
    let echoed = '';
    for await (const item of forward.output) if (item.kind !== 'exit') echoed += item.data.toString();
    expect(echoed).toBe('through');
    await host.remove(served);
  });
});

function get(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    request(url, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      response.on('end', () => resolve(body));
    })
      .on('error', reject)
      .end();
  });
}
