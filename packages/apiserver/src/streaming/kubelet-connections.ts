/** gRPC channels to kubelets, one per node address, opened when first needed. */
import { KubeletServiceDefinition } from '@gantry/api/proto/gantry/kubelet/v1/kubelet';
import { createGrpcChannel, type TlsMaterial } from '@gantry/runtime';
import { type Channel, type Client, createClient } from 'nice-grpc';

export type KubeletClient = Client<typeof KubeletServiceDefinition>;

export class KubeletConnections {
  readonly #tls: TlsMaterial | undefined;
  readonly #open = new Map<string, { channel: Channel; client: KubeletClient }>();

  /** Without `tls` kubelets are called in plain text. */
  constructor(tls: TlsMaterial | undefined) {
    this.#tls = tls;
  }

  /** The client of the kubelet at `host:port`. */
  to(address: string): KubeletClient {
    let known = this.#open.get(address);
    if (known === undefined) {
      const channel = createGrpcChannel({ servers: [address], tls: this.#tls, balancing: 'pick_first' });
      known = { channel, client: createClient(KubeletServiceDefinition, channel) };
      this.#open.set(address, known);
    }
    return known.client;
  }

  close(): void {
    for (const { channel } of this.#open.values()) channel.close();
    this.#open.clear();
  }
}
