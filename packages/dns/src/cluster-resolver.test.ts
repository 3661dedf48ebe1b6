import { describe, expect, test } from 'vitest';
import { ClusterResolver } from './cluster-resolver.ts';
import { HEADLESS, service, slice, TestDirectory } from './testing/test-directory.ts';

const directory = new TestDirectory(
  [
    service('web'),
    service('dual', { clusterIPs: ['10.96.0.9', 'fd00::9'] }),
    service('db', HEADLESS),
    service('empty', HEADLESS),
    service('outside', { type: 'ExternalName', clusterIP: '', clusterIPs: undefined, externalName: 'www.example.org' }),
    service('kube-dns', { clusterIPs: ['10.96.0.10'] }, 'kube-system', { 'k8s-app': 'kube-dns' }),
  ],
  [
    slice('web', [{ address: '10.244.1.9' }]),
    slice('db', [
      { address: '10.244.1.2', hostname: 'db-0' },
      { address: '10.244.2.3', hostname: 'db-1' },
      { address: '10.244.2.4' },
      { address: '10.244.2.5', ready: false },
    ]),
  ],
);
const resolver = new ClusterResolver({
  clusterDomain: 'cluster.local',
  directory,
  ttlSeconds: 30,
  random: () => 0,
});

/** `CODE name type ttl data | …` */
function ask(name: string, type = 'A'): string {
  const answer = resolver.resolve(name, type);
  if (answer === undefined) {
    return 'elsewhere';
  }
  const lines = answer.answers.map((record) => {
    const { data } = record as { data: unknown };
    const text = typeof data === 'string' ? data : JSON.stringify(data);
    return `${record.name} ${record.type} ${'ttl' in record ? record.ttl : ''} ${text}`;
  });
  return [answer.code, ...lines].join(' | ');
}

describe('Services', () => {
  test('have their cluster IP as address', () => {
    expect(ask('web.default.svc.cluster.local')).toBe('NOERROR | web.default.svc.cluster.local A 30 10.96.0.5');
  });

  test('are found whatever the spelling, and answered in it', () => {
    expect(ask('WEB.Default.svc.CLUSTER.local.')).toBe('NOERROR | WEB.Default.svc.CLUSTER.local. A 30 10.96.0.5');
  });

  test('answer AAAA with their IPv6 address, or with nothing when they have none', () => {
    expect(ask('dual.default.svc.cluster.local', 'AAAA')).toBe(
      'NOERROR | dual.default.svc.cluster.local AAAA 30 fd00::9',
    );
    expect(ask('web.default.svc.cluster.local', 'AAAA')).toBe('NOERROR');
    expect(ask('web.default.svc.cluster.local', 'MX')).toBe('NOERROR');
  });

  test('that do not exist are denied, with the SOA that says for how long', () => {
    const answer = resolver.resolve('nope.default.svc.cluster.local', 'A');
    expect(answer).toMatchObject({ code: 'NXDOMAIN', authorities: [{ type: 'SOA', name: 'cluster.local', ttl: 5 }] });
    expect(ask('web.other.svc.cluster.local')).toBe('NXDOMAIN');
    expect(ask('www.example.org.cluster.local')).toBe('NXDOMAIN');
  });

  test('name their ports', () => {
    const answer = resolver.resolve('_http._tcp.web.default.svc.cluster.local', 'SRV');
    expect(answer?.answers).toMatchObject([{ data: { port: 80, target: 'web.default.svc.cluster.local' } }]);
    expect(answer?.additionals).toMatchObject([{ name: 'web.default.svc.cluster.local', data: '10.96.0.5' }]);
    expect(ask('_http._udp.web.default.svc.cluster.local', 'SRV')).toBe('NXDOMAIN');
    expect(ask('_https._tcp.web.default.svc.cluster.local', 'SRV')).toBe('NXDOMAIN');
    expect(ask('_http._tcp.web.default.svc.cluster.local', 'A')).toBe('NOERROR');
  });

  test('outside the cluster are aliases', () => {
    expect(ask('outside.default.svc.cluster.local')).toBe(
      'NOERROR | outside.default.svc.cluster.local CNAME 30 www.example.org',
    );
    expect(resolver.resolve('outside.default.svc.cluster.local', 'A')?.follow).toBe('www.example.org');
  });
});

describe('headless Services', () => {
  test('have the addresses of their ready endpoints', () => {
    expect(ask('db.default.svc.cluster.local')).toBe(
      `NOERROR${['10.244.1.2', '10.244.2.3', '10.244.2.4'].map((a) => ` | db.default.svc.cluster.local A 5 ${a}`).join('')}`,
    );
  });

  test('give each endpoint a name: its hostname, or its address', () => {
    expect(ask('db-1.db.default.svc.cluster.local')).toContain('A 5 10.244.2.3');
    expect(ask('10-244-2-4.db.default.svc.cluster.local')).toContain('A 5 10.244.2.4');
    expect(ask('db-9.db.default.svc.cluster.local')).toBe('NXDOMAIN');
  });

  test('have one SRV record per endpoint, with its target port', () => {
    const answer = resolver.resolve('_http._tcp.db.default.svc.cluster.local', 'SRV');
    expect(answer?.answers.map((record) => (record as { data: { target: string; port: number } }).data)).toMatchObject([
      { target: 'db-0.db.default.svc.cluster.local', port: 8080 },
      { target: 'db-1.db.default.svc.cluster.local', port: 8080 },
      { target: '10-244-2-4.db.default.svc.cluster.local', port: 8080 },
    ]);
  });

  test('without endpoints do not resolve', () => {
    expect(ask('empty.default.svc.cluster.local')).toBe('NXDOMAIN');
  });

  test('turn their addresses so that clients spread', () => {
    const turned = new ClusterResolver({
      clusterDomain: 'cluster.local',
      directory,
      ttlSeconds: 30,
      random: () => 0.5,
    });
    const [first] = turned.resolve('db.default.svc.cluster.local', 'A')?.answers ?? [];
    expect(first).toMatchObject({ data: '10.244.2.3' });
  });
});

describe('other names', () => {
  test('pods by address, in namespaces that exist', () => {
    expect(ask('10-244-1-2.default.pod.cluster.local')).toContain('A 30 10.244.1.2');
    expect(ask('10-244-1-2.nowhere.pod.cluster.local')).toBe('NXDOMAIN');
    expect(ask('10-244-1-999.default.pod.cluster.local')).toBe('NXDOMAIN');
  });

  test('from addresses back to names', () => {
    expect(ask('5.0.96.10.in-addr.arpa', 'PTR')).toContain('PTR 5 web.default.svc.cluster.local');
    expect(ask('2.1.244.10.in-addr.arpa', 'PTR')).toContain('PTR 5 db-0.db.default.svc.cluster.local');
    // Endpoints of ordinary Services have no names of their own.
    expect(ask('9.1.244.10.in-addr.arpa', 'PTR')).toBe('elsewhere');
    expect(ask('8.8.8.8.in-addr.arpa', 'PTR')).toBe('elsewhere');
  });

  test('the zone itself', () => {
    expect(ask('cluster.local', 'SOA')).toContain('"serial":1234');
    expect(ask('cluster.local', 'NS')).toContain('NS 30 ns.dns.cluster.local');
    expect(ask('ns.dns.cluster.local')).toContain('A 30 10.96.0.10');
    expect(ask('dns-version.cluster.local', 'TXT')).toContain('1.1.0');
  });

  test('names on the way to others exist, empty', () => {
    for (const name of ['cluster.local', 'svc.cluster.local', 'default.svc.cluster.local', 'pod.cluster.local']) {
      expect(ask(name)).toBe('NOERROR');
    }
    expect(ask('nowhere.svc.cluster.local')).toBe('NXDOMAIN');
  });

  test('the rest of the world is none of ours', () => {
    expect(ask('www.example.org')).toBe('elsewhere');
    expect(ask('notcluster.local')).toBe('elsewhere');
  });
});
