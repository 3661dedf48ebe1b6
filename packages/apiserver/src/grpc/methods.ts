/** The methods of a kind's service, derived from the verbs it is declared with. */
import type { ResourceType } from '@gantry/api';

export interface GrpcMethod {
  readonly name: string;
  /** As authorization knows it. */
  readonly verb: string;
  /** Field 2 of the request is the object's name. */
  readonly named: boolean;
  readonly subresource: string | undefined;
  /** Field of the request that may name a subresource. */
  readonly subresourceField: number | undefined;
}

const VERBS: readonly (GrpcMethod & { readonly needs: string })[] = [
  { needs: 'get', name: 'Get', verb: 'get', named: true, subresource: undefined, subresourceField: undefined },
  { needs: 'list', name: 'List', verb: 'list', named: false, subresource: undefined, subresourceField: undefined },
  { needs: 'watch', name: 'Watch', verb: 'watch', named: false, subresource: undefined, subresourceField: undefined },
  {
    needs: 'create',
    name: 'Create',
    verb: 'create',
    named: false,
    subresource: undefined,
    subresourceField: undefined,
  },
  { needs: 'update', name: 'Update', verb: 'update', named: true, subresource: undefined, subresourceField: 5 },
  { needs: 'patch', name: 'Patch', verb: 'patch', named: true, subresource: undefined, subresourceField: 6 },
  { needs: 'delete', name: 'Delete', verb: 'delete', named: true, subresource: undefined, subresourceField: undefined },
  {
    needs: 'deletecollection',
    name: 'DeleteCollection',
    verb: 'deletecollection',
    named: false,
    subresource: undefined,
    subresourceField: undefined,
  },
];

/** Subresources one creates something in. */
const CREATED: Readonly<Record<string, string>> = {
  binding: 'CreateBinding',
  eviction: 'CreateEviction',
  token: 'CreateToken',
};

export function methodsOf(type: ResourceType): GrpcMethod[] {
  const methods: GrpcMethod[] = VERBS.filter(({ needs }) => type.verbs.includes(needs)).map(
    ({ needs: _needs, ...method }) => method,
  );
  for (const { name: subresource } of type.subresources) {
    const created = CREATED[subresource];
    if (created !== undefined) {
      methods.push({ name: created, verb: 'create', named: true, subresource, subresourceField: undefined });
    } else if (subresource === 'scale') {
      methods.push({ name: 'GetScale', verb: 'get', named: true, subresource, subresourceField: undefined });
      methods.push({ name: 'UpdateScale', verb: 'update', named: true, subresource, subresourceField: undefined });
    }
  }
  return methods;
}
