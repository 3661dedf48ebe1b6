import type { Node } from '@gantry/api/core/v1';
import { expect, it } from 'vitest';
import { planRoutes, routeCommands } from './route-plan.ts';

const node = (name: string, podCidr: string | undefined, address: string | undefined, more: object = {}) =>
  ({
    metadata: { name, ...more },
    spec: podCidr === undefined ? {} : { podCIDR: podCidr },
    status: { addresses: address === undefined ? [] : [{ type: 'InternalIP', address }] },
  }) as unknown as Node;

it('leads to the pods of every other node that has both range and address', () => {
  const nodes = [
    node('b', '10.244.2.0/24', '192.0.2.2'),
    node('me', '10.244.1.0/24', '192.0.2.1'),
    node('a', '10.244.0.0/24', '192.0.2.3'),
    node('new', undefined, '192.0.2.4'),
    node('nowhere', '10.244.9.0/24', undefined),
    node('going', '10.244.8.0/24', '192.0.2.8', { deletionTimestamp: '2026-01-01T00:00:00Z' }),
    node('six', '10.244.7.0/24', 'fd00::1'),
  ];
  expect(planRoutes('me', nodes)).toEqual([
    { podCidr: '10.244.0.0/24', via: '192.0.2.3' },
    { podCidr: '10.244.2.0/24', via: '192.0.2.2' },
  ]);
});

it('changes only what differs', () => {
  const current = [
    { podCidr: '10.0.1.0/24', via: '192.0.2.1' },
    { podCidr: '10.0.2.0/24', via: '192.0.2.2' },
    { podCidr: '10.0.3.0/24', via: '192.0.2.3' },
  ];
  const wanted = [
    { podCidr: '10.0.1.0/24', via: '192.0.2.1' },
    { podCidr: '10.0.2.0/24', via: '192.0.2.9' },
    { podCidr: '10.0.4.0/24', via: '192.0.2.4' },
  ];
  expect(routeCommands(current, wanted, 201)).toEqual([
    'route del 10.0.3.0/24 proto 201',
    'route replace 10.0.2.0/24 via 192.0.2.9 proto 201',
    'route replace 10.0.4.0/24 via 192.0.2.4 proto 201',
  ]);
  expect(routeCommands(wanted, wanted, 201)).toEqual([]);
});
