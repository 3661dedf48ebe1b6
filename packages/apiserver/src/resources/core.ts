/** Configuration, accounts, namespaces, nodes, limits, quotas and events. */

import type { Event, Namespace, Secret } from '@gantry/api/core/v1';
import {
  configMaps,
  events,
  limitRanges,
  namespaces,
  nodes,
  resourceQuotas,
  secrets,
  serviceAccounts,
} from '@gantry/api/resources';
import {
  validateConfigMap,
  validateConfigMapUpdate,
  validateEvent,
  validateLimitRange,
  validateNamespace,
  validateNamespaceStatus,
  validateNode,
  validateNodeStatus,
  validateNodeUpdate,
  validateResourceQuota,
  validateResourceQuotaUpdate,
  validateSecret,
  validateSecretUpdate,
} from '@gantry/api/validation';
import type { Strategy, WriteContext } from '../registry/strategy.ts';
import { keepSpec, keepStatus, noGeneration, strategyOf, strategyWithStatus } from './builtin.ts';

/** Held by every namespace until its content is gone. */
export const NAMESPACE_FINALIZER = 'kubernetes';

/** Seconds an event stays, unless the server is told otherwise. */
const EVENT_TTL_SECONDS = 3600;

function prepareNamespaceForCreate(_context: WriteContext, namespace: Namespace): void {
  namespace.status = { phase: 'Active' };
  const finalizers = namespace.spec.finalizers ?? [];
  if (!finalizers.includes(NAMESPACE_FINALIZER)) {
    namespace.spec = { ...namespace.spec, finalizers: [...finalizers, NAMESPACE_FINALIZER] };
  }
}

/** Finalizers of the namespace itself change only through `finalize`. */
function prepareNamespaceForUpdate(_context: WriteContext, namespace: Namespace, old: Namespace): void {
  namespace.spec = old.spec;
  namespace.status = old.status;
}

function namespaceStrategy(): Strategy {
  return strategyOf(namespaces, {
    ...noGeneration,
    prepareForCreate: prepareNamespaceForCreate,
    prepareForUpdate: prepareNamespaceForUpdate,
    validate: validateNamespace,
    fields: (namespace) => ({ 'status.phase': namespace.status.phase ?? '', name: namespace.metadata.name ?? '' }),
    subresources: {
      status: {
        prepareForUpdate: (_context, namespace, old) => {
          namespace.spec = old.spec;
        },
        validateUpdate: validateNamespaceStatus,
      },
      finalize: { prepareForUpdate: keepStatus, validateUpdate: validateNamespace },
    },
  });
}

function eventFields(event: Event): Record<string, string> {
  const involved = event.involvedObject;
  return {
    'involvedObject.kind': involved?.kind ?? '',
    'involvedObject.namespace': involved?.namespace ?? '',
    'involvedObject.name': involved?.name ?? '',
    'involvedObject.uid': involved?.uid ?? '',
    'involvedObject.apiVersion': involved?.apiVersion ?? '',
    'involvedObject.resourceVersion': involved?.resourceVersion ?? '',
    'involvedObject.fieldPath': involved?.fieldPath ?? '',
    reason: event.reason ?? '',
    reportingComponent: event.reportingComponent || event.source?.component || '',
    source: event.source?.component || event.reportingComponent || '',
    type: event.type ?? '',
    // The names of the same fields in events.k8s.io/v1.
    'regarding.kind': involved?.kind ?? '',
    'regarding.namespace': involved?.namespace ?? '',
    'regarding.name': involved?.name ?? '',
    'regarding.uid': involved?.uid ?? '',
    reportingController: event.reportingComponent || event.source?.component || '',
  };
}

/** `eventTtlSeconds` is kube-apiserver's `--event-ttl`. */
export function coreStrategies(eventTtlSeconds = EVENT_TTL_SECONDS): Strategy[] {
  return [
    namespaceStrategy(),
    strategyOf(configMaps, {
      ...noGeneration,
      validate: validateConfigMap,
      validateUpdate: validateConfigMapUpdate,
    }),
    strategyOf(secrets, {
      ...noGeneration,
      prepareForCreate: (_context, secret) => foldStringData(secret),
      prepareForUpdate: (_context, secret, old) => {
        foldStringData(secret);
        // A type left out means "as it was": the default would be a change, and changes are refused.
        if (!secret.type && old.type) {
          secret.type = old.type;
        }
      },
      validate: validateSecret,
      validateUpdate: validateSecretUpdate,
      fields: (secret) => ({ type: secret.type ?? '' }),
    }),
    strategyOf(serviceAccounts, noGeneration),
    strategyOf(nodes, {
      ...noGeneration,
      // A kubelet registers itself with its status in one go.
      prepareForUpdate: keepStatus,
      validate: (node) => [...validateNode(node), ...validateNodeStatus(node)],
      validateUpdate: validateNodeUpdate,
      fields: (node) => ({ 'spec.unschedulable': node.spec?.unschedulable === true ? 'true' : 'false' }),
      subresources: {
        status: {
          prepareForUpdate: (_context, node, old) => {
            node.spec = old.spec;
          },
          validateUpdate: validateNodeStatus,
        },
      },
    }),
    strategyOf(limitRanges, {
      ...noGeneration,
      validate: validateLimitRange,
      validateUpdate: validateLimitRange,
    }),
    strategyWithStatus(resourceQuotas, {
      ...noGeneration,
      validate: validateResourceQuota,
      validateUpdate: validateResourceQuotaUpdate,
      subresources: { status: { prepareForUpdate: keepSpec, validateUpdate: () => [] } },
    }),
    strategyOf(events, {
      ...noGeneration,
      allowCreateOnUpdate: true,
      validate: validateEvent,
      validateUpdate: validateEvent,
      fields: eventFields,
      ttlSeconds: eventTtlSeconds,
    }),
  ];
}

/** Plain-text entries are a convenience of writing: they are stored, and read back, as data. */
function foldStringData(secret: Secret): void {
  const text = secret.stringData;
  if (text === undefined) {
    return;
  }
  const data: Record<string, string> = { ...secret.data };
  for (const key in text) {
    data[key] = Buffer.from(text[key]!, 'utf8').toString('base64');
  }
  secret.data = data;
  delete secret.stringData;
}
