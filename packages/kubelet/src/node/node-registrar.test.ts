import type { Node } from '@gantry/api/core/v1';
import type { Client } from '@gantry/client';
import { newNotFound } from '@gantry/machinery';
import { silentLogger } from '@gantry/runtime';
import { FakeClock } from '@gantry/runtime/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import type { NodeIdentity } from './node-object.ts';
import { NodeRegistrar } from './node-registrar.ts';

const identity: NodeIdentity = {
  name: 'host-1',
  labels: {},
  taints: [],
  addresses: ['192.0.2.1'],
  port: 10250,
  maxPods: 110,
  machine: {
    cpuCount: 4,
    memoryBytes: 8 * 1024 ** 3,
    storageBytes: 100 * 1024 ** 3,
    machineId: 'm',
    bootId: 'b',
    systemUuid: 'u',
    kernelVersion: '6.1',
    osImage: 'Test OS',
    architecture: 'amd64',
  },
  runtimeVersion: 'containerd://1',
  kubeletVersion: 'v1.35.0',
  reserved: {},
  unschedulable: false,
};

/** One Node object, and what was sent to it. */
class FakeNodes {
  stored: Node | undefined;
  patches = 0;
  readonly clock = new FakeClock();

  async create(node: Node): Promise<Node> {
    this.stored = structuredClone(node);
    return this.stored;
  }

  async patch(_key: unknown, patch: { body: { status: Node['status'] } }): Promise<Node> {
    if (this.stored === undefined) throw newNotFound({ group: '', name: 'nodes' }, 'host-1');
    this.patches++;
    this.stored = { ...this.stored, status: { ...this.stored.status, ...patch.body.status } };
    return this.stored;
  }

  readyStatus(): string | undefined {
    return this.stored?.status.conditions?.find(({ type }) => type === 'Ready')?.status;
  }

  /** As the node lifecycle controller does with a silent host. */
  declareUnknown(): Node {
    const conditions = (this.stored?.status.conditions ?? []).map((each) => ({ ...each, status: 'Unknown' as const }));
    this.stored = { ...(this.stored as Node), status: { ...this.stored?.status, conditions } as Node['status'] };
    return this.stored;
  }
}

let nodes: FakeNodes;
let registrar: NodeRegistrar;
beforeEach(async () => {
  nodes = new FakeNodes();
  registrar = new NodeRegistrar({
    client: { for: () => nodes } as unknown as Client,
    identity,
    clock: nodes.clock,
    logger: silentLogger(),
    health: async () => ({
      problems: [],
      pressure: {
        memoryAvailableBytes: 4 * 1024 ** 3,
        storageAvailableBytes: 50,
        storageBytes: 100,
        freePids: 30_000,
      },
    }),
    images: async () => [],
  });
  await registrar.start(new AbortController().signal);
});

describe('the node registrar', () => {
  it('takes back what others declared while the host was silent', async () => {
    registrar.observe(nodes.declareUnknown());
    await expect.poll(() => nodes.readyStatus()).toBe('True');
  });

  it('sends nothing when the API holds what it last said', async () => {
    const before = nodes.patches;
    registrar.observe(nodes.stored as Node);
    await nodes.clock.stepAsync(9_000);
    expect(nodes.patches).toBe(before);
  });

  it('registers again after somebody deleted the object', async () => {
    nodes.stored = undefined;
    registrar.observe(undefined);
    await expect.poll(() => nodes.readyStatus()).toBe('True');
  });
});
