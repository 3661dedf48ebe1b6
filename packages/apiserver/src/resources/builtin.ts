/** What most strategies have in common. */
import type { KubeObject, ResourceType } from '@gantry/api';
import type { PodTemplateSpec } from '@gantry/api/core/v1';
import { podSpecWarnings } from '@gantry/api/validation';
import { equalObjects } from '@gantry/machinery';
import type { Strategy, WriteContext } from '../registry/strategy.ts';

/** Kinds that report what became of their spec. */
export interface WithStatus {
  status?: unknown;
}

/** A write to the object leaves its status alone. */
export function keepStatus(
  _context: WriteContext,
  object: KubeObject & WithStatus,
  old: KubeObject & WithStatus,
): void {
  object.status = old.status;
}

/** A write to `status` leaves everything else alone: the spec, and the metadata that gives the object its place. */
export function keepSpec(_context: WriteContext, object: KubeObject, old: KubeObject): void {
  const draft = object as KubeObject & { spec?: unknown };
  const before = old as KubeObject & { spec?: unknown };
  if (before.spec === undefined) {
    delete draft.spec;
  } else {
    draft.spec = before.spec;
  }
  object.metadata = { ...object.metadata };
  restore(object.metadata, old.metadata, 'labels');
  restore(object.metadata, old.metadata, 'ownerReferences');
}

function restore<T extends object, K extends keyof T>(to: T, from: T, member: K): void {
  if (from[member] === undefined) {
    delete to[member];
  } else {
    to[member] = from[member];
  }
}

/** Parts of a strategy that may be given for a kind; the resource is added by {@link strategyOf}. */
export type StrategyParts<T extends KubeObject> = Omit<Strategy<T>, 'resource'>;

export function strategyOf<T extends KubeObject>(
  resource: ResourceType<T>,
  parts: NoInfer<StrategyParts<T>> = {},
): Strategy {
  // A strategy only ever meets objects of its own resource, so the narrower type is safe to forget.
  return { resource, ...parts } as unknown as Strategy;
}

/**
 * Warnings about the pod template of a workload, on creation and whenever an update changes the template. Pods themselves
 * are warned about on creation only: hardly anybody updates them by hand.
 */
export function warnOfTemplate(
  context: WriteContext,
  path: string,
  template: PodTemplateSpec,
  old?: PodTemplateSpec,
): void {
  if (old !== undefined && equalObjects(template, old)) {
    return;
  }
  for (const warning of podSpecWarnings(`${path}.spec`, template.spec)) {
    context.warn(warning);
  }
}

/** Kinds whose `metadata.generation` Kubernetes leaves unset: their spec is data, not an intent somebody follows up. */
export const noGeneration = { generationChanged: (): boolean => false } as const;

/** Where a workload keeps the template of its pods. */
interface WithTemplate<T> {
  readonly podTemplate?: (object: T) => PodTemplateSpec | undefined;
}

/**
 * A kind with a status subresource: status is what the system observed, so nobody may claim it while creating, and writes to
 * the object leave it alone.
 */
export function strategyWithStatus<T extends KubeObject & WithStatus>(
  resource: ResourceType<T>,
  parts: NoInfer<StrategyParts<T> & WithTemplate<T>> = {},
): Strategy {
  // An unset status still has its numbers: they are zero, not missing.
  const unset = JSON.stringify(resource.codec.fromJson({ metadata: {} }).status ?? {});
  return strategyOf<T>(resource, {
    prepareForCreate: (context, object) => {
      object.status = JSON.parse(unset) as T['status'];
      const template = parts.podTemplate?.(object);
      if (template !== undefined) {
        warnOfTemplate(context, 'spec.template', template);
      }
    },
    prepareForUpdate: (context, object, old) => {
      keepStatus(context, object, old);
      const template = parts.podTemplate?.(object);
      if (template !== undefined) {
        warnOfTemplate(context, 'spec.template', template, parts.podTemplate?.(old));
      }
    },
    ...parts,
    subresources: { status: { prepareForUpdate: keepSpec, validateUpdate: () => [] }, ...parts.subresources },
  });
}
