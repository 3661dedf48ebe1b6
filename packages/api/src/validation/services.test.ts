import { describe, expect, test } from 'vitest';
import type { Endpoints, Service } from '../../gen/k8s/core/v1.ts';
import type { EndpointSlice } from '../../gen/k8s/discovery/v1.ts';
import { validateEndpointSlice, validateEndpointSliceUpdate, validateEndpoints } from './endpoints.ts';
import { validateService, validateServiceUpdate } from './services.ts';
import { make, messages } from './test-objects.ts';

const serviceOf = (spec: object): Service => make<Service>('v1', 'Service', { spec });
const problems = (spec: object): string[] => messages(validateService(serviceOf(spec)));
const http = { name: 'http', port: 80 };

describe('a Service', () => {
  test('with a port is fine, without one it is not', () => {
    expect(problems({ ports: [{ port: 80 }] })).toEqual([]);
    expect(problems({})).toEqual(['spec.ports: Required value']);
    expect(problems({ clusterIP: 'None' })).toEqual([]);
  });

  test('names its ports when there are several, and no two alike', () => {
    expect(problems({ ports: [{ port: 80 }, { ...http, port: 81 }, { ...http, port: 82 }] })).toEqual([
      'spec.ports[0].name: Required value',
      'spec.ports[2].name: Duplicate value: "http"',
    ]);
  });

  test('may use one number for two protocols, not twice for one', () => {
    expect(problems({ ports: [http, { name: 'quic', port: 80, protocol: 'UDP' }] })).toEqual([]);
    expect(problems({ ports: [http, { name: 'b', port: 80 }] })).toEqual([
      'spec.ports[1]: Duplicate value: {"protocol":"TCP","port":80}',
    ]);
  });

  test('refuses nonsense ports', () => {
    expect(problems({ ports: [{ port: 0 }, { name: 'x', port: 1, targetPort: 'No_Name' }] })).toEqual([
      'spec.ports[0].name: Required value',
      'spec.ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive',
      expect.stringContaining('spec.ports[0].targetPort'),
      expect.stringContaining('spec.ports[1].targetPort: Invalid value: "No_Name"'),
    ]);
  });

  test('of type ClusterIP has no node ports', () => {
    expect(problems({ ports: [{ port: 80, nodePort: 30_080 }] })).toEqual([
      "spec.ports[0].nodePort: Forbidden: may not be used when `type` is 'ClusterIP'",
    ]);
  });

  test('that is reachable from outside is not headless', () => {
    expect(problems({ type: 'NodePort', clusterIP: 'None', ports: [http] })).toContain(
      'spec.clusterIPs: Invalid value: "None": may not be set to \'None\' for NodePort services',
    );
  });

  test('of type ExternalName has a name and nothing else', () => {
    expect(problems({ type: 'ExternalName' })).toEqual(['spec.externalName: Required value']);
    expect(problems({ type: 'ExternalName', externalName: 'db.example.com' })).toEqual([]);
    expect(problems({ type: 'ExternalName', externalName: 'db.example.com', clusterIP: '10.96.0.9' })).toEqual([
      'spec.clusterIPs: Forbidden: may not be set for ExternalName services',
    ]);
  });

  test('may not lead out through addresses that lead nowhere', () => {
    expect(
      problems({ ports: [http], externalIPs: ['127.0.0.1', '0.0.0.0', 'x'] }).map((text) => text.split(': ')[0]),
    ).toEqual(['spec.externalIPs[0]', 'spec.externalIPs[1]', 'spec.externalIPs[2]']);
  });

  test('keeps the kubelet to itself', () => {
    expect(problems({ type: 'LoadBalancer', ports: [{ port: 10_250 }] })).toEqual([
      'spec.ports[0]: Invalid value: 10250: may not expose port 10250 externally since it is used by kubelet',
    ]);
  });

  test('keeps its address', () => {
    const old = serviceOf({ clusterIP: '10.96.0.9', clusterIPs: ['10.96.0.9'], ports: [http] });
    const moved = serviceOf({ clusterIP: '10.96.0.10', clusterIPs: ['10.96.0.10'], ports: [http] });
    expect(messages(validateServiceUpdate(moved, old))).toEqual([
      'spec.clusterIPs[0]: Invalid value: ["10.96.0.10"]: field is immutable',
    ]);
    const external = serviceOf({ type: 'ExternalName', externalName: 'x.example' });
    expect(validateServiceUpdate(external, old)).toEqual([]);
  });
});

describe('endpoints', () => {
  test('are somewhere', () => {
    const endpoints = make<Endpoints>('v1', 'Endpoints', {
      subsets: [{}, { addresses: [{ ip: '127.0.0.1' }], ports: [{ port: 1 }, { port: 2 }] }],
    });
    expect(messages(validateEndpoints(endpoints))).toEqual([
      'subsets[0]: Required value: must specify `addresses` or `notReadyAddresses`',
      expect.stringContaining('subsets[1].addresses[0].ip: Invalid value: "127.0.0.1"'),
      'subsets[1].ports[0].name: Required value',
      'subsets[1].ports[1].name: Required value',
    ]);
  });

  test('of a slice are of its type, which stays', () => {
    const slice = (addressType: string, addresses: string[]) =>
      make<EndpointSlice>('discovery.k8s.io/v1', 'EndpointSlice', {
        addressType,
        endpoints: [{ addresses }],
        ports: [],
      });
    expect(messages(validateEndpointSlice(slice('IPv6', ['10.0.0.1'])))).toEqual([
      'endpoints[0].addresses[0]: Invalid value: "10.0.0.1": must be a valid IPv6 address',
    ]);
    expect(messages(validateEndpointSlice(slice('IPv4', [])))).toEqual([
      'endpoints[0].addresses: Required value: must contain at least 1 address',
    ]);
    expect(messages(validateEndpointSliceUpdate(slice('IPv6', ['fd00::1']), slice('IPv4', ['10.0.0.1'])))).toEqual([
      'addressType: Invalid value: "IPv6": field is immutable',
    ]);
  });
});
