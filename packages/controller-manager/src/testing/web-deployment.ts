import type { Deployment } from '@gantry/api/apps/v1';

/** A Deployment of one container, as little as one can be. */
export function webDeployment(replicas: number, image = 'web:1', namespace = 'default'): Deployment {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { namespace, name: 'web' },
    spec: {
      replicas,
      selector: { matchLabels: { app: 'web' } },
      template: {
        metadata: { labels: { app: 'web' } },
        spec: { containers: [{ name: 'web', image, ports: [{ name: 'http', containerPort: 8080 }] }] },
      },
      strategy: {},
    },
    status: {},
  } as unknown as Deployment;
}
