/**
 * Which EndpointSlices to create, change and delete so that they hold exactly the wanted endpoints. Pure. Every write is
 * seen by every node, so the plan changes as few slices as it can: endpoints stay in the slice they are in, new ones go to
 * slices that change anyway or have room, and only what is left over gets new slices.
 */
import type { Endpoint, EndpointPort, EndpointSlice } from '@gantry/api/discovery/v1';
import { equivalent } from '../shared/equivalent.ts';
import { type AddressFamily, type EndpointGroup, endpointIdentity, groupKey } from './service-endpoints.ts';

export const MAX_ENDPOINTS_PER_SLICE = 100;

export interface SlicePlan {
  /** New slices without a name; metadata is the caller's. */
  readonly create: readonly SliceContent[];
  readonly update: readonly { readonly slice: EndpointSlice; readonly endpoints: readonly Endpoint[] }[];
  readonly delete: readonly EndpointSlice[];
}

export interface SliceContent {
  readonly addressType: AddressFamily;
  readonly ports: readonly EndpointPort[];
  readonly endpoints: readonly Endpoint[];
}

/** `families`: address types that need at least one slice, if an empty one: it says that the Service was looked at. */
export function planEndpointSlices(
  groups: readonly EndpointGroup[],
  existing: readonly EndpointSlice[],
  families: readonly AddressFamily[],
): SlicePlan {
  const create: SliceContent[] = [];
  const update: { slice: EndpointSlice; endpoints: readonly Endpoint[] }[] = [];
  const remaining = new Map<string, EndpointSlice[]>();
  for (const slice of existing) {
    const key = groupKey(slice.addressType, slice.ports);
    remaining.set(key, [...(remaining.get(key) ?? []), slice]);
  }
  for (const group of groups) {
    const key = groupKey(group.addressType, group.ports);
    const plan = planGroup(group, remaining.get(key) ?? []);
    remaining.set(key, plan.empty);
    update.push(...plan.update);
    create.push(...plan.create);
  }
  const leftover = [...remaining.values()].flat();
  for (const addressType of families) {
    if (groups.some((group) => group.addressType === addressType)) continue;
    // A placeholder has no ports; a slice that just became empty is reshaped only by replacing it.
    const placeholder = leftover.findIndex((slice) => slice.addressType === addressType && !slice.ports?.length);
    if (placeholder < 0) create.push({ addressType, ports: [], endpoints: [] });
    else {
      const [slice] = leftover.splice(placeholder, 1);
      if (slice !== undefined && (slice.endpoints ?? []).length > 0) update.push({ slice, endpoints: [] });
    }
  }
  return { create, update, delete: leftover };
}

function planGroup(
  group: EndpointGroup,
  slices: readonly EndpointSlice[],
): { create: SliceContent[]; update: { slice: EndpointSlice; endpoints: Endpoint[] }[]; empty: EndpointSlice[] } {
  const wanted = new Map(group.endpoints.map((endpoint) => [endpointIdentity(endpoint), endpoint]));
  const kept = slices.map((slice) => {
    const endpoints: Endpoint[] = [];
    let changed = false;
    for (const before of slice.endpoints ?? []) {
      const id = endpointIdentity(before);
      const now = wanted.get(id);
      // Gone, or a second copy of one that another slice holds already.
      if (now === undefined || endpoints.length >= MAX_ENDPOINTS_PER_SLICE) {
        changed = true;
        continue;
      }
      wanted.delete(id);
      endpoints.push(now);
      changed ||= !equivalent(before, now);
    }
    return { slice, endpoints, changed };
  });
  const added = [...wanted.values()];
  // Fill slices that are written anyway first; then the fullest that still takes everything left, to leave few gaps.
  const inOrder = [...kept].sort(
    (a, b) => Number(b.changed) - Number(a.changed) || b.endpoints.length - a.endpoints.length,
  );
  for (const target of inOrder) {
    const room = MAX_ENDPOINTS_PER_SLICE - target.endpoints.length;
    if (added.length === 0) break;
    if (!target.changed && room < added.length && room < MAX_ENDPOINTS_PER_SLICE / 2) continue;
    if (room === 0) continue;
    target.endpoints.push(...added.splice(0, room));
    target.changed = true;
  }
  const create: SliceContent[] = [];
  while (added.length > 0) {
    const endpoints = added.splice(0, MAX_ENDPOINTS_PER_SLICE);
    create.push({ addressType: group.addressType, ports: group.ports, endpoints });
  }
  const full = kept.filter(({ endpoints }) => endpoints.length > 0);
  return {
    create,
    update: full.filter(({ changed }) => changed).map(({ slice, endpoints }) => ({ slice, endpoints })),
    empty: kept.filter(({ endpoints }) => endpoints.length === 0).map(({ slice }) => slice),
  };
}
