/** The apps group and replication controllers. */
import {
  equalObjects,
  forbidden,
  invalid,
  labelSelectorFromMap,
  labelSelectorFromObject,
  notSupported,
  required,
} from '@gantry/machinery';
import type { ControllerRevision, DaemonSet, Deployment, ReplicaSet, StatefulSet } from '../../gen/k8s/apps/v1.ts';
import type { PodTemplate, PodTemplateSpec, ReplicationController } from '../../gen/k8s/core/v1.ts';
import type { LabelSelector } from '../../gen/k8s/meta/v1.ts';
import { checkLabelSelector, isEmptySelector } from './labels.ts';
import { checkClaimSpec } from './persistent-volumes.ts';
import { checkPodTemplate } from './pods.ts';
import {
  checkEnum,
  checkImmutable,
  checkIntOrPercent,
  checkNonNegative,
  checkNotOver100Percent,
  type Errors,
  each,
  magnitude,
} from './values.ts';

/** The selector must be there, mean something, and select the pods the template makes. */
function checkSelectorAndTemplate(
  errors: Errors,
  selector: LabelSelector | undefined | null,
  template: PodTemplateSpec,
  emptyDetail: string,
): void {
  if (selector === undefined || selector === null) {
    errors.push(required('spec.selector'));
  } else {
    const before = errors.length;
    checkLabelSelector(errors, 'spec.selector', selector);
    if (isEmptySelector(selector)) {
      errors.push(invalid('spec.selector', selector, emptyDetail));
    } else if (errors.length === before && !labelSelectorFromObject(selector).matches(template.metadata?.labels)) {
      const labels = template.metadata?.labels ?? {};
      errors.push(invalid('spec.template.metadata.labels', labels, '`selector` does not match template `labels`'));
    }
  }
  checkPodTemplate(errors, 'spec.template', template);
}

/** These controllers run pods forever: nothing else makes sense in their templates. */
function checkAlwaysRestarts(errors: Errors, template: PodTemplateSpec): void {
  const policy = template.spec.restartPolicy;
  if (policy !== 'Always') {
    errors.push(notSupported('spec.template.spec.restartPolicy', policy ?? '', ['Always']));
  }
  if (template.spec.activeDeadlineSeconds !== undefined) {
    errors.push(
      forbidden('spec.template.spec.activeDeadlineSeconds', 'activeDeadlineSeconds in this kind is not supported'),
    );
  }
}

export function validateDeployment(deployment: Deployment): Errors {
  const errors: Errors = [];
  const spec = deployment.spec;
  checkNonNegative(errors, 'spec.replicas', spec.replicas);
  checkSelectorAndTemplate(errors, spec.selector, spec.template, 'empty selector is invalid for deployment');
  checkAlwaysRestarts(errors, spec.template);
  const strategy = spec.strategy;
  if (strategy?.type === 'Recreate') {
    if (strategy.rollingUpdate !== undefined) {
      errors.push(forbidden('spec.strategy.rollingUpdate', "may not be specified when strategy `type` is 'Recreate'"));
    }
  } else if (strategy?.type === 'RollingUpdate') {
    const rolling = strategy.rollingUpdate;
    if (rolling === undefined) {
      errors.push(required('spec.strategy.rollingUpdate', 'this should be defaulted and never be nil'));
    } else {
      checkRollingUpdate(errors, 'spec.strategy.rollingUpdate', rolling);
    }
  } else {
    errors.push(notSupported('spec.strategy', strategy, ['Recreate', 'RollingUpdate']));
  }
  checkNonNegative(errors, 'spec.minReadySeconds', spec.minReadySeconds);
  checkNonNegative(errors, 'spec.revisionHistoryLimit', spec.revisionHistoryLimit);
  checkNonNegative(errors, 'spec.progressDeadlineSeconds', spec.progressDeadlineSeconds);
  if (spec.progressDeadlineSeconds !== undefined && spec.progressDeadlineSeconds <= (spec.minReadySeconds ?? 0)) {
    errors.push(
      invalid('spec.progressDeadlineSeconds', spec.progressDeadlineSeconds, 'must be greater than minReadySeconds'),
    );
  }
  return errors;
}

function checkRollingUpdate(
  errors: Errors,
  path: string,
  rolling: { maxUnavailable?: number | string | undefined; maxSurge?: number | string | undefined },
): void {
  checkIntOrPercent(errors, `${path}.maxUnavailable`, rolling.maxUnavailable);
  checkIntOrPercent(errors, `${path}.maxSurge`, rolling.maxSurge);
  checkNotOver100Percent(errors, `${path}.maxUnavailable`, rolling.maxUnavailable);
  if (magnitude(rolling.maxUnavailable) === 0 && magnitude(rolling.maxSurge) === 0) {
    errors.push(invalid(`${path}.maxUnavailable`, rolling.maxUnavailable ?? 0, 'may not be 0 when `maxSurge` is 0'));
  }
}

export function validateDeploymentUpdate(deployment: Deployment, old: Deployment): Errors {
  const errors = validateDeployment(deployment);
  checkImmutable(errors, 'spec.selector', deployment.spec.selector, old.spec.selector);
  return errors;
}

export function validateDeploymentStatus(deployment: Deployment): Errors {
  const errors: Errors = [];
  const status = deployment.status;
  for (const member of [
    'observedGeneration',
    'replicas',
    'updatedReplicas',
    'readyReplicas',
    'availableReplicas',
    'unavailableReplicas',
    'collisionCount',
  ] as const) {
    checkNonNegative(errors, `status.${member}`, status?.[member]);
  }
  checkAtMost(
    errors,
    'status',
    status,
    ['updatedReplicas', 'readyReplicas', 'availableReplicas'],
    'replicas',
    'status.replicas',
  );
  if ((status?.availableReplicas ?? 0) > (status?.readyReplicas ?? 0)) {
    errors.push(invalid('status.availableReplicas', status?.availableReplicas, 'cannot be greater than readyReplicas'));
  }
  return errors;
}

function checkAtMost<M extends string>(
  errors: Errors,
  path: string,
  status: Partial<Record<M | 'replicas', number | undefined>> | undefined,
  members: readonly M[],
  limit: 'replicas',
  limitName: string,
): void {
  const max = status?.[limit] ?? 0;
  for (const member of members) {
    const value = status?.[member] ?? 0;
    if (value > max) {
      errors.push(invalid(`${path}.${member}`, value, `cannot be greater than ${limitName}`));
    }
  }
}

export function validateReplicaSet(replicaSet: ReplicaSet): Errors {
  const errors: Errors = [];
  const spec = replicaSet.spec;
  checkNonNegative(errors, 'spec.replicas', spec.replicas);
  checkNonNegative(errors, 'spec.minReadySeconds', spec.minReadySeconds);
  checkSelectorAndTemplate(errors, spec.selector, spec.template, 'invalid label selector');
  checkAlwaysRestarts(errors, spec.template);
  return errors;
}

export function validateReplicaSetUpdate(replicaSet: ReplicaSet, old: ReplicaSet): Errors {
  const errors = validateReplicaSet(replicaSet);
  checkImmutable(errors, 'spec.selector', replicaSet.spec.selector, old.spec.selector);
  return errors;
}

/** ReplicaSets and replication controllers count the same things. */
export function validateReplicaStatus(object: ReplicaSet | ReplicationController): Errors {
  const errors: Errors = [];
  const status = object.status;
  for (const member of [
    'replicas',
    'fullyLabeledReplicas',
    'readyReplicas',
    'availableReplicas',
    'observedGeneration',
  ] as const) {
    checkNonNegative(errors, `status.${member}`, status?.[member]);
  }
  const counted = ['fullyLabeledReplicas', 'readyReplicas', 'availableReplicas'] as const;
  checkAtMost(errors, 'status', status, counted, 'replicas', 'status.replicas');
  if ((status?.availableReplicas ?? 0) > (status?.readyReplicas ?? 0)) {
    errors.push(invalid('status.availableReplicas', status?.availableReplicas, 'cannot be greater than readyReplicas'));
  }
  return errors;
}

export function validateReplicationController(controller: ReplicationController): Errors {
  const errors: Errors = [];
  const { selector, template } = controller.spec;
  checkNonNegative(errors, 'spec.minReadySeconds', controller.spec.minReadySeconds);
  checkNonNegative(errors, 'spec.replicas', controller.spec.replicas);
  if (selector === undefined || Object.keys(selector).length === 0) {
    errors.push(required('spec.selector'));
  }
  if (template === undefined) {
    errors.push(required('spec.template'));
    return errors;
  }
  if (selector !== undefined && !labelSelectorFromMap(selector).matches(template.metadata?.labels)) {
    const labels = template.metadata?.labels ?? {};
    errors.push(invalid('spec.template.metadata.labels', labels, '`selector` does not match template `labels`'));
  }
  checkPodTemplate(errors, 'spec.template', template);
  checkAlwaysRestarts(errors, template);
  return errors;
}

export function validateDaemonSet(daemonSet: DaemonSet): Errors {
  const errors: Errors = [];
  const spec = daemonSet.spec;
  checkSelectorAndTemplate(errors, spec.selector, spec.template, 'empty selector is invalid for daemonset');
  checkAlwaysRestarts(errors, spec.template);
  checkNonNegative(errors, 'spec.minReadySeconds', spec.minReadySeconds);
  checkNonNegative(errors, 'spec.revisionHistoryLimit', spec.revisionHistoryLimit);
  const strategy = spec.updateStrategy;
  if (strategy?.type === 'RollingUpdate') {
    const path = 'spec.updateStrategy.rollingUpdate';
    const rolling = strategy.rollingUpdate;
    if (rolling === undefined) {
      errors.push(required(path));
    } else {
      checkIntOrPercent(errors, `${path}.maxUnavailable`, rolling.maxUnavailable);
      checkIntOrPercent(errors, `${path}.maxSurge`, rolling.maxSurge);
      checkNotOver100Percent(errors, `${path}.maxUnavailable`, rolling.maxUnavailable);
      checkNotOver100Percent(errors, `${path}.maxSurge`, rolling.maxSurge);
      const unavailable = magnitude(rolling.maxUnavailable);
      const surge = magnitude(rolling.maxSurge);
      if (unavailable > 0 && surge > 0) {
        errors.push(invalid(`${path}.maxSurge`, rolling.maxSurge, 'may not be set when maxUnavailable is non-zero'));
      } else if (unavailable === 0 && surge === 0) {
        errors.push(required(`${path}.maxUnavailable`, 'cannot be 0 when maxSurge is 0'));
      }
    }
  } else if (strategy?.type !== 'OnDelete') {
    errors.push(notSupported('spec.updateStrategy', strategy, ['OnDelete', 'RollingUpdate']));
  }
  return errors;
}

export function validateDaemonSetUpdate(daemonSet: DaemonSet, old: DaemonSet): Errors {
  const errors = validateDaemonSet(daemonSet);
  checkImmutable(errors, 'spec.selector', daemonSet.spec.selector, old.spec.selector);
  return errors;
}

export function validateStatefulSet(statefulSet: StatefulSet): Errors {
  const errors: Errors = [];
  const spec = statefulSet.spec;
  checkEnumRequired(errors, 'spec.podManagementPolicy', spec.podManagementPolicy, ['OrderedReady', 'Parallel']);
  const strategy = spec.updateStrategy;
  if (strategy?.type === 'OnDelete') {
    if (strategy.rollingUpdate !== undefined) {
      errors.push(
        invalid(
          'spec.updateStrategy.rollingUpdate',
          strategy.rollingUpdate,
          'only allowed for updateStrategy RollingUpdate',
        ),
      );
    }
  } else if (strategy?.type === 'RollingUpdate') {
    checkNonNegative(errors, 'spec.updateStrategy.rollingUpdate.partition', strategy.rollingUpdate?.partition);
    const unavailable = strategy.rollingUpdate?.maxUnavailable;
    if (unavailable !== undefined) {
      checkIntOrPercent(errors, 'spec.updateStrategy.rollingUpdate.maxUnavailable', unavailable);
      checkNotOver100Percent(errors, 'spec.updateStrategy.rollingUpdate.maxUnavailable', unavailable);
      if (magnitude(unavailable) === 0) {
        errors.push(invalid('spec.updateStrategy.rollingUpdate.maxUnavailable', unavailable, 'cannot be 0'));
      }
    }
  } else {
    errors.push(notSupported('spec.updateStrategy', strategy, ['OnDelete', 'RollingUpdate']));
  }
  const retention = spec.persistentVolumeClaimRetentionPolicy;
  checkEnum(errors, 'spec.persistentVolumeClaimRetentionPolicy.whenDeleted', retention?.whenDeleted, [
    'Delete',
    'Retain',
  ]);
  checkEnum(errors, 'spec.persistentVolumeClaimRetentionPolicy.whenScaled', retention?.whenScaled, [
    'Delete',
    'Retain',
  ]);
  checkNonNegative(errors, 'spec.replicas', spec.replicas);
  checkNonNegative(errors, 'spec.minReadySeconds', spec.minReadySeconds);
  checkNonNegative(errors, 'spec.revisionHistoryLimit', spec.revisionHistoryLimit);
  checkNonNegative(errors, 'spec.ordinals.start', spec.ordinals?.start);
  checkSelectorAndTemplate(errors, spec.selector, spec.template, 'empty selector is invalid for statefulset');
  checkAlwaysRestarts(errors, spec.template);
  const claims = each(spec.volumeClaimTemplates);
  for (let i = 0; i < claims.length; i++) {
    if (!claims[i]!.metadata.name) {
      errors.push(required(`spec.volumeClaimTemplates[${i}].metadata.name`));
    }
    checkClaimSpec(errors, `spec.volumeClaimTemplates[${i}].spec`, claims[i]!.spec);
  }
  return errors;
}

function checkEnumRequired(
  errors: Errors,
  path: string,
  value: string | undefined,
  supported: readonly string[],
): void {
  if (!value) {
    errors.push(required(path));
  } else if (!supported.includes(value)) {
    errors.push(invalid(path, value, `must be '${supported.join("' or '")}'`));
  }
}

const STATEFUL_SET_MUTABLE = [
  'replicas',
  'ordinals',
  'template',
  'updateStrategy',
  'revisionHistoryLimit',
  'persistentVolumeClaimRetentionPolicy',
  'minReadySeconds',
] as const;

export function validateStatefulSetUpdate(statefulSet: StatefulSet, old: StatefulSet): Errors {
  const errors = validateStatefulSet(statefulSet);
  const wanted = { ...statefulSet.spec } as Partial<StatefulSet['spec']>;
  const had = { ...old.spec } as Partial<StatefulSet['spec']>;
  for (const member of STATEFUL_SET_MUTABLE) {
    delete wanted[member];
    delete had[member];
  }
  if (!equalObjects(wanted, had)) {
    errors.push(
      forbidden(
        'spec',
        "updates to statefulset spec for fields other than 'replicas', 'ordinals', 'template', 'updateStrategy', 'revisionHistoryLimit', 'persistentVolumeClaimRetentionPolicy' and 'minReadySeconds' are forbidden",
      ),
    );
  }
  return errors;
}

export function validateStatefulSetStatus(statefulSet: StatefulSet): Errors {
  const errors: Errors = [];
  const status = statefulSet.status;
  const members = ['readyReplicas', 'currentReplicas', 'updatedReplicas', 'availableReplicas'] as const;
  checkNonNegative(errors, 'status.replicas', status?.replicas);
  for (const member of members) {
    checkNonNegative(errors, `status.${member}`, status?.[member]);
  }
  checkAtMost(errors, 'status', status, members, 'replicas', 'status.replicas');
  return errors;
}

export function validateControllerRevision(revision: ControllerRevision): Errors {
  const errors: Errors = [];
  checkNonNegative(errors, 'revision', revision.revision);
  if (revision.data === undefined || revision.data === null) {
    errors.push(required('data', 'data is mandatory'));
  }
  return errors;
}

export function validateControllerRevisionUpdate(revision: ControllerRevision, old: ControllerRevision): Errors {
  const errors = validateControllerRevision(revision);
  checkImmutable(errors, 'data', revision.data, old.data);
  return errors;
}

export function validatePodTemplateObject(object: PodTemplate): Errors {
  const errors: Errors = [];
  checkPodTemplate(errors, 'template', object.template);
  return errors;
}
