/** Everything the API server stores lies under this prefix. */
export const REGISTRY_PREFIX = '/registry/';

/**
 * Keys of Gantry's own under the registry. They sit where Kubernetes would keep a group named `gantry.dev`, which no
 * Kubernetes component looks at.
 */
const OWN_PREFIX = '/registry/gantry.dev/';

/** Changed by a restore: whoever sees a new value must not trust what was read before. */
export const EPOCH_KEY = `${OWN_PREFIX}epoch`;

/** Written to move the registry's watch past a revision that was spent outside the registry. The value means nothing. */
export const PROGRESS_KEY = `${OWN_PREFIX}progress`;
