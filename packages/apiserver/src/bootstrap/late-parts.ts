/** Parts that need the content of etcd, and stand in the pipeline before it is loaded. */
import { newServiceUnavailable } from '@gantry/machinery';
import type { Authorizer } from '../auth/contract.ts';
import { AdmissionChain } from '../registry/admission-chain.ts';

/** Refuses with 503 until the rules are loaded; health and version need no rules. */
export class LateAuthorizer implements Authorizer {
  #inner: Authorizer | undefined;

  become(inner: Authorizer): void {
    this.#inner = inner;
  }

  authorize(attributes: Parameters<Authorizer['authorize']>[0]): ReturnType<Authorizer['authorize']> {
    if (this.#inner !== undefined) return this.#inner.authorize(attributes);
    if (!attributes.isResourceRequest && /^\/(livez|readyz|healthz|version)(\/|$)/.test(attributes.path)) {
      return { verdict: 'allow', reason: '' };
    }
    throw newServiceUnavailable('the API server is starting: the content of etcd is not loaded yet', 1);
  }
}

/** No plugins until they can read the cache; nobody gets past the authorizer before that. */
export class LateAdmission extends AdmissionChain {
  #inner = new AdmissionChain([]);

  constructor() {
    super([]);
  }

  become(plugins: ConstructorParameters<typeof AdmissionChain>[0]): void {
    this.#inner = new AdmissionChain(plugins);
  }

  override choose(...args: Parameters<AdmissionChain['choose']>): ReturnType<AdmissionChain['choose']> {
    return this.#inner.choose(...args);
  }
}
