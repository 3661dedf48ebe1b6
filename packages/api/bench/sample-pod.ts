import { Pod } from '../gen/k8s/core/v1.ts';

/** A running pod as a Deployment makes them, about 3.4 KB of JSON: the object that control planes move most. */
export function samplePod(): Pod {
  return Pod.fromJson({
    kind: 'Pod',
    apiVersion: 'v1',
    metadata: {
      name: 'frontend-6d4cf56db6-x7k2p',
      generateName: 'frontend-6d4cf56db6-',
      namespace: 'shop',
      uid: '0f1e7a52-6f0c-4f43-9b7e-6a6d3f4b1c2d',
      resourceVersion: '184467',
      creationTimestamp: '2026-03-01T10:00:00Z',
      labels: { app: 'frontend', 'app.kubernetes.io/part-of': 'shop', 'pod-template-hash': '6d4cf56db6', tier: 'web' },
      annotations: { 'prometheus.io/port': '9090', 'prometheus.io/scrape': 'true' },
      ownerReferences: [
        {
          apiVersion: 'apps/v1',
          kind: 'ReplicaSet',
          name: 'frontend-6d4cf56db6',
          uid: '9a0b8c7d-1e2f-4a3b-8c9d-0e1f2a3b4c5d',
          controller: true,
          blockOwnerDeletion: true,
        },
      ],
    },
    spec: {
      volumes: [
        { name: 'config', configMap: { name: 'frontend-config', defaultMode: 420 } },
        {
          name: 'kube-api-access-l5q9z',
          projected: {
            sources: [
              { serviceAccountToken: { expirationSeconds: 3607, path: 'token' } },
              { configMap: { name: 'kube-root-ca.crt', items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
              {
                downwardAPI: {
                  items: [{ path: 'namespace', fieldRef: { apiVersion: 'v1', fieldPath: 'metadata.namespace' } }],
                },
              },
            ],
            defaultMode: 420,
          },
        },
      ],
      containers: [
        {
          name: 'server',
          image: 'registry.example.com/shop/frontend:v2.14.3',
          args: ['--listen=:8080', '--metrics=:9090', '--log-level=info'],
          ports: [
            { name: 'http', containerPort: 8080, protocol: 'TCP' },
            { name: 'metrics', containerPort: 9090, protocol: 'TCP' },
          ],
          env: [
            { name: 'CATALOG_ADDR', value: 'catalog.shop.svc.cluster.local:3550' },
            { name: 'CART_ADDR', value: 'cart.shop.svc.cluster.local:7070' },
            { name: 'POD_NAME', valueFrom: { fieldRef: { apiVersion: 'v1', fieldPath: 'metadata.name' } } },
          ],
          resources: { limits: { cpu: '200m', memory: '128Mi' }, requests: { cpu: '100m', memory: '64Mi' } },
          volumeMounts: [
            { name: 'config', readOnly: true, mountPath: '/etc/frontend' },
            {
              name: 'kube-api-access-l5q9z',
              readOnly: true,
              mountPath: '/var/run/secrets/kubernetes.io/serviceaccount',
            },
          ],
          livenessProbe: {
            httpGet: { path: '/healthz', port: 8080, scheme: 'HTTP' },
            initialDelaySeconds: 10,
            timeoutSeconds: 1,
            periodSeconds: 10,
            successThreshold: 1,
            failureThreshold: 3,
          },
          readinessProbe: {
            httpGet: { path: '/ready', port: 'http', scheme: 'HTTP' },
            timeoutSeconds: 1,
            periodSeconds: 10,
            successThreshold: 1,
            failureThreshold: 3,
          },
          terminationMessagePath: '/dev/termination-log',
          terminationMessagePolicy: 'File',
          imagePullPolicy: 'IfNotPresent',
          securityContext: { runAsNonRoot: true, allowPrivilegeEscalation: false },
        },
      ],
      restartPolicy: 'Always',
      terminationGracePeriodSeconds: 30,
      dnsPolicy: 'ClusterFirst',
      serviceAccountName: 'frontend',
      serviceAccount: 'frontend',
      nodeName: 'worker-2',
      securityContext: {},
      schedulerName: 'default-scheduler',
      tolerations: [
        { key: 'node.kubernetes.io/not-ready', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 300 },
        { key: 'node.kubernetes.io/unreachable', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 300 },
      ],
      priority: 0,
      enableServiceLinks: true,
      preemptionPolicy: 'PreemptLowerPriority',
    },
    status: {
      phase: 'Running',
      conditions: ['Initialized', 'Ready', 'ContainersReady', 'PodScheduled'].map((type) => ({
        type,
        status: 'True',
        lastTransitionTime: '2026-03-01T10:00:07Z',
      })),
      hostIP: '172.30.0.12',
      podIP: '10.244.2.17',
      podIPs: [{ ip: '10.244.2.17' }],
      startTime: '2026-03-01T10:00:00Z',
      containerStatuses: [
        {
          name: 'server',
          state: { running: { startedAt: '2026-03-01T10:00:02Z' } },
          lastState: {},
          ready: true,
          restartCount: 0,
          image: 'registry.example.com/shop/frontend:v2.14.3',
          imageID:
            'registry.example.com/shop/frontend@sha256:3c9b2f5d1e8a7460b5c4d3e2f1a09876543210fedcba98765432100123456789',
          containerID: 'containerd://5b1c0a9e8d7f6e5c4b3a29180716253443526170819fa0b1c2d3e4f506172839',
          started: true,
        },
      ],
      qosClass: 'Burstable',
    },
  });
}
