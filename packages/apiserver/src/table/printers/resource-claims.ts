/** Tables of dynamically allocated devices. */
import type { KubeObject } from '@gantry/api';
import type { ResourceClaim, ResourceSlice } from '@gantry/api/resource/v1';
import { ageOf, nameOf, UNSET } from '../format.ts';
import { AGE, NAME, printer, text } from '../printer.ts';

/** Device classes and claim templates. */
export const nameAndAgePrinter = printer<KubeObject>({
  columns: [NAME, AGE],
  cells: (object, nowMs) => [nameOf(object), ageOf(object, nowMs)],
});

export const resourceClaimPrinter = printer<ResourceClaim>({
  columns: [NAME, text('State'), AGE],
  cells: (claim, nowMs) => [nameOf(claim), claimState(claim), ageOf(claim, nowMs)],
});

function claimState({ metadata, status }: ResourceClaim): string {
  const states: string[] = [];
  const deleted = metadata.deletionTimestamp != null;
  if (deleted) states.push('deleted');
  if (status.allocation == null) {
    if (!deleted) states.push('pending');
  } else {
    states.push('allocated', ...(status.reservedFor?.length ? ['reserved'] : []));
  }
  return states.join(',');
}

export const resourceSlicePrinter = printer<ResourceSlice>({
  columns: [NAME, text('Node'), text('Driver'), text('Pool'), AGE],
  cells: (slice, nowMs) => [
    nameOf(slice),
    slice.spec.nodeName ?? UNSET,
    slice.spec.driver,
    slice.spec.pool.name,
    ageOf(slice, nowMs),
  ],
});
