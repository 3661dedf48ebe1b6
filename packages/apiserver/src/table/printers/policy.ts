/** Tables of rules: access, admission, disruption, priority, flow control, certificates. */
import type {
  MutatingWebhookConfiguration,
  ValidatingAdmissionPolicy,
  ValidatingAdmissionPolicyBinding,
  ValidatingWebhookConfiguration,
} from '@gantry/api/admissionregistration/v1';
import type { APIService } from '@gantry/api/apiregistration/v1';
import type { CertificateSigningRequest } from '@gantry/api/certificates/v1';
import type { FlowSchema, PriorityLevelConfiguration } from '@gantry/api/flowcontrol/v1';
import type { RuntimeClass } from '@gantry/api/node/v1';
import type { PodDisruptionBudget } from '@gantry/api/policy/v1';
import type { ClusterRoleBinding, RoleBinding, Subject } from '@gantry/api/rbac/v1';
import type { PriorityClass } from '@gantry/api/scheduling/v1';
import { ageOf, conditionStatus, formatSelector, NONE, nameOf, UNSET } from '../format.ts';
import { humanDuration } from '../human-duration.ts';
import { AGE, boolean, type Cell, integer, NAME, printer, text, wide } from '../printer.ts';

export const roleBindingPrinter = printer<RoleBinding | ClusterRoleBinding>({
  columns: [NAME, text('Role'), AGE, ...wide(text('Users'), text('Groups'), text('ServiceAccounts'))],
  cells: (binding, nowMs) => [
    nameOf(binding),
    `${binding.roleRef.kind}/${binding.roleRef.name}`,
    ageOf(binding, nowMs),
    ...subjectCells(binding.subjects ?? []),
  ],
});

function subjectCells(subjects: readonly Subject[]): Cell[] {
  const named = (kind: string) => subjects.filter((subject) => subject.kind === kind);
  return [
    named('User')
      .map(({ name }) => name)
      .join(', '),
    named('Group')
      .map(({ name }) => name)
      .join(', '),
    named('ServiceAccount')
      .map(({ name, namespace }) => `${namespace ?? ''}/${name}`)
      .join(', '),
  ];
}

export const webhookConfigurationPrinter = printer<MutatingWebhookConfiguration | ValidatingWebhookConfiguration>({
  columns: [NAME, integer('Webhooks'), AGE],
  cells: (configuration, nowMs) => [
    nameOf(configuration),
    (configuration.webhooks ?? []).length,
    ageOf(configuration, nowMs),
  ],
});

export const validatingAdmissionPolicyPrinter = printer<ValidatingAdmissionPolicy>({
  columns: [NAME, integer('Validations'), text('ParamKind'), AGE],
  cells(policy, nowMs) {
    const { validations, paramKind } = policy.spec;
    return [
      nameOf(policy),
      (validations ?? []).length,
      paramKind ? `${paramKind.apiVersion}/${paramKind.kind}` : UNSET,
      ageOf(policy, nowMs),
    ];
  },
});

export const validatingAdmissionPolicyBindingPrinter = printer<ValidatingAdmissionPolicyBinding>({
  columns: [NAME, text('PolicyName'), text('ParamRef'), AGE],
  cells(binding, nowMs) {
    const { policyName = '', paramRef } = binding.spec;
    let reference = UNSET;
    if (paramRef?.name) reference = paramRef.namespace ? `${paramRef.namespace}/${paramRef.name}` : paramRef.name;
    else if (paramRef?.selector) reference = formatSelector(paramRef.selector);
    return [nameOf(binding), policyName, reference, ageOf(binding, nowMs)];
  },
});

export const podDisruptionBudgetPrinter = printer<PodDisruptionBudget>({
  columns: [NAME, text('Min Available'), text('Max Unavailable'), integer('Allowed Disruptions'), AGE],
  cells: (budget, nowMs) => [
    nameOf(budget),
    budget.spec.minAvailable == null ? 'N/A' : `${budget.spec.minAvailable}`,
    budget.spec.maxUnavailable == null ? 'N/A' : `${budget.spec.maxUnavailable}`,
    budget.status.disruptionsAllowed ?? 0,
    ageOf(budget, nowMs),
  ],
});

export const priorityClassPrinter = printer<PriorityClass>({
  columns: [NAME, integer('Value'), boolean('Global-Default'), AGE, text('PreemptionPolicy')],
  cells: (priority, nowMs) => [
    nameOf(priority),
    priority.value ?? 0,
    priority.globalDefault ?? false,
    ageOf(priority, nowMs),
    priority.preemptionPolicy ?? UNSET,
  ],
});

export const runtimeClassPrinter = printer<RuntimeClass>({
  columns: [NAME, text('Handler'), AGE],
  cells: (runtimeClass, nowMs) => [nameOf(runtimeClass), runtimeClass.handler, ageOf(runtimeClass, nowMs)],
});

export const flowSchemaPrinter = printer<FlowSchema>({
  columns: [
    NAME,
    text('PriorityLevel'),
    text('MatchingPrecedence'),
    text('DistinguisherMethod'),
    AGE,
    text('MissingPL'),
  ],
  cells: (schema, nowMs) => [
    nameOf(schema),
    schema.spec.priorityLevelConfiguration.name,
    schema.spec.matchingPrecedence ?? 0,
    schema.spec.distinguisherMethod?.type ?? NONE,
    ageOf(schema, nowMs),
    conditionStatus(
      (schema.status.conditions ?? []).map(({ type = '', status = '' }) => ({ type, status })),
      'Dangling',
    ) ?? '?',
  ],
});

export const priorityLevelPrinter = printer<PriorityLevelConfiguration>({
  columns: [
    NAME,
    text('Type'),
    text('NominalConcurrencyShares'),
    text('Queues'),
    text('HandSize'),
    text('QueueLengthLimit'),
    AGE,
  ],
  cells(level, nowMs) {
    const { type, limited, exempt } = level.spec;
    const queuing = limited?.limitResponse.queuing;
    return [
      nameOf(level),
      type,
      limited?.nominalConcurrencyShares ?? exempt?.nominalConcurrencyShares ?? NONE,
      queuing?.queues ?? NONE,
      queuing?.handSize ?? NONE,
      queuing?.queueLengthLimit ?? NONE,
      ageOf(level, nowMs),
    ];
  },
});

export const certificateSigningRequestPrinter = printer<CertificateSigningRequest>({
  columns: [NAME, AGE, text('SignerName'), text('Requestor'), text('RequestedDuration'), text('Condition')],
  cells(request, nowMs) {
    const { signerName, username = '', expirationSeconds } = request.spec;
    return [
      nameOf(request),
      ageOf(request, nowMs),
      signerName,
      username,
      expirationSeconds == null ? NONE : humanDuration(expirationSeconds * 1000),
      requestCondition(request),
    ];
  },
});

function requestCondition({ status }: CertificateSigningRequest): string {
  const has = (type: string) => (status.conditions ?? []).some((condition) => condition.type === type);
  const parts = [has('Denied') ? 'Denied' : has('Approved') ? 'Approved' : 'Pending'];
  if (has('Failed')) parts.push('Failed');
  if (status.certificate) parts.push('Issued');
  return parts.join(',');
}

export const apiServicePrinter = printer<APIService>({
  columns: [NAME, text('Service'), text('Available'), AGE],
  cells(apiService, nowMs) {
    const { service } = apiService.spec;
    const available = apiService.status.conditions?.find(({ type }) => type === 'Available');
    let text = 'Unknown';
    if (available) text = available.status === 'True' ? 'True' : `${available.status} (${available.reason ?? ''})`;
    return [
      nameOf(apiService),
      service ? `${service.namespace ?? ''}/${service.name ?? ''}` : 'Local',
      text,
      ageOf(apiService, nowMs),
    ];
  },
});
