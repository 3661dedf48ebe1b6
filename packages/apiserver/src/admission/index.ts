/** Built-in admission: what Kubernetes enables by default, in its order. */
import type { AdmissionPlugin } from '../registry/strategy.ts';
import type { AdmissionDeps } from './deps.ts';

export type { AdmissionDeps, AdmissionReader } from './deps.ts';

/** The plugins in the order they run. */
export function admissionPlugins(_deps: AdmissionDeps): readonly AdmissionPlugin[] {
  return [];
}
