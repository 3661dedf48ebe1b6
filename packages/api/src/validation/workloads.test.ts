import { describe, expect, test } from 'vitest';
import type { DaemonSet, Deployment, StatefulSet } from '../../gen/k8s/apps/v1.ts';
import type { CronJob, Job } from '../../gen/k8s/batch/v1.ts';
import { validateCronJob, validateJob, validateJobUpdate } from './batch.ts';
import { cronProblem } from './cron-schedule.ts';
import { make, messages } from './test-objects.ts';
import {
  validateDaemonSet,
  validateDeployment,
  validateDeploymentStatus,
  validateDeploymentUpdate,
  validateStatefulSetUpdate,
} from './workloads.ts';

const labels = { app: 'web' };
const selector = { matchLabels: labels };
const template = { metadata: { labels }, spec: { containers: [{ name: 'c', image: 'i:1' }] } };
const deployment = (spec: object): Deployment =>
  make<Deployment>('apps/v1', 'Deployment', { spec: { selector, template, ...spec } });

describe('a Deployment', () => {
  test('with selector and template is fine', () => {
    expect(validateDeployment(deployment({}))).toEqual([]);
  });

  test('selects its own pods', () => {
    expect(messages(validateDeployment(deployment({ selector: { matchLabels: { app: 'db' } } })))).toEqual([
      'spec.template.metadata.labels: Invalid value: {"app":"web"}: `selector` does not match template `labels`',
    ]);
    expect(messages(validateDeployment(deployment({ selector: {} })))).toEqual([
      'spec.selector: Invalid value: {}: empty selector is invalid for deployment',
    ]);
    expect(messages(validateDeployment(deployment({ selector: undefined })))).toEqual([
      'spec.selector: Required value',
    ]);
  });

  test('keeps its selector', () => {
    const both = { metadata: { labels: { app: 'web', tier: 'a' } }, spec: template.spec };
    const old = deployment({ template: both });
    const other = deployment({ template: both, selector: { matchLabels: { tier: 'a' } } });
    expect(messages(validateDeploymentUpdate(other, old))).toEqual([
      'spec.selector: Invalid value: {"matchLabels":{"tier":"a"}}: field is immutable',
    ]);
  });

  test('makes progress when it rolls', () => {
    const strategy = (rollingUpdate: object) => ({ strategy: { type: 'RollingUpdate', rollingUpdate } });
    expect(messages(validateDeployment(deployment(strategy({ maxSurge: 0, maxUnavailable: '0%' }))))).toEqual([
      'spec.strategy.rollingUpdate.maxUnavailable: Invalid value: "0%": may not be 0 when `maxSurge` is 0',
    ]);
    expect(messages(validateDeployment(deployment(strategy({ maxUnavailable: '101%', maxSurge: 'lots' }))))).toEqual([
      'spec.strategy.rollingUpdate.maxSurge: Invalid value: "lots": must be an integer or percentage (e.g \'5%\')',
      'spec.strategy.rollingUpdate.maxUnavailable: Invalid value: "101%": must not be greater than 100%',
    ]);
  });

  test('runs forever', () => {
    const once = { ...template, spec: { ...template.spec, restartPolicy: 'Never' } };
    expect(messages(validateDeployment(deployment({ replicas: -1, template: once })))).toEqual([
      'spec.replicas: Invalid value: -1: must be greater than or equal to 0',
      'spec.template.spec.restartPolicy: Unsupported value: "Never": supported values: "Always"',
    ]);
  });

  test('names problems of the template by their path', () => {
    const broken = { metadata: { labels }, spec: { containers: [{ name: 'c' }] } };
    expect(messages(validateDeployment(deployment({ template: broken })))).toEqual([
      'spec.template.spec.containers[0].image: Required value',
    ]);
  });

  test('counts no more than it has', () => {
    const object = deployment({});
    object.status = { replicas: 1, readyReplicas: 2, availableReplicas: -1 };
    expect(messages(validateDeploymentStatus(object))).toEqual([
      'status.availableReplicas: Invalid value: -1: must be greater than or equal to 0',
      'status.readyReplicas: Invalid value: 2: cannot be greater than status.replicas',
    ]);
  });
});

describe('other controllers', () => {
  test('a DaemonSet has room to roll', () => {
    const updateStrategy = { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 1, maxSurge: 1 } };
    const object = make<DaemonSet>('apps/v1', 'DaemonSet', { spec: { selector, template, updateStrategy } });
    expect(messages(validateDaemonSet(object))).toEqual([
      'spec.updateStrategy.rollingUpdate.maxSurge: Invalid value: 1: may not be set when maxUnavailable is non-zero',
    ]);
  });

  test('a StatefulSet keeps its identity', () => {
    const of = (spec: object) =>
      make<StatefulSet>('apps/v1', 'StatefulSet', { spec: { selector, template, serviceName: 'a', ...spec } });
    expect(validateStatefulSetUpdate(of({ replicas: 5, minReadySeconds: 3 }), of({}))).toEqual([]);
    expect(messages(validateStatefulSetUpdate(of({ serviceName: 'b' }), of({})))[0]).toMatch(
      /^spec: Forbidden: updates to statefulset spec for fields other than 'replicas'/,
    );
  });
});

describe('a Job', () => {
  const once = { metadata: { labels }, spec: { ...template.spec, restartPolicy: 'Never' } };
  const uid = '0000-1';
  const job = (spec: object): Job =>
    make<Job>('batch/v1', 'Job', {
      metadata: { name: 'j', uid },
      spec: {
        selector: { matchLabels: { 'batch.kubernetes.io/controller-uid': uid } },
        template: { ...once, metadata: { labels: { 'batch.kubernetes.io/controller-uid': uid } } },
        ...spec,
      },
    });

  test('ends', () => {
    expect(validateJob(job({}))).toEqual([]);
    const forever = { metadata: { labels: { 'batch.kubernetes.io/controller-uid': uid } }, spec: template.spec };
    expect(messages(validateJob(job({ template: forever })))).toEqual([
      'spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"',
    ]);
  });

  test('selects by its own uid', () => {
    expect(
      messages(validateJob(job({ selector: { matchLabels: { 'batch.kubernetes.io/controller-uid': 'other' } } }))),
    ).toHaveLength(2);
  });

  test('has as many indexes as completions', () => {
    expect(messages(validateJob(job({ completionMode: 'Indexed', parallelism: 2 })))).toEqual([
      'spec.completions: Required value: when completion mode is Indexed',
    ]);
  });

  test('keeps its template unless it has not started', () => {
    const picky = (nodeSelector: object) => ({
      metadata: { labels: { 'batch.kubernetes.io/controller-uid': uid } },
      spec: { ...once.spec, nodeSelector },
    });
    const running = validateJobUpdate(job({ template: picky({ a: 'b' }) }), job({}));
    expect(running.map(({ field, detail }) => `${field}: ${detail}`)).toEqual(['spec.template: field is immutable']);
    expect(validateJobUpdate(job({ suspend: true, template: picky({ a: 'b' }) }), job({ suspend: true }))).toEqual([]);
  });

  test('grows as a whole or not at all', () => {
    expect(validateJobUpdate(job({ completions: 2 }), job({ completions: 1 }))[0]?.field).toBe('spec.completions');
    const indexed = (n: number) => job({ completionMode: 'Indexed', completions: n, parallelism: n });
    expect(validateJobUpdate(indexed(5), indexed(3))).toEqual([]);
  });
});

describe('cron schedules', () => {
  test.each([
    '* * * * *',
    '*/5 0 1-15/2 jan-mar mon,wed',
    '@hourly',
    '@every 1h30m',
    '0 0 ? * SUN',
    'TZ=UTC 0 0 * * *',
  ])('%s is one', (text) => {
    expect(cronProblem(text)).toBeUndefined();
  });

  test.each([
    '',
    '* * * *',
    '* * * * * *',
    '60 * * * *',
    '* * 0 * *',
    '5-1 * * * *',
    '*/0 * * * *',
    '* * * * 7',
    '@sometimes',
    'a b c d e',
    '1/2/3 * * * *',
  ])('%s is none', (text) => {
    expect(cronProblem(text)).toBeTypeOf('string');
  });

  test('a CronJob names what it cannot read', () => {
    const cron = make<CronJob>('batch/v1', 'CronJob', {
      spec: {
        schedule: 'whenever',
        timeZone: 'Mars/Olympus',
        concurrencyPolicy: 'Perhaps',
        jobTemplate: { spec: { template: { spec: { ...template.spec, restartPolicy: 'Never' } } } },
      },
    });
    expect(messages(validateCronJob(cron))).toEqual([
      'spec.schedule: Invalid value: "whenever": expected exactly 5 fields, found 1: ["whenever"]',
      'spec.timeZone: Invalid value: "Mars/Olympus": unknown time zone Mars/Olympus',
      'spec.concurrencyPolicy: Unsupported value: "Perhaps": supported values: "Allow", "Forbid", "Replace"',
    ]);
  });
});
