import { expect, test } from 'vitest';
import { modelService } from './service-model.ts';
import { conntrackArguments, staleFlows } from './stale-flows.ts';
import { service, slice, type TestEndpoint } from './testing/services.ts';

const ports = [{ name: 'dns', protocol: 'UDP', port: 53, nodePort: 30053 }];
const model = (endpoints: readonly TestEndpoint[], spec: object = {}) =>
  modelService(
    service('dns', { type: 'NodePort', ports, ...spec }),
    [slice('dns', endpoints, [{ name: 'dns', protocol: 'UDP', port: 5353 }])],
    'n1',
  )[0];

test('a lost backend takes its flows along, through every address of the Service', () => {
  const before = model([{ address: '10.244.1.2' }, { address: '10.244.1.3' }]);
  const after = model([{ address: '10.244.1.3' }]);
  expect(staleFlows(before, after)).toEqual([
    { address: '10.96.0.10', port: 53, backend: '10.244.1.2' },
    { address: undefined, port: 30053, backend: '10.244.1.2' },
  ]);
  expect(staleFlows(after, before)).toEqual([]);
});

test('the first backend ends flows that had nowhere to go', () => {
  expect(staleFlows(model([]), model([{ address: '10.244.1.2' }]))).toContainEqual({
    address: '10.96.0.10',
    port: 53,
    backend: undefined,
  });
});

test('a deleted Service takes all its flows along; TCP needs nothing', () => {
  expect(staleFlows(model([{ address: '10.244.1.2' }]), undefined)).toHaveLength(2);
  const tcp = modelService(service('web'), [slice('web', [{ address: '10.244.1.2' }])], 'n1')[0];
  expect(staleFlows(tcp, undefined)).toEqual([]);
});

test('conntrack is told exactly which flows', () => {
  expect(conntrackArguments({ address: undefined, port: 30053, backend: '10.244.1.2' }).join(' ')).toBe(
    '-D -f ipv4 -p udp --orig-port-dst 30053 --dst-nat 10.244.1.2',
  );
});
