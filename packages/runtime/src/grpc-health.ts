/** The standard grpc.health.v1 service. The empty name stands for the whole server. */
import { HealthDefinition, HealthServiceImpl, HealthState } from 'nice-grpc-server-health';

export class GrpcHealth {
  readonly definition: typeof HealthDefinition = HealthDefinition;
  readonly #state: HealthState = HealthState();
  readonly implementation: object = HealthServiceImpl(this.#state);

  constructor() {
    this.#state.setMaxListeners(0); // one per health watcher
    this.setServing(false);
  }

  /** Marks the server, or one service of it, as serving or not. Watchers are told. */
  setServing(serving: boolean, service?: string): void {
    this.#state.setStatus(serving ? 'healthy' : 'unhealthy', service);
  }
}
