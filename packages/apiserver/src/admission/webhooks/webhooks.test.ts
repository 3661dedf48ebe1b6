import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { applyDefaults, type KubeObject } from '@gantry/api';
import type { AdmissionReview } from '@gantry/api/admission/v1';
import type { RuleWithOperations } from '@gantry/api/admissionregistration/v1';
import type { ConfigMap } from '@gantry/api/core/v1';
import {
  configMaps,
  mutatingWebhookConfigurations,
  pods,
  validatingWebhookConfigurations,
} from '@gantry/api/resources';
import type { StatusError } from '@gantry/machinery';
import { systemClock } from '@gantry/runtime';
import { createAuthority, issueCertificate } from '@gantry/runtime/pki';
import { FakeClock } from '@gantry/runtime/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MemoryCache } from '../../auth/testing/memory-cache.ts';
import type { AdmissionAttributes } from '../../registry/strategy.ts';
import { CacheReader } from '../cache-reader.ts';
import type { AdmissionReader } from '../deps.ts';
import { webhookCaller } from './webhook-client.ts';
import { ruleMatches } from './webhook-match.ts';
import { MutatingAdmissionWebhook, ValidatingAdmissionWebhook } from './webhook-plugins.ts';

let cache: MemoryCache;
let reader: AdmissionReader;
let warnings: string[];

beforeEach(() => {
  cache = new MemoryCache();
  reader = new CacheReader(cache, cache.store());
  warnings = [];
  cache.put('/registry/namespaces/', { metadata: { name: 'team', labels: { guarded: 'yes' } } });
});

const RULE = { operations: ['CREATE'], apiGroups: [''], apiVersions: ['v1'], resources: ['configmaps'], scope: '*' };

function configure(kind: 'mutating' | 'validating', name: string, webhook: object): void {
  const type = kind === 'mutating' ? mutatingWebhookConfigurations : validatingWebhookConfigurations;
  cache.put(`${type.storage!.prefix}/`, {
    metadata: { name },
    webhooks: [
      {
        name: `${name}.example.com`,
        rules: [RULE],
        sideEffects: 'None',
        failurePolicy: 'Fail',
        clientConfig: { url: `https://${name}` },
        ...webhook,
      },
    ],
  });
}

function request(overrides: Partial<AdmissionAttributes> = {}): AdmissionAttributes {
  const object = applyDefaults(
    configMaps.codec.fromJson({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'c', namespace: 'team' },
      data: { a: '1' },
    }),
  );
  return {
    operation: 'CREATE',
    resource: configMaps as never,
    subresource: undefined,
    namespace: 'team',
    name: 'c',
    user: { name: 'anna', uid: '7', groups: ['devs'], extra: { 'example.com/team': ['x'] } },
    dryRun: false,
    warn: (message) => warnings.push(message),
    object: object as unknown as KubeObject,
    old: undefined,
    ...overrides,
  };
}

type Answer = (review: AdmissionReview, url: string) => object;

const answering =
  (answer: Answer) =>
  async (config: { url?: string | undefined }, review: AdmissionReview): Promise<AdmissionReview> =>
    ({
      apiVersion: 'admission.k8s.io/v1',
      kind: 'AdmissionReview',
      response: { uid: review.request!.uid, ...answer(review, config.url ?? '') },
    }) as AdmissionReview;

const patch = (operations: object[]) => ({
  allowed: true,
  patchType: 'JSONPatch',
  patch: Buffer.from(JSON.stringify(operations)).toString('base64'),
});

async function outcome(work: Promise<void> | void): Promise<StatusError | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    return error as StatusError;
  }
}

describe('rules', () => {
  const rule = (fields: object): RuleWithOperations => ({ ...RULE, ...fields }) as RuleWithOperations;

  test.each([
    [{}, undefined, true],
    [{ operations: ['DELETE'] }, undefined, false],
    [{ operations: ['*'], apiGroups: ['*'], apiVersions: ['*'], resources: ['*'] }, undefined, true],
    [{ resources: ['*'] }, 'status', false],
    [{ resources: ['*/*'] }, 'status', true],
    [{ resources: ['*/*'] }, undefined, true],
    [{ resources: ['configmaps/*'] }, 'status', true],
    [{ resources: ['*/scale'] }, 'status', false],
    [{ apiGroups: ['apps'] }, undefined, false],
    [{ scope: 'Cluster' }, undefined, false],
    [{ scope: 'Namespaced' }, undefined, true],
  ])('%j on subresource %s: %s', (fields, subresource, expected) => {
    expect(ruleMatches(rule(fields), request({ subresource }))).toBe(expected);
  });
});

describe('mutating webhooks', () => {
  const mutate = (answer: Answer, attributes: AdmissionAttributes) =>
    outcome(new MutatingAdmissionWebhook(reader, answering(answer)).mutate(attributes));

  test('change the object, each seeing what the one before it made', async () => {
    configure('mutating', 'a', {});
    configure('mutating', 'b', {});
    const attributes = request();
    await mutate((review, url) => {
      const before = (review.request!.object as ConfigMap).data!.a!;
      return patch([{ op: 'replace', path: '/data/a', value: before + url.slice(-1) }]);
    }, attributes);
    expect((attributes.object as unknown as ConfigMap).data).toEqual({ a: '1ab' });
    expect(attributes.object).toMatchObject({ apiVersion: 'v1', kind: 'ConfigMap' });
  });

  test('are told who asks for what', async () => {
    configure('mutating', 'a', {});
    let seen: AdmissionReview['request'];
    await mutate((review) => {
      seen = review.request;
      return { allowed: true, warnings: ['think again'] };
    }, request());
    expect(seen).toMatchObject({
      kind: { group: '', version: 'v1', kind: 'ConfigMap' },
      resource: { group: '', version: 'v1', resource: 'configmaps' },
      namespace: 'team',
      operation: 'CREATE',
      userInfo: { username: 'anna', uid: '7', groups: ['devs'], extra: { 'example.com/team': ['x'] } },
      oldObject: null,
      dryRun: false,
    });
    expect(warnings).toEqual(['think again']);
  });

  test('see it again when they asked to and somebody changed it', async () => {
    configure('mutating', 'a', { reinvocationPolicy: 'IfNeeded' });
    configure('mutating', 'b', {});
    const calls: string[] = [];
    await mutate((_review, url) => {
      calls.push(url.slice(-1));
      return url.endsWith('b') ? patch([{ op: 'add', path: '/data/b', value: '1' }]) : { allowed: true };
    }, request());
    expect(calls).toEqual(['a', 'b', 'a']);
  });

  test('cannot make nonsense of the object', async () => {
    configure('mutating', 'a', {});
    const attributes = request();
    const error = await mutate(() => patch([{ op: 'replace', path: '/data', value: 'text' }]), attributes);
    expect(error?.code).toBe(500);
    expect(error?.status.message).toContain('failed calling webhook "a.example.com"');
    expect((attributes.object as unknown as ConfigMap).data).toEqual({ a: '1' });
  });

  test('cannot make another object of it', async () => {
    configure('mutating', 'a', {});
    const attributes = request();
    await mutate(
      () =>
        patch([
          { op: 'replace', path: '/metadata/namespace', value: 'other' },
          { op: 'replace', path: '/metadata/name', value: 'x' },
        ]),
      attributes,
    );
    expect(attributes.object!.metadata).toMatchObject({ name: 'c', namespace: 'team' });
  });

  test('hear nothing of what their selectors leave out', async () => {
    configure('mutating', 'a', { namespaceSelector: { matchLabels: { guarded: 'no' } } });
    configure('mutating', 'b', { objectSelector: { matchLabels: { watch: 'me' } } });
    const calls: string[] = [];
    const note: Answer = (_review, url) => {
      calls.push(url);
      return { allowed: true };
    };
    await mutate(note, request());
    expect(calls).toEqual([]);
    const labelled = { metadata: { name: 'c', namespace: 'team', labels: { watch: 'me' } } } as unknown as KubeObject;
    await mutate(note, request({ object: labelled }));
    expect(calls).toHaveLength(1);
  });
});

describe('validating webhooks', () => {
  const validate = (answer: Answer, overrides: Partial<AdmissionAttributes> = {}) =>
    outcome(new ValidatingAdmissionWebhook(reader, answering(answer)).validate(request(overrides)));

  test('refuse with their own words and code', async () => {
    configure('validating', 'a', {});
    const error = await validate(() => ({
      allowed: false,
      status: { message: 'no such thing', code: 403, reason: 'Forbidden' },
    }));
    expect(error?.status).toMatchObject({
      status: 'Failure',
      code: 403,
      reason: 'Forbidden',
      message: 'admission webhook "a.example.com" denied the request: no such thing',
    });
    expect((await validate(() => ({ allowed: false })))?.status).toMatchObject({
      code: 400,
      message: 'admission webhook "a.example.com" denied the request without explanation',
    });
  });

  test('that fail stop the write, unless they are to be ignored', async () => {
    configure('validating', 'a', {});
    const broken: Answer = () => {
      throw new Error('connection refused');
    };
    const error = await validate(broken);
    expect(error?.code).toBe(500);
    expect(error?.status.message).toBe(
      'Internal error occurred: failed calling webhook "a.example.com": connection refused',
    );
    configure('validating', 'a', { failurePolicy: 'Ignore' });
    expect(await validate(broken)).toBeUndefined();
  });

  test('must answer the question they were asked', async () => {
    configure('validating', 'a', {});
    expect((await validate(() => ({ allowed: true, uid: 'another' })))?.status.message).toContain(
      'expected response.uid=',
    );
  });

  test('with side effects refuse dry runs', async () => {
    configure('validating', 'a', { sideEffects: 'Some' });
    expect((await validate(() => ({ allowed: true }), { dryRun: true }))?.status).toMatchObject({
      code: 400,
      message: 'admission webhook "a.example.com" does not support dry run',
    });
  });

  test('never judge webhook configurations', () => {
    const plugin = new ValidatingAdmissionWebhook(
      reader,
      answering(() => ({ allowed: false })),
    );
    expect(plugin.handles('DELETE', validatingWebhookConfigurations as never)).toBe(false);
    expect(plugin.handles('CREATE', pods as never)).toBe(true);
  });
});

describe('reaching a webhook', () => {
  let server: Server | undefined;

  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  /** A webhook behind Service `hook` in namespace `team`, reachable on the loopback address. */
  async function start(
    answer: ((review: AdmissionReview) => object) | undefined,
  ): Promise<{ port: number; caBundle: string }> {
    const nowMs = Date.now();
    const authority = await createAuthority({ commonName: 'hooks', nowMs });
    const identity = await issueCertificate(authority, {
      commonName: 'hook',
      subjectAltNames: ['hook.team.svc'],
      usages: ['server'],
      nowMs,
    });
    server = createServer({ cert: identity.cert, key: identity.key }, (incoming, outgoing) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', () => {
        if (answer === undefined) return;
        const review = JSON.parse(Buffer.concat(chunks).toString()) as AdmissionReview;
        outgoing.end(
          JSON.stringify({ ...review, response: { uid: review.request!.uid, allowed: true, ...answer(review) } }),
        );
      });
    });
    await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
    cache.put('/registry/services/specs/', {
      metadata: { name: 'hook', namespace: 'team' },
      spec: { type: 'ClusterIP', clusterIP: '127.0.0.1' },
    });
    return { port: (server!.address() as AddressInfo).port, caBundle: Buffer.from(authority.cert).toString('base64') };
  }

  test('goes to the Service, whose certificate must be from the authority it names', async () => {
    const { port, caBundle } = await start(() => patch([{ op: 'add', path: '/data/b', value: '2' }]));
    const service = { name: 'hook', namespace: 'team', port, path: '/mutate' };
    configure('mutating', 'a', { clientConfig: { service, caBundle } });
    const attributes = request();
    const plugin = new MutatingAdmissionWebhook(reader, webhookCaller(reader, systemClock));
    await plugin.mutate(attributes);
    expect((attributes.object as unknown as ConfigMap).data).toEqual({ a: '1', b: '2' });

    const stranger = await createAuthority({ commonName: 'other', nowMs: Date.now() });
    configure('mutating', 'a', { clientConfig: { service, caBundle: Buffer.from(stranger.cert).toString('base64') } });
    const error = await outcome(plugin.mutate(request()));
    expect(error?.status.message).toContain(
      `failed to call webhook: Post "https://hook.team.svc:${port}/mutate?timeout=10s"`,
    );
  });

  test('ends after the time it was given', async () => {
    const { port, caBundle } = await start(undefined);
    const clock = new FakeClock();
    const service = { name: 'hook', namespace: 'team', port };
    configure('validating', 'a', { clientConfig: { service, caBundle }, timeoutSeconds: 3 });
    const plugin = new ValidatingAdmissionWebhook(reader, webhookCaller(reader, clock));
    const asked = new Promise((resolve) => server!.once('request', resolve));
    const waiting = outcome(plugin.validate(request()));
    await asked;
    clock.step(3_000);
    expect((await waiting)?.status.message).toContain('context deadline exceeded');
  });

  test('needs a Service that is there', async () => {
    configure('validating', 'a', { clientConfig: { service: { name: 'none', namespace: 'team' } } });
    const plugin = new ValidatingAdmissionWebhook(reader, webhookCaller(reader, systemClock));
    expect((await outcome(plugin.validate(request())))?.status.message).toContain('service "none" not found');
  });
});
