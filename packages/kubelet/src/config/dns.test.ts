import { describe, expect, it } from 'vitest';
import { testPod } from '../testing/pod-world.ts';
import { parseResolvConf, podDns } from './dns.ts';
import { podHostname, renderHostsFile } from './hosts-file.ts';

const settings = {
  clusterDns: ['10.96.0.10'],
  clusterDomain: 'cluster.local',
  host: parseResolvConf(
    '# comment\nnameserver 192.0.2.53\nnameserver 192.0.2.54\nsearch example.test .\noptions timeout:1\n',
  ),
};
const dns = (spec: object) => podDns(testPod(spec), settings);

describe('resolv.conf', () => {
  it('points at the cluster first', () => {
    expect(dns({})).toEqual({
      servers: ['10.96.0.10'],
      searches: ['default.svc.cluster.local', 'svc.cluster.local', 'cluster.local', 'example.test'],
      options: ['ndots:5'],
    });
  });

  it("is the host's for pods on the host's network, unless they ask", () => {
    const host = { servers: ['192.0.2.53', '192.0.2.54'], searches: ['example.test'], options: ['timeout:1'] };
    expect(dns({ hostNetwork: true })).toEqual(host);
    expect(dns({ dnsPolicy: 'Default' })).toEqual(host);
    expect(dns({ hostNetwork: true, dnsPolicy: 'ClusterFirstWithHostNet' }).servers).toEqual(['10.96.0.10']);
  });

  it('adds what the pod says itself, within what resolvers read', () => {
    const dnsConfig = {
      nameservers: ['10.96.0.10', '1.1.1.1', '2.2.2.2', '3.3.3.3'],
      searches: ['more.test'],
      options: [{ name: 'ndots', value: '2' }, { name: 'edns0' }],
    };
    expect(dns({ dnsConfig })).toMatchObject({
      servers: ['10.96.0.10', '1.1.1.1', '2.2.2.2'],
      options: ['ndots:2', 'edns0'],
    });
    expect(dns({ dnsPolicy: 'None', dnsConfig: { nameservers: ['1.1.1.1'] } })).toEqual({
      servers: ['1.1.1.1'],
      searches: [],
      options: [],
    });
  });
});

describe('names', () => {
  it('are cut to what the kernel carries', () => {
    expect(podHostname(testPod({}, { name: `${'a'.repeat(62)}-bc` }))).toBe('a'.repeat(62));
    expect(podHostname(testPod({ hostname: 'own' }))).toBe('own');
  });

  it('stand in /etc/hosts with aliases', () => {
    const text = renderHostsFile(
      testPod({ subdomain: 'net', hostAliases: [{ ip: '192.0.2.1', hostnames: ['a', 'b'] }] }),
      ['10.0.0.1'],
      'cluster.local',
      '',
    );
    expect(text).toContain('10.0.0.1\tweb.net.default.svc.cluster.local\tweb\n');
    expect(text).toContain('192.0.2.1\ta\tb\n');
  });
});
