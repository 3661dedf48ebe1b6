/** Pods: the one kind with a life of its own. */

import type { Pod, PodStatus } from '@gantry/api/core/v1';
import { pods } from '@gantry/api/resources';
import {
  podSpecWarnings,
  validateEphemeralContainersUpdate,
  validatePod,
  validatePodResize,
  validatePodStatusUpdate,
  validatePodUpdate,
} from '@gantry/api/validation';
import { forbidden } from '@gantry/machinery';
import type { Strategy, WriteContext } from '../registry/strategy.ts';
import { strategyOf } from './builtin.ts';
import { qosClassOf } from './pod-qos.ts';

export const MIRROR_POD_ANNOTATION = 'kubernetes.io/config.mirror';

function prepareForCreate(context: WriteContext, pod: Pod): void {
  for (const warning of podSpecWarnings('spec', pod.spec)) {
    context.warn(warning);
  }
  const status: PodStatus = { phase: 'Pending', qosClass: qosClassOf(pod.spec) };
  if ((pod.spec.schedulingGates?.length ?? 0) > 0) {
    status.conditions = [
      {
        type: 'PodScheduled',
        status: 'False',
        reason: 'SchedulingGated',
        message: 'Scheduling is blocked due to non-empty scheduling gates',
        lastTransitionTime: new Date(context.nowMs).toISOString().replace(/\.\d+Z$/, 'Z'),
      },
    ];
  }
  pod.status = status;
}

/** Spec and owners stay; the class was decided at birth; the address and the list of addresses agree. */
function prepareForStatusUpdate(_context: WriteContext, pod: Pod, old: Pod): void {
  pod.spec = old.spec;
  pod.metadata = { ...pod.metadata };
  if (old.metadata.ownerReferences === undefined) {
    delete pod.metadata.ownerReferences;
  } else {
    pod.metadata.ownerReferences = old.metadata.ownerReferences;
  }
  const status = pod.status;
  if (status.qosClass === undefined && old.status.qosClass !== undefined) {
    status.qosClass = old.status.qosClass;
  }
  syncAddresses(status);
}

/** Older clients know one address, newer ones a list whose first element is that address. */
function syncAddresses(status: PodStatus): void {
  if (status.podIP && (status.podIPs?.length ?? 0) === 0) {
    status.podIPs = [{ ip: status.podIP }];
  } else if (!status.podIP && status.podIPs?.[0]?.ip) {
    status.podIP = status.podIPs[0].ip;
  }
  if (status.hostIP && (status.hostIPs?.length ?? 0) === 0) {
    status.hostIPs = [{ ip: status.hostIP }];
  }
}

/**
 * How long the kubelet may take. Nobody runs the pod yet, or any more: gone at once. A negative period is a mistake of
 * old objects and means one second.
 */
export function podDeletionGraceSeconds(pod: Pod, requested: number | undefined): number | undefined {
  const phase = pod.status?.phase;
  if (!pod.spec.nodeName || phase === 'Failed' || phase === 'Succeeded') {
    return undefined;
  }
  const seconds = requested ?? pod.spec.terminationGracePeriodSeconds ?? 0;
  if (seconds === 0) {
    return undefined;
  }
  return seconds < 0 ? 1 : seconds;
}

function fields(pod: Pod): Record<string, string> {
  const { spec, status } = pod;
  return {
    'spec.nodeName': spec.nodeName ?? '',
    'spec.restartPolicy': spec.restartPolicy ?? '',
    'spec.schedulerName': spec.schedulerName ?? '',
    'spec.serviceAccountName': spec.serviceAccountName ?? '',
    'spec.hostNetwork': spec.hostNetwork === true ? 'true' : 'false',
    'status.phase': status?.phase ?? '',
    'status.podIP': status?.podIP ?? '',
    'status.podIPs': status?.podIPs?.[0]?.ip ?? status?.podIP ?? '',
    'status.nominatedNodeName': status?.nominatedNodeName ?? '',
  };
}

/** The draft of a subresource that may touch one list of the spec: all else is as it was. */
function keepAllBut(member: 'ephemeralContainers' | 'resources') {
  return (_context: WriteContext, pod: Pod, old: Pod): void => {
    const wanted = pod.spec;
    const status = old.status;
    pod.metadata = { ...old.metadata, resourceVersion: pod.metadata.resourceVersion ?? old.metadata.resourceVersion };
    pod.status = status;
    if (member === 'ephemeralContainers') {
      pod.spec = { ...old.spec };
      if (wanted.ephemeralContainers !== undefined) {
        pod.spec.ephemeralContainers = wanted.ephemeralContainers;
      }
    }
  };
}

export function podStrategies(): Strategy[] {
  return [
    strategyOf(pods, {
      prepareForCreate,
      prepareForUpdate: (_context, pod, old) => {
        pod.status = old.status;
      },
      validate: validatePod,
      validateUpdate: validatePodUpdate,
      deletionGraceSeconds: podDeletionGraceSeconds,
      fields,
      subresources: {
        // What `bindPod` made is stored as it is: it changes the node, which no other update may.
        binding: {},
        status: { prepareForUpdate: prepareForStatusUpdate, validateUpdate: validatePodStatusUpdate },
        ephemeralcontainers: {
          prepareForUpdate: keepAllBut('ephemeralContainers'),
          validateUpdate: validateEphemeralContainersUpdate,
        },
        resize: {
          prepareForUpdate: keepAllBut('resources'),
          validateUpdate: (pod, old) => {
            const errors = validatePodResize(pod, old);
            if (
              errors.length === 0 &&
              old.status?.qosClass !== undefined &&
              qosClassOf(pod.spec) !== old.status.qosClass
            ) {
              errors.push(forbidden('spec', 'Pod QOS Class may not change as a result of resizing'));
            }
            return errors;
          },
        },
      },
    }),
  ];
}
