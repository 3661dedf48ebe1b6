/** The conditions of a namespace on its way out: what is left, and what went wrong. Pure. */
import type { NamespaceCondition } from '@gantry/api/core/v1';

export interface ResourceOutcome {
  /** `pods`, `deployments.apps`. */
  readonly resource: string;
  readonly remaining: number;
  /** Finalizers of what remains, with how many objects wait for each. */
  readonly finalizers: Readonly<Record<string, number>>;
  readonly error: string | undefined;
}

export interface NamespaceDeletionPlan {
  /** Nothing is left and nothing failed: the finalizer may go. */
  readonly empty: boolean;
  readonly conditions: NamespaceCondition[];
}

export function planNamespaceDeletion(
  outcomes: readonly ResourceOutcome[],
  current: readonly NamespaceCondition[],
  nowTime: string,
): NamespaceDeletionPlan {
  const failed = outcomes.filter(({ error }) => error !== undefined);
  const remaining = outcomes.filter((outcome) => outcome.remaining > 0);
  const finalizers = new Map<string, number>();
  for (const outcome of remaining) {
    for (const [name, count] of Object.entries(outcome.finalizers)) {
      finalizers.set(name, (finalizers.get(name) ?? 0) + count);
    }
  }
  const contents = remaining.map((outcome) => `${outcome.resource} has ${outcome.remaining} resource instances`);
  const waits = [...finalizers].map(([name, count]) => `${name} in ${count} resource instances`);
  const failures = failed.map(({ resource, error }) => `${resource}: ${error}`);
  const set = conditionSetter(current, nowTime);
  const conditions = [
    set('NamespaceDeletionDiscoveryFailure', false, 'ResourcesDiscovered', 'All resources successfully discovered'),
    set(
      'NamespaceDeletionGroupVersionParsingFailure',
      false,
      'ParsedGroupVersions',
      'All legacy kube types successfully parsed',
    ),
    failures.length > 0
      ? set(
          'NamespaceDeletionContentFailure',
          true,
          'ContentDeletionFailed',
          `Failed to delete: ${failures.join(', ')}`,
        )
      : set(
          'NamespaceDeletionContentFailure',
          false,
          'ContentDeleted',
          'All content successfully deleted, may be waiting on finalization',
        ),
    contents.length > 0
      ? set(
          'NamespaceContentRemaining',
          true,
          'SomeResourcesRemain',
          `Some resources are remaining: ${contents.join(', ')}`,
        )
      : set('NamespaceContentRemaining', false, 'ContentRemoved', 'All content successfully removed'),
    waits.length > 0
      ? set(
          'NamespaceFinalizersRemaining',
          true,
          'SomeFinalizersRemain',
          `Some content in the namespace has finalizers remaining: ${waits.join(', ')}`,
        )
      : set(
          'NamespaceFinalizersRemaining',
          false,
          'ContentHasNoFinalizers',
          'All content-preserving finalizers finished',
        ),
  ];
  const others = current.filter(({ type }) => !conditions.some((condition) => condition.type === type));
  return { empty: failed.length === 0 && remaining.length === 0, conditions: [...others, ...conditions] };
}

function conditionSetter(current: readonly NamespaceCondition[], nowTime: string) {
  return (type: string, on: boolean, reason: string, message: string): NamespaceCondition => {
    const before = current.find((condition) => condition.type === type);
    const status = on ? 'True' : 'False';
    const lastTransitionTime = before?.status === status ? before.lastTransitionTime : nowTime;
    return { type, status, lastTransitionTime, reason, message };
  };
}
