import { readFile, statfs } from 'node:fs/promises';
import { arch, cpus, release } from 'node:os';

/** What the kubelet reads off the machine once, at its start. */
export interface MachineFacts {
  readonly cpuCount: number;
  readonly memoryBytes: number;
  readonly storageBytes: number;
  readonly machineId: string;
  readonly bootId: string;
  readonly systemUuid: string;
  readonly kernelVersion: string;
  readonly osImage: string;
  /** In Go's words, as node labels have it: `amd64`, `arm64`. */
  readonly architecture: string;
}

/** What changes while it runs. */
export interface MachinePressure {
  readonly memoryAvailableBytes: number;
  readonly storageAvailableBytes: number;
  readonly storageBytes: number;
  readonly freePids: number;
}

export async function readMachineFacts(rootDir: string): Promise<MachineFacts> {
  const [memory, filesystem, machineId, bootId, uuid, osRelease] = await Promise.all([
    readMeminfo(),
    statfs(rootDir),
    text('/etc/machine-id'),
    text('/proc/sys/kernel/random/boot_id'),
    text('/sys/class/dmi/id/product_uuid'),
    text('/etc/os-release'),
  ]);
  const prettyName = /^PRETTY_NAME="?([^"\n]*)"?$/m.exec(osRelease)?.[1];
  return {
    cpuCount: cpus().length,
    memoryBytes: memory.total,
    storageBytes: filesystem.blocks * filesystem.bsize,
    machineId,
    bootId,
    systemUuid: uuid === '' ? machineId : uuid,
    kernelVersion: release(),
    osImage: prettyName ?? 'Linux',
    architecture: ({ x64: 'amd64', ia32: '386' } as { [arch: string]: string })[arch()] ?? arch(),
  };
}

export async function readMachinePressure(rootDir: string): Promise<MachinePressure> {
  const [memory, filesystem, loadavg, pidMax] = await Promise.all([
    readMeminfo(),
    statfs(rootDir),
    text('/proc/loadavg'),
    text('/proc/sys/kernel/pid_max'),
  ]);
  const running = Number(/\/(\d+)/.exec(loadavg)?.[1] ?? 0);
  return {
    memoryAvailableBytes: memory.available,
    storageAvailableBytes: filesystem.bavail * filesystem.bsize,
    storageBytes: filesystem.blocks * filesystem.bsize,
    freePids: Number(pidMax) - running,
  };
}

async function readMeminfo(): Promise<{ total: number; available: number }> {
  const table = await readFile('/proc/meminfo', 'utf8');
  const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(table)?.[1] ?? 0) * 1024;
  return { total: field('MemTotal'), available: field('MemAvailable') };
}

function text(path: string): Promise<string> {
  return readFile(path, 'utf8').then(
    (content) => content.trim(),
    () => '',
  );
}
