import type { KubeObject } from '@gantry/api';
import { describe, expect, it } from 'vitest';
import { tableFor } from '../table.ts';
import { asText } from '../testing/text.ts';

const NOW = Date.UTC(2026, 0, 1, 1, 0, 0);
const ago = (minutes: number) => new Date(NOW - minutes * 60_000).toISOString().replace('.000Z', 'Z');

/** Prints objects given as `[name, rest]`; metadata of `rest` is merged in. */
function show(
  group: string,
  kind: string,
  objects: readonly (readonly [name: string, rest: Record<string, unknown>])[],
) {
  const full = objects.map(([name, rest]) => ({
    ...rest,
    metadata: { name, creationTimestamp: ago(60), ...(rest.metadata as object) },
  }));
  const table = tableFor({ group, kind }, full as unknown as KubeObject[], { nowMs: NOW });
  return `\n${asText(table, { wide: true })}\n`;
}

const template = (rest: object = {}) => ({
  metadata: {},
  spec: {
    containers: [
      { name: 'app', image: 'shop/app:1' },
      { name: 'log', image: 'shop/log:2' },
    ],
    ...rest,
  },
});
const selector = {
  matchLabels: { tier: 'web', app: 'shop' },
  matchExpressions: [{ key: 'env', operator: 'In', values: ['b', 'a'] }],
};

describe('tables of', () => {
  it('deployments, replica sets, stateful sets, daemon sets', () => {
    const spec = { replicas: 3, selector, template: template({ nodeSelector: { disk: 'ssd' } }) };
    expect(
      show('apps', 'Deployment', [
        ['web', { spec, status: { readyReplicas: 2, updatedReplicas: 3, availableReplicas: 2 } }],
        ['new', { spec: { ...spec, selector: {} }, status: {} }],
      ]) +
        show('apps', 'ReplicaSet', [['web-1', { spec, status: { replicas: 3, readyReplicas: 1 } }]]) +
        show('apps', 'StatefulSet', [['db', { spec, status: { readyReplicas: 1 } }]]) +
        show('apps', 'DaemonSet', [
          [
            'agent',
            {
              spec,
              status: {
                desiredNumberScheduled: 3,
                currentNumberScheduled: 3,
                numberReady: 2,
                updatedNumberScheduled: 1,
                numberAvailable: 2,
              },
            },
          ],
        ]),
    ).toMatchInlineSnapshot(`
      "
      NAME   READY   UP-TO-DATE   AVAILABLE   AGE   CONTAINERS   IMAGES                  SELECTOR
      web    2/3     3            2           60m   app,log      shop/app:1,shop/log:2   app=shop,env in (a,b),tier=web
      new    0/3     0            0           60m   app,log      shop/app:1,shop/log:2   <none>

      NAME    DESIRED   CURRENT   READY   AGE   CONTAINERS   IMAGES                  SELECTOR
      web-1   3         3         1       60m   app,log      shop/app:1,shop/log:2   app=shop,env in (a,b),tier=web

      NAME   READY   AGE   CONTAINERS   IMAGES
      db     1/3     60m   app,log      shop/app:1,shop/log:2

      NAME    DESIRED   CURRENT   READY   UP-TO-DATE   AVAILABLE   NODE SELECTOR   AGE   CONTAINERS   IMAGES                  SELECTOR
      agent   3         3         2       1            2           disk=ssd        60m   app,log      shop/app:1,shop/log:2   app=shop,env in (a,b),tier=web
      "
    `);
  });

  it('jobs and cron jobs', () => {
    const spec = { completions: 3, parallelism: 2, template: template() };
    const condition = (type: string) => ({ conditions: [{ type, status: 'True', lastTransitionTime: ago(1) }] });
    expect(
      show('batch', 'Job', [
        ['running', { spec, status: { startTime: ago(10), succeeded: 1 } }],
        [
          'complete',
          { spec, status: { startTime: ago(10), completionTime: ago(5), succeeded: 3, ...condition('Complete') } },
        ],
        ['failed', { spec, status: { startTime: ago(10), ...condition('Failed') } }],
        ['suspended', { spec, status: condition('Suspended') }],
        ['deleted', { spec, status: {}, metadata: { deletionTimestamp: ago(0) } }],
        ['work-queue', { spec: { parallelism: 4, template: template() }, status: { startTime: ago(1), succeeded: 1 } }],
      ]) +
        show('batch', 'CronJob', [
          [
            'nightly',
            {
              spec: { schedule: '0 3 * * *', suspend: false, timeZone: 'Europe/Berlin', jobTemplate: { spec } },
              status: { active: [{}], lastScheduleTime: ago(30) },
            },
          ],
          ['never', { spec: { schedule: '@yearly', suspend: true, jobTemplate: { spec } }, status: {} }],
        ]),
    ).toMatchInlineSnapshot(`
      "
      NAME         STATUS        COMPLETIONS   DURATION   AGE   CONTAINERS   IMAGES                  SELECTOR
      running      Running       1/3           10m        60m   app,log      shop/app:1,shop/log:2   <none>
      complete     Complete      3/3           5m         60m   app,log      shop/app:1,shop/log:2   <none>
      failed       Failed        0/3           9m         60m   app,log      shop/app:1,shop/log:2   <none>
      suspended    Suspended     0/3                      60m   app,log      shop/app:1,shop/log:2   <none>
      deleted      Terminating   0/3                      60m   app,log      shop/app:1,shop/log:2   <none>
      work-queue   Running       1/1 of 4      60s        60m   app,log      shop/app:1,shop/log:2   <none>

      NAME      SCHEDULE    TIMEZONE        SUSPEND   ACTIVE   LAST SCHEDULE   AGE   CONTAINERS   IMAGES                  SELECTOR
      nightly   0 3 * * *   Europe/Berlin   False     1        30m             60m   app,log      shop/app:1,shop/log:2   <none>
      never     @yearly     <none>          True      0        <none>          60m   app,log      shop/app:1,shop/log:2   <none>
      "
    `);
  });

  it('services, endpoints, endpoint slices', () => {
    const ports = [
      { port: 80, protocol: 'TCP' },
      { port: 443, protocol: 'TCP', nodePort: 30443 },
      { port: 53, protocol: 'UDP' },
    ];
    const service = (type: string, rest: object = {}, status: object = {}) => ({
      spec: { type, clusterIPs: ['10.96.0.7'], ports, ...rest },
      status,
    });
    expect(
      show('', 'Service', [
        ['web', service('ClusterIP', { selector: { b: '2', a: '1' } })],
        ['headless', service('ClusterIP', { clusterIPs: ['None'], ports: [] })],
        ['external', service('NodePort', { externalIPs: ['1.2.3.4', '1.2.3.5'] })],
        ['pending', service('LoadBalancer')],
        [
          'balanced',
          service(
            'LoadBalancer',
            { externalIPs: ['9.9.9.9'] },
            { loadBalancer: { ingress: [{ ip: '5.6.7.8' }, { hostname: 'lb.example' }] } },
          ),
        ],
        ['alias', service('ExternalName', { clusterIPs: undefined, externalName: 'db.example', ports: undefined })],
      ]) +
        show('', 'Endpoints', [
          ['none', {}],
          ['few', { subsets: [{ addresses: [{ ip: '10.244.0.1' }, { ip: 'fd00::1' }], ports: [{ port: 80 }] }] }],
          [
            'many',
            {
              subsets: [
                { addresses: [1, 2, 3].map((n) => ({ ip: `10.244.0.${n}` })), ports: [{ port: 80 }, { port: 443 }] },
              ],
            },
          ],
          ['portless', { subsets: [{ addresses: [{ ip: '10.244.0.1' }] }] }],
        ]) +
        show('discovery.k8s.io', 'EndpointSlice', [
          [
            'web-1',
            {
              addressType: 'IPv4',
              ports: [{ port: 80 }, { name: 'named' }, {}],
              endpoints: [1, 2, 3, 4].map((n) => ({ addresses: [`10.244.0.${n}`] })),
            },
          ],
          ['empty', { addressType: 'IPv6' }],
        ]),
    ).toMatchInlineSnapshot(`
      "
      NAME       TYPE           CLUSTER-IP   EXTERNAL-IP                  PORT(S)                       AGE   SELECTOR
      web        ClusterIP      10.96.0.7    <none>                       80/TCP,443:30443/TCP,53/UDP   60m   a=1,b=2
      headless   ClusterIP      None         <none>                       <none>                        60m   <none>
      external   NodePort       10.96.0.7    1.2.3.4,1.2.3.5              80/TCP,443:30443/TCP,53/UDP   60m   <none>
      pending    LoadBalancer   10.96.0.7    <pending>                    80/TCP,443:30443/TCP,53/UDP   60m   <none>
      balanced   LoadBalancer   10.96.0.7    5.6.7.8,lb.example,9.9.9.9   80/TCP,443:30443/TCP,53/UDP   60m   <none>
      alias      ExternalName   <none>       db.example                   <none>                        60m   <none>

      NAME       ENDPOINTS                                               AGE
      none       <none>                                                  60m
      few        10.244.0.1:80,[fd00::1]:80                              60m
      many       10.244.0.1:80,10.244.0.2:80,10.244.0.3:80 + 3 more...   60m
      portless   10.244.0.1                                              60m

      NAME    ADDRESSTYPE   PORTS        ENDPOINTS                                      AGE
      web-1   IPv4          80,named,*   10.244.0.1,10.244.0.2,10.244.0.3 + 1 more...   60m
      empty   IPv6          <unset>      <unset>                                        60m
      "
    `);
  });

  it('ingresses, network policies, addresses', () => {
    const rules = (...hosts: string[]) => hosts.map((host) => ({ host }));
    expect(
      show('networking.k8s.io', 'Ingress', [
        ['any', { spec: {}, status: {} }],
        [
          'tls',
          {
            spec: { ingressClassName: 'haproxy', rules: rules('a.example'), tls: [{}] },
            status: { loadBalancer: { ingress: [{ ip: '1.1.1.1' }] } },
          },
        ],
        ['many', { spec: { rules: rules('a', 'b', 'c', 'd', 'e') }, status: {} }],
      ]) +
        show('networking.k8s.io', 'IngressClass', [
          [
            'haproxy',
            {
              spec: {
                controller: 'gantry.dev/haproxy',
                parameters: { apiGroup: 'x.org', kind: 'Settings', name: 's' },
              },
            },
          ],
          ['plain', { spec: { controller: 'c' } }],
        ]) +
        show('networking.k8s.io', 'NetworkPolicy', [
          ['all', { spec: { podSelector: {} } }],
          ['some', { spec: { podSelector: selector } }],
        ]) +
        show('networking.k8s.io', 'IPAddress', [
          [
            '10.96.0.1',
            { spec: { parentRef: { group: '', resource: 'services', namespace: 'default', name: 'kubernetes' } } },
          ],
        ]) +
        show('networking.k8s.io', 'ServiceCIDR', [['kubernetes', { spec: { cidrs: ['10.96.0.0/16', 'fd00::/108'] } }]]),
    ).toMatchInlineSnapshot(`
      "
      NAME   CLASS     HOSTS               ADDRESS   PORTS     AGE
      any    <none>    *                             80        60m
      tls    haproxy   a.example           1.1.1.1   80, 443   60m
      many   <none>    a,b,c + 2 more...             80        60m

      NAME      CONTROLLER           PARAMETERS         AGE
      haproxy   gantry.dev/haproxy   Settings.x.org/s   60m
      plain     c                    <none>             60m

      NAME   POD-SELECTOR                     AGE
      all    <none>                           60m
      some   app=shop,env in (a,b),tier=web   60m

      NAME        PARENTREF
      10.96.0.1   services/default/kubernetes

      NAME         CIDRS                     AGE
      kubernetes   10.96.0.0/16,fd00::/108   60m
      "
    `);
  });

  it('nodes, namespaces, events, leases', () => {
    const ready = (status: string) => ({ conditions: [{ type: 'Ready', status }] });
    const info = {
      kubeletVersion: 'v1.35.0',
      osImage: 'Debian 12',
      kernelVersion: '6.18',
      containerRuntimeVersion: 'containerd://1.6.20',
    };
    expect(
      show('', 'Node', [
        [
          'host-1',
          {
            metadata: { labels: { 'node-role.kubernetes.io/control-plane': '', 'kubernetes.io/role': 'edge' } },
            spec: {},
            status: { ...ready('True'), nodeInfo: info, addresses: [{ type: 'InternalIP', address: '172.30.0.11' }] },
          },
        ],
        [
          'host-2',
          {
            spec: { unschedulable: true },
            status: { ...ready('False'), addresses: [{ type: 'ExternalIP', address: '1.2.3.4' }] },
          },
        ],
        ['host-3', { spec: {}, status: {} }],
        ['host-4', { spec: {}, status: ready('Unknown') }],
      ]) +
        show('', 'Namespace', [['shop', { status: { phase: 'Active' } }]]) +
        show('', 'Event', [
          [
            'classic',
            {
              involvedObject: { kind: 'Pod', name: 'web', fieldPath: 'spec.containers{app}' },
              type: 'Warning',
              reason: 'BackOff',
              message: ' Back-off \n',
              source: { component: 'kubelet', host: 'host-1' },
              firstTimestamp: ago(30),
              lastTimestamp: ago(2),
              count: 7,
            },
          ],
          [
            'new-style',
            {
              involvedObject: { kind: 'Node' },
              source: {},
              eventTime: ago(4),
              reportingComponent: 'scheduler',
              reportingInstance: 's-0',
              type: 'Normal',
              reason: 'Scheduled',
              message: 'ok',
            },
          ],
          [
            'series',
            {
              involvedObject: { kind: 'Pod', name: 'x' },
              source: {},
              eventTime: ago(9),
              series: { count: 12, lastObservedTime: ago(1) },
            },
          ],
        ]) +
        show('events.k8s.io', 'Event', [
          [
            'e',
            {
              regarding: { kind: 'Pod', name: 'web' },
              note: 'hello',
              reason: 'R',
              type: 'Normal',
              eventTime: ago(3),
              reportingController: 'c',
              reportingInstance: 'i',
            },
          ],
        ]) +
        show('coordination.k8s.io', 'Lease', [
          ['kube-scheduler', { spec: { holderIdentity: 'host-1_abc' } }],
          ['free', { spec: {} }],
        ]),
    ).toMatchInlineSnapshot(`
      "
      NAME     STATUS                        ROLES                AGE   VERSION   INTERNAL-IP   EXTERNAL-IP   OS-IMAGE    KERNEL-VERSION   CONTAINER-RUNTIME
      host-1   Ready                         control-plane,edge   60m   v1.35.0   172.30.0.11   <none>        Debian 12   6.18             containerd://1.6.20
      host-2   NotReady,SchedulingDisabled   <none>               60m             <none>        1.2.3.4       <unknown>   <unknown>        <unknown>
      host-3   Unknown                       <none>               60m             <none>        <none>        <unknown>   <unknown>        <unknown>
      host-4   NotReady                      <none>               60m             <none>        <none>        <unknown>   <unknown>        <unknown>

      NAME   STATUS   AGE
      shop   Active   60m

      LAST SEEN   TYPE      REASON      OBJECT    SUBOBJECT              SOURCE            MESSAGE    FIRST SEEN   COUNT   NAME
      2m          Warning   BackOff     pod/web   spec.containers{app}   kubelet, host-1   Back-off   30m          7       classic
      4m          Normal    Scheduled   node                             scheduler, s-0    ok         4m           1       new-style
      60s                               pod/x                                                         9m           12      series

      LAST SEEN   TYPE     REASON   OBJECT    SUBOBJECT   SOURCE   MESSAGE   FIRST SEEN   COUNT   NAME
      3m          Normal   R        pod/web               c, i     hello     3m           1       e

      NAME             HOLDER       AGE
      kube-scheduler   host-1_abc   60m
      free                          60m
      "
    `);
  });

  it('volumes and classes', () => {
    expect(
      show('', 'PersistentVolumeClaim', [
        [
          'data',
          {
            spec: { volumeName: 'pv-1', storageClassName: 'fast', volumeMode: 'Filesystem' },
            status: { phase: 'Bound', capacity: { storage: '10Gi' }, accessModes: ['ReadWriteMany', 'ReadWriteOnce'] },
          },
        ],
        ['waiting', { spec: {}, status: { phase: 'Pending', capacity: { storage: '1Gi' } } }],
        ['leaving', { spec: {}, status: { phase: 'Bound' }, metadata: { deletionTimestamp: ago(0) } }],
      ]) +
        show('', 'PersistentVolume', [
          [
            'pv-1',
            {
              spec: {
                capacity: { storage: '10Gi' },
                accessModes: ['ReadWriteOncePod'],
                persistentVolumeReclaimPolicy: 'Delete',
                claimRef: { namespace: 'shop', name: 'data' },
                storageClassName: 'fast',
              },
              status: { phase: 'Bound' },
            },
          ],
        ]) +
        show('storage.k8s.io', 'StorageClass', [
          [
            'fast',
            {
              provisioner: 'p',
              reclaimPolicy: 'Retain',
              volumeBindingMode: 'WaitForFirstConsumer',
              allowVolumeExpansion: true,
              metadata: { annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' } },
            },
          ],
          ['slow', { provisioner: 'q' }],
        ]),
    ).toMatchInlineSnapshot(`
      "
      NAME      STATUS        VOLUME   CAPACITY   ACCESS MODES   STORAGECLASS   VOLUMEATTRIBUTESCLASS   AGE   VOLUMEMODE
      data      Bound         pv-1     10Gi       RWO,RWX        fast           <unset>                 60m   Filesystem
      waiting   Pending                                                         <unset>                 60m   <unset>
      leaving   Terminating                                                     <unset>                 60m   <unset>

      NAME   CAPACITY   ACCESS MODES   RECLAIM POLICY   STATUS   CLAIM       STORAGECLASS   VOLUMEATTRIBUTESCLASS   REASON   AGE   VOLUMEMODE
      pv-1   10Gi       RWOP           Delete           Bound    shop/data   fast           <unset>                          60m   <unset>

      NAME             PROVISIONER   RECLAIMPOLICY   VOLUMEBINDINGMODE      ALLOWVOLUMEEXPANSION   AGE
      fast (default)   p             Retain          WaitForFirstConsumer   true                   60m
      slow             q             Delete          Immediate              false                  60m
      "
    `);
  });

  it('autoscalers', () => {
    const scaleTargetRef = { kind: 'Deployment', name: 'web' };
    const cpu = {
      type: 'Resource',
      resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 80 } },
    };
    const pods = {
      type: 'Pods',
      pods: { metric: { name: 'qps' }, target: { type: 'AverageValue', averageValue: '100' } },
    };
    const external = {
      type: 'External',
      external: { metric: { name: 'q' }, target: { type: 'AverageValue', averageValue: '5' } },
    };
    expect(
      show('autoscaling', 'HorizontalPodAutoscaler', [
        ['fresh', { spec: { scaleTargetRef, minReplicas: 1, maxReplicas: 5, metrics: [cpu] }, status: {} }],
        [
          'busy',
          {
            spec: { scaleTargetRef, maxReplicas: 5, metrics: [cpu] },
            status: {
              currentReplicas: 3,
              currentMetrics: [{ type: 'Resource', resource: { name: 'cpu', current: { averageUtilization: 93 } } }],
            },
          },
        ],
        [
          'many',
          {
            spec: { scaleTargetRef, maxReplicas: 5, metrics: [pods, external, cpu] },
            status: { currentMetrics: [{ type: 'Pods', pods: { current: { averageValue: '120' } } }] },
          },
        ],
        ['none', { spec: { scaleTargetRef, maxReplicas: 5 }, status: {} }],
        [
          'v1',
          {
            spec: { scaleTargetRef, minReplicas: 2, maxReplicas: 4, targetCPUUtilizationPercentage: 70 },
            status: { currentCPUUtilizationPercentage: 12, currentReplicas: 2 },
          },
        ],
      ]),
    ).toMatchInlineSnapshot(`
      "
      NAME    REFERENCE        TARGETS                                  MINPODS   MAXPODS   REPLICAS   AGE
      fresh   Deployment/web   cpu: <unknown>/80%                       1         5         0          60m
      busy    Deployment/web   cpu: 93%/80%                             <unset>   5         3          60m
      many    Deployment/web   120/100, <unknown>/5 (avg) + 1 more...   <unset>   5         0          60m
      none    Deployment/web   <none>                                   <unset>   5         0          60m
      v1      Deployment/web   cpu: 12%/70%                             2         4         2          60m
      "
    `);
  });

  it('rules and requests', () => {
    const subjects = [
      { kind: 'User', name: 'jane' },
      { kind: 'User', name: 'joe' },
      { kind: 'Group', name: 'dev' },
      { kind: 'ServiceAccount', namespace: 'shop', name: 'bot' },
    ];
    const csr = (status: object, rest: object = {}) => ({
      spec: { signerName: 'kubernetes.io/kubelet-serving', username: 'system:node:a', ...rest },
      status,
    });
    expect(
      show('rbac.authorization.k8s.io', 'RoleBinding', [
        ['b', { roleRef: { kind: 'Role', name: 'reader' }, subjects }],
      ]) +
        show('certificates.k8s.io', 'CertificateSigningRequest', [
          ['pending', csr({})],
          [
            'issued',
            csr(
              { conditions: [{ type: 'Approved', status: 'True' }], certificate: 'AA==' },
              { expirationSeconds: 86400 },
            ),
          ],
          ['denied', csr({ conditions: [{ type: 'Denied', status: 'True' }] })],
          [
            'failed',
            csr({
              conditions: [
                { type: 'Approved', status: 'True' },
                { type: 'Failed', status: 'True' },
              ],
            }),
          ],
        ]) +
        show('policy', 'PodDisruptionBudget', [
          ['min', { spec: { minAvailable: '50%' }, status: { disruptionsAllowed: 1 } }],
          ['max', { spec: { maxUnavailable: 0 }, status: {} }],
        ]) +
        show('', 'ResourceQuota', [
          ['q', { status: { hard: { pods: '10', 'limits.cpu': '4', 'requests.cpu': '2' }, used: { pods: '3' } } }],
        ]) +
        show('apiregistration.k8s.io', 'APIService', [
          ['v1.apps', { spec: {}, status: { conditions: [{ type: 'Available', status: 'True' }] } }],
          [
            'v1beta1.metrics.k8s.io',
            {
              spec: { service: { namespace: 'kube-system', name: 'metrics' } },
              status: { conditions: [{ type: 'Available', status: 'False', reason: 'MissingEndpoints' }] },
            },
          ],
        ]),
    ).toMatchInlineSnapshot(`
      "
      NAME   ROLE          AGE   USERS       GROUPS   SERVICEACCOUNTS
      b      Role/reader   60m   jane, joe   dev      shop/bot

      NAME      AGE   SIGNERNAME                      REQUESTOR       REQUESTEDDURATION   CONDITION
      pending   60m   kubernetes.io/kubelet-serving   system:node:a   <none>              Pending
      issued    60m   kubernetes.io/kubelet-serving   system:node:a   24h                 Approved,Issued
      denied    60m   kubernetes.io/kubelet-serving   system:node:a   <none>              Denied
      failed    60m   kubernetes.io/kubelet-serving   system:node:a   <none>              Approved,Failed

      NAME   MIN AVAILABLE   MAX UNAVAILABLE   ALLOWED DISRUPTIONS   AGE
      min    50%             N/A               1                     60m
      max    N/A             0                 0                     60m

      NAME   REQUEST                         LIMIT             AGE
      q      pods: 3/10, requests.cpu: 0/2   limits.cpu: 0/4   60m

      NAME                     SERVICE               AVAILABLE                  AGE
      v1.apps                  Local                 True                       60m
      v1beta1.metrics.k8s.io   kube-system/metrics   False (MissingEndpoints)   60m
      "
    `);
  });
});
