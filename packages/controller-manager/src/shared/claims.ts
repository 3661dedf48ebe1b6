/** Carries out what `planClaims` decided. */
import type { KubeObject, ResourceType } from '@gantry/api';
import type { Client, LabelMatcher } from '@gantry/client';
import { isInvalid, isNotFound } from '@gantry/machinery';
import { controllerReference, planClaims } from './owner-reference.ts';

export interface ClaimOptions<T extends KubeObject> {
  readonly client: Client;
  readonly resource: ResourceType<T>;
  readonly owner: KubeObject;
  readonly selector: LabelMatcher;
  readonly candidates: readonly T[];
  /** Reads the owner from the server, not the cache: an owner deleted meanwhile must not adopt. */
  readonly readOwner: () => Promise<KubeObject>;
  readonly signal: AbortSignal;
}

/** The objects the owner controls from now on. Adoption is checked against the server first and guarded by uid. */
export async function claim<T extends KubeObject>(options: ClaimOptions<T>): Promise<T[]> {
  const { client, resource, owner, signal } = options;
  const plan = planClaims(owner, options.selector, options.candidates);
  const claimed = [...plan.owned];
  if (plan.adopt.length > 0) {
    const fresh = await options.readOwner();
    const mayAdopt = fresh.metadata.uid === owner.metadata.uid && fresh.metadata.deletionTimestamp === undefined;
    for (const orphan of mayAdopt ? plan.adopt : []) {
      const adopted = await patchOwners(client, resource, orphan, [controllerReference(owner)], signal);
      if (adopted !== undefined) claimed.push(adopted);
    }
  }
  for (const stranger of plan.release) {
    const reference = { $patch: 'delete', uid: owner.metadata.uid };
    await patchOwners(client, resource, stranger, [reference], signal);
  }
  return claimed;
}

/** Strategic merge by uid touches only the one reference; the object's own uid in the body guards against a namesake. */
async function patchOwners<T extends KubeObject>(
  client: Client,
  resource: ResourceType<T>,
  object: T,
  ownerReferences: readonly object[],
  signal: AbortSignal,
): Promise<T | undefined> {
  const { namespace, name = '', uid } = object.metadata;
  try {
    const body = { metadata: { uid, ownerReferences } };
    return await client.for(resource).patch({ namespace, name }, { type: 'strategic', body }, { signal });
  } catch (error) {
    // Gone, or somebody else's by now: either way not ours.
    if (isNotFound(error) || isInvalid(error)) return undefined;
    throw error;
  }
}
