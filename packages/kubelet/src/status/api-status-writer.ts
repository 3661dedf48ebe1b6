import type { Pod } from '@gantry/api/core/v1';
import { pods } from '@gantry/api/resources';
import type { Client } from '@gantry/client';
import type { StatusWriter } from './status-manager.ts';

/** Writes pod statuses and finishes deletions through the API. */
export function apiStatusWriter(client: Client): StatusWriter {
  const verbs = client.for(pods);
  const ref = (pod: Pod) => ({ namespace: pod.metadata.namespace ?? '', name: pod.metadata.name ?? '' });
  return {
    patchStatus(pod, body) {
      return verbs.patch(ref(pod), { type: 'strategic', body, subresource: 'status' });
    },
    async remove(pod) {
      const uid = pod.metadata.uid;
      await verbs.delete(ref(pod), { gracePeriodSeconds: 0, preconditions: { uid } });
    },
  };
}
