import { newBadRequest } from '@gantry/machinery';
import type { Fence } from '@gantry/storage';

/** Metadata by which a leader-elected client proves, on every write, that it still leads. */
export const FENCE_METADATA = 'gantry-fence';

/** Reads `<namespace>/<lease>;<holderIdentity>;<leaseTransitions>`. Throws BadRequest. */
export function parseFence(text: string | undefined): Fence | undefined {
  if (text === undefined || text === '') return undefined;
  const last = text.lastIndexOf(';');
  const first = text.indexOf(';');
  const [namespace, lease, ...rest] = text.slice(0, first).split('/');
  const transitions = text.slice(last + 1);
  if (first < 1 || last <= first || !namespace || !lease || rest.length > 0 || !/^\d{1,15}$/.test(transitions)) {
    throw newBadRequest(`invalid ${FENCE_METADATA} metadata: want namespace/lease;holder;transitions`);
  }
  return {
    leaseKey: `/registry/leases/${namespace}/${lease}`,
    holderIdentity: text.slice(first + 1, last),
    leaseTransitions: Number(transitions),
  };
}
