import type {
  DnsServiceImplementation,
  GetStatusResponse,
  ResolveRequest,
  ResolveResponse,
} from '@gantry/api/proto/gantry/dns/v1/dns';
import { type Answer, decode, encode, type RecordType } from 'dns-packet';
import type { InformerDirectory } from './cluster-directory.ts';
import type { Forwarder } from './forwarder.ts';
import type { QueryHandler } from './query-handler.ts';

/** The gRPC face of cluster DNS: the same answers, readable. */
export class DnsGrpcService implements DnsServiceImplementation {
  private readonly parts: { handler: QueryHandler; directory: InformerDirectory; forwarder: Forwarder };

  constructor(parts: { handler: QueryHandler; directory: InformerDirectory; forwarder: Forwarder }) {
    this.parts = parts;
  }

  async resolve({ name, type }: ResolveRequest): Promise<ResolveResponse> {
    const question = { name: name.replace(/\.$/, ''), type: (type || 'A').toUpperCase() as RecordType };
    const query = encode({ type: 'query', id: 1, flags: 0x0100, questions: [question] });
    const answer = await this.parts.handler.handle(query, false);
    if (answer === undefined) {
      return { code: 'SERVFAIL', records: [], source: '' };
    }
    const packet = decode(answer) as ReturnType<typeof decode> & { rcode?: string; flag_aa?: boolean };
    const records = [...(packet.answers ?? []), ...(packet.authorities ?? [])].map((record) => ({
      name: record.name,
      type: record.type,
      ttl: 'ttl' in record ? Number(record.ttl ?? 0) : 0,
      data: dataText(record),
    }));
    return { code: packet.rcode ?? 'NOERROR', records, source: packet.flag_aa ? 'cluster' : 'upstream' };
  }

  async getStatus(): Promise<GetStatusResponse> {
    const { directory, forwarder } = this.parts;
    return {
      revision: directory.revision(),
      stalenessMs: BigInt(Math.round(directory.stalenessMs())),
      upstreams: forwarder.servers.map(({ address, port }) => `${address}:${port}`),
    };
  }
}

function dataText(record: Answer): string {
  const data: unknown = 'data' in record ? record.data : '';
  if (record.type === 'SRV') {
    const { priority = 0, weight = 0, port, target } = record.data;
    return `${priority} ${weight} ${port} ${target}`;
  }
  if (typeof data === 'string') {
    return data;
  }
  return Array.isArray(data) ? data.map(String).join(' ') : JSON.stringify(data);
}
