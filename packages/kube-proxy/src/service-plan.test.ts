import { describe, expect, test } from 'vitest';
import { modelService } from './service-model.ts';
import { planServicePort } from './service-plan.ts';
import { assembleTable, type TableState } from './table-state.ts';
import { service, slice } from './testing/services.ts';

const settings = { clusterCidrs: ['10.244.0.0/16'] };

function tableOf(...inputs: Parameters<typeof modelService>[]): TableState {
  return assembleTable(
    inputs.flatMap((input) => modelService(...input).map((port) => planServicePort(port, settings))),
  );
}

const two = [{ address: '10.244.1.2' }, { address: '10.244.2.2', node: 'n2' }];
const local = [{ address: '10.244.1.2' }];
const remote = [{ address: '10.244.2.2', node: 'n2' }];
const chain = (table: TableState, name: string) => table.chains.get(`${name}/default/web/tcp/http`);

describe('a cluster IP', () => {
  test('leads to a random backend', () => {
    const table = tableOf([service('web'), [slice('web', two)], 'n1']);
    expect([...table.elements['service-ips']]).toEqual([['10.96.0.10 . tcp . 80', 'goto svc/default/web/tcp/http']]);
    expect(chain(table, 'svc')).toEqual([
      'meta l4proto tcp dnat ip addr . port to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }',
    ]);
    expect([...table.elements['cluster-ips'].keys()]).toEqual(['10.96.0.10']);
    expect([...table.elements.hairpin.keys()]).toEqual(['10.244.1.2 . 10.244.1.2', '10.244.2.2 . 10.244.2.2']);
  });

  test('without backends refuses', () => {
    for (const slices of [[], [slice('web', [{ address: '10.244.1.2', ready: false }])]]) {
      const table = tableOf([service('web'), slices, 'n1']);
      expect([...table.elements['no-endpoints']]).toEqual([['10.96.0.10 . tcp . 80', 'goto refuse']]);
      expect(table.elements['service-ips'].size).toBe(0);
      expect(table.chains.size).toBe(0);
    }
  });

  test('falls back to backends that are leaving but still serve', () => {
    const leaving = { address: '10.244.1.3', ready: false, serving: true, terminating: true };
    const alone = tableOf([service('web'), [slice('web', [leaving])], 'n1']);
    expect(chain(alone, 'svc')).toEqual(['meta l4proto tcp dnat to 10.244.1.3:8080']);
    const withReady = tableOf([service('web'), [slice('web', [...local, leaving])], 'n1']);
    expect(chain(withReady, 'svc')).toEqual(['meta l4proto tcp dnat to 10.244.1.2:8080']);
  });

  test('with internalTrafficPolicy Local stays on the host, and is dropped where there is no backend', () => {
    const spec = { internalTrafficPolicy: 'Local' };
    const here = tableOf([service('web', spec), [slice('web', two)], 'n1']);
    expect([...here.elements['service-ips'].values()]).toEqual(['goto loc/default/web/tcp/http']);
    expect(chain(here, 'loc')).toEqual(['meta l4proto tcp dnat to 10.244.1.2:8080']);
    const elsewhere = tableOf([service('web', spec), [slice('web', remote)], 'n1']);
    expect([...elsewhere.elements['no-endpoints'].values()]).toEqual(['drop']);
  });

  test('with client affinity asks each backend whether it knows the client', () => {
    const spec = { sessionAffinity: 'ClientIP', sessionAffinityConfig: { clientIP: { timeoutSeconds: 60 } } };
    const table = tableOf([service('web', spec), [slice('web', two)], 'n1']);
    expect([...table.affinitySets.values()]).toEqual([60, 60]);
    const rules = chain(table, 'svc') ?? [];
    expect(rules).toHaveLength(3);
    expect(rules[0]).toMatch(/^ip saddr @aff\/\S+ goto ep\/\S+10\.244\.1\.2\/8080$/);
    expect(rules[2]).toMatch(/^numgen random mod 2 vmap/);
  });
});

describe('node ports', () => {
  test('masquerade, and lead to any backend', () => {
    const spec = { type: 'NodePort', ports: [{ name: 'http', port: 80, nodePort: 30080 }] };
    const table = tableOf([service('web', spec), [slice('web', two)], 'n1']);
    expect([...table.elements['service-nodeports']]).toEqual([['tcp . 30080', 'goto ext/default/web/tcp/http']]);
    expect(chain(table, 'ext')).toEqual(['jump mark-for-masquerade', 'goto svc/default/web/tcp/http']);
  });

  test('with externalTrafficPolicy Local keep the client and use this host’s backends only', () => {
    const spec = {
      type: 'NodePort',
      externalTrafficPolicy: 'Local',
      ports: [{ name: 'http', port: 80, nodePort: 30080 }],
    };
    const here = tableOf([service('web', spec), [slice('web', two)], 'n1']);
    expect(chain(here, 'ext')?.at(-1)).toBe('goto loc/default/web/tcp/http');
    const elsewhere = tableOf([service('web', spec), [slice('web', remote)], 'n1']);
    expect(chain(elsewhere, 'ext')?.at(-1)).toBe('drop');
    expect(chain(elsewhere, 'ext')?.[0]).toBe('ip saddr 10.244.0.0/16 goto svc/default/web/tcp/http');
  });

  test('refuse without any backend', () => {
    const spec = { type: 'NodePort', ports: [{ name: 'http', port: 80, nodePort: 30080 }] };
    const table = tableOf([service('web', spec), [], 'n1']);
    expect([...table.elements['no-endpoint-nodeports']]).toEqual([['tcp . 30080', 'goto refuse']]);
  });
});

describe('what is left out and kept apart', () => {
  test('headless and ExternalName Services have no rules', () => {
    const headless = service('web', { clusterIP: 'None', clusterIPs: ['None'] });
    const external = service('web', { type: 'ExternalName', externalName: 'example.org', clusterIP: '' });
    expect(tableOf([headless, [slice('web', two)], 'n1']).elements['service-ips'].size).toBe(0);
    expect(tableOf([external, [slice('web', two)], 'n1']).elements['service-ips'].size).toBe(0);
  });

  test('ports of one Service find their own targets, by name and protocol', () => {
    const ports = [
      { name: 'dns', protocol: 'UDP', port: 53 },
      { name: 'dns-tcp', protocol: 'TCP', port: 53 },
    ];
    const targets = [
      { name: 'dns', protocol: 'UDP', port: 5353 },
      { name: 'dns-tcp', protocol: 'TCP', port: 5354 },
    ];
    const table = tableOf([service('web', { ports }), [slice('web', local, targets)], 'n1']);
    expect([...table.chains.values()].flat().sort()).toEqual([
      'meta l4proto tcp dnat to 10.244.1.2:5354',
      'meta l4proto udp dnat to 10.244.1.2:5353',
    ]);
  });

  test('source ranges guard load balancer addresses only', () => {
    const spec = {
      type: 'LoadBalancer',
      loadBalancerSourceRanges: ['198.51.100.0/24'],
      ports: [{ name: 'http', port: 80, nodePort: 30080 }],
    };
    const web = service('web', spec);
    web.status = { loadBalancer: { ingress: [{ ip: '203.0.113.7' }] } } as typeof web.status;
    const table = tableOf([web, [slice('web', two)], 'n1']);
    expect(table.elements['service-ips'].get('203.0.113.7 . tcp . 80')).toBe('goto fw/default/web/tcp/http');
    expect(chain(table, 'fw')).toEqual(['ip saddr { 198.51.100.0/24 } goto ext/default/web/tcp/http', 'drop']);
    expect(table.elements['service-ips'].get('10.96.0.10 . tcp . 80')).toBe('goto svc/default/web/tcp/http');
  });

  test('names too long for the kernel stay unique', () => {
    const names = ['a', 'b'].map((end) => `${'x'.repeat(62)}${end}`);
    const namespace = 'n'.repeat(63);
    const table = tableOf(
      ...names.map(
        (name, index): Parameters<typeof modelService> => [
          service(name, { clusterIPs: [`10.96.0.${index}`] }, namespace),
          [slice(name, two, undefined, namespace)],
          'n1',
        ],
      ),
    );
    expect(table.chains.size).toBe(2);
    expect([...table.chains.keys()].every((name) => name.length <= 120)).toBe(true);
  });
});
