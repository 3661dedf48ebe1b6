import { once } from 'node:events';
import {
  KubeletServiceDefinition,
  type KubeletServiceImplementation,
} from '@gantry/api/proto/gantry/kubelet/v1/kubelet';
import { type ApiServerHarness, startApiServer } from '@gantry/testing';
import { createServer, type Server } from 'nice-grpc';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { RestClient } from '../testing/rest-client.ts';

let kubelet: Server;
let harness: ApiServerHarness;
let client: RestClient;

const session: KubeletServiceImplementation['exec'] = async function* (requests) {
  for await (const { input } of requests) {
    if (input?.start !== undefined) {
      yield { output: { stdout: Buffer.from(`${input.start.command.join(' ')} in ${input.start.container}\n`) } };
      if (!input.start.stdin) {
        yield { output: { stderr: Buffer.from('bad\n') } };
        yield { output: { exit: { code: 3, error: '' } } };
        return;
      }
    }
    if (input?.resize !== undefined)
      yield { output: { stdout: Buffer.from(`${input.resize.width}x${input.resize.height}`) } };
    if (input?.stdin !== undefined) yield { output: { stdout: input.stdin } };
    if (input?.stdinClosed) {
      yield { output: { exit: { code: 0, error: '' } } };
      return;
    }
  }
};

beforeAll(async () => {
  kubelet = createServer();
  kubelet.add(KubeletServiceDefinition, {
    async *containerLogs({ container, tailLines }) {
      yield { data: Buffer.from(`${container}:${tailLines}\n`) };
      yield { data: Buffer.alloc(1 << 20, 0x61) };
    },
    exec: session,
    attach: session,
    async *portForward() {},
  });
  const port = await kubelet.listen('127.0.0.1:0');
  harness = await startApiServer();
  client = new RestClient(harness.url, harness.ca, harness.token);
  await client.post('/api/v1/nodes', { kind: 'Node', apiVersion: 'v1', metadata: { name: 'n1' } });
  await client.patch('/api/v1/nodes/n1/status', 'merge-patch+json', {
    status: {
      addresses: [{ type: 'InternalIP', address: '127.0.0.1' }],
      daemonEndpoints: { kubeletEndpoint: { Port: port } },
    },
  });
  await client.post('/api/v1/namespaces/default/serviceaccounts', { metadata: { name: 'default' } });
  const containers = [
    { name: 'main', image: 'registry.example/c:1' },
    { name: 'side', image: 'registry.example/c:1' },
  ];
  const pod = await client.post('/api/v1/namespaces/default/pods', {
    metadata: { name: 'p' },
    spec: { nodeName: 'n1', containers },
  });
  expect(pod.status).toBe(201);
});

afterAll(async () => {
  client.close();
  await harness.stop();
  kubelet.forceShutdown();
});

const POD = '/api/v1/namespaces/default/pods/p';

function open(path: string, protocol: string): WebSocket {
  return new WebSocket(harness.url.replace('https', 'wss') + path, protocol, {
    ca: harness.ca,
    headers: { authorization: `Bearer ${harness.token}` },
  });
}

/** Everything a session sends, by channel, until it closes. */
async function collect(socket: WebSocket): Promise<Record<number, string>> {
  const channels: Record<number, string> = {};
  socket.on('message', (message: Buffer) => {
    channels[message[0]!] = (channels[message[0]!] ?? '') + message.subarray(1).toString();
  });
  await once(socket, 'close');
  return channels;
}

test('logs come from the container asked for, whole', async () => {
  const answer = await client.get(`${POD}/log?container=side&tailLines=5`);
  expect(answer.status).toBe(200);
  expect(answer.bytes.length).toBe((1 << 20) + 'side:5\n'.length);
  expect(answer.bytes.toString().startsWith('side:5\n')).toBe(true);
});

test('a pod of several containers needs a choice', async () => {
  const answer = await client.get(`${POD}/log`);
  expect(answer.json).toMatchObject({ code: 400, reason: 'BadRequest' });
  expect(answer.json.message).toContain('choose one of: [main side]');
  expect((await client.get(`${POD}/log?container=none`)).json.message).toContain(
    'container none is not valid for pod p',
  );
});

test('exec reports output and the exit code of the command', async () => {
  const socket = open(`${POD}/exec?command=ls&command=-l&container=main&stdout=1&stderr=1`, 'v5.channel.k8s.io');
  const channels = await collect(socket);
  expect(channels[1]).toBe('ls -l in main\n');
  expect(channels[2]).toBe('bad\n');
  expect(JSON.parse(channels[3]!)).toMatchObject({
    status: 'Failure',
    reason: 'NonZeroExitCode',
    details: { causes: [{ reason: 'ExitCode', message: '3' }] },
  });
});

test('stdin flows until the client closes it', async () => {
  const socket = open(`${POD}/exec?command=cat&container=main&stdin=1&stdout=1&tty=1`, 'v5.channel.k8s.io');
  const collected = collect(socket);
  await once(socket, 'open');
  socket.send(Buffer.from([4, ...Buffer.from('{"Width":80,"Height":24}')]));
  socket.send(Buffer.from([0, ...Buffer.from('hello')]));
  socket.send(Buffer.from([255, 0]));
  const channels = await collected;
  expect(channels[1]).toBe('cat in main\n80x24hello');
  expect(JSON.parse(channels[3]!)).toEqual({ metadata: {}, status: 'Success' });
});

test('exec without an upgrade, or without rights, is refused plainly', async () => {
  expect((await client.post(`${POD}/exec?command=ls`, '')).status).toBe(400);
  const socket = new WebSocket(
    `${harness.url.replace('https', 'wss')}${POD}/exec?command=ls&container=main`,
    'v5.channel.k8s.io',
    {
      ca: harness.ca,
      headers: { authorization: 'Bearer viewer-token' },
    },
  );
  const [, response] = await once(socket, 'unexpected-response');
  expect(response.statusCode).toBe(403);
});
