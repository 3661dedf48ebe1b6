import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '@gantry/runtime/command';
import { expect, it } from 'vitest';
import { renderCniConfig } from './cni-config.ts';
import { renderContainerdConfig } from './containerd-config.ts';

const options = {
  rootDir: '/h/root',
  stateDir: '/h/state',
  socketPath: '/h/c.sock',
  runcRootDir: '/h/runc',
  pauseImage: 'pause:1',
  cniConfDir: '/h/cni',
  cniBinDir: '/usr/lib/cni',
  restrictOomScoreAdj: true,
};

it('keeps everything of a host below its own paths', () => {
  const text = renderContainerdConfig(options);
  for (const path of ['/h/root', '/h/state', '/h/c.sock', '/h/runc', '/h/cni']) expect(text).toContain(`"${path}"`);
  expect(text).toContain('restrict_oom_score_adj = true');
  expect(text).not.toMatch(/"\/(var|run|etc|opt)/);
  expect(renderContainerdConfig(options)).toBe(text);
});

it.skipIf(!existsSync('/usr/bin/containerd'))('is read by containerd as it was meant', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'config-'));
  try {
    const path = join(directory, 'config.toml');
    await writeFile(
      path,
      renderContainerdConfig({ ...options, pauseImage: 'with "quotes" \\ and more', logLevel: 'debug' }),
    );
    const { stdout } = await runCommand('containerd', ['-c', path, 'config', 'dump']);
    expect(stdout).toContain('sandbox_image = "with \\"quotes\\" \\\\ and more"');
    expect(stdout).toContain('netns_mounts_under_state_dir = true');
    expect(stdout).toContain('level = "debug"');
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
});

it("gives pods a bridge, addresses of the node's range and host ports", () => {
  const config = JSON.parse(
    renderCniConfig({ podCidr: '10.1.2.0/24', bridge: 'b0', ipamDataDir: '/h/ipam', mtu: 1400 }),
  );
  expect(config.plugins[0]).toMatchObject({
    type: 'bridge',
    bridge: 'b0',
    mtu: 1400,
    ipam: { dataDir: '/h/ipam', ranges: [[{ subnet: '10.1.2.0/24' }]] },
  });
  expect(config.plugins[1]).toMatchObject({ type: 'portmap', capabilities: { portMappings: true } });
});
