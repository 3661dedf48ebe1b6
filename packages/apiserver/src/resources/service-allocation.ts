/** Takes and gives back the addresses and node ports of a Service around one write. */

import type { Service } from '@gantry/api/core/v1';
import { hasClusterIP, isHeadless, validateService } from '@gantry/api/validation';
import { type FieldError, invalid, newInternalError, newInvalid } from '@gantry/machinery';
import { AllocationError } from '../allocators/etcd-pool.ts';
import { clusterIPsOf, nodePortsOf } from '../allocators/repair.ts';
import type { IPFamily, Pool, ServiceAllocators } from '../allocators/service-allocators.ts';
import type { Reservation, WriteContext } from '../registry/strategy.ts';
import { mayHaveNodePorts, needsHealthCheckPort, wantsNodePorts } from './service-fields.ts';

/** What to do once the write has happened, and what if it has not. */
class Ledger implements Reservation {
  readonly #onCommit: (() => Promise<void>)[] = [];
  readonly #onRelease: (() => Promise<void>)[] = [];

  taken(undo: () => Promise<void>): void {
    this.#onRelease.push(undo);
  }

  givenUp(release: () => Promise<void>): void {
    this.#onCommit.push(release);
  }

  async commit(): Promise<void> {
    await Promise.all(this.#onCommit.map((run) => run()));
  }

  async release(): Promise<void> {
    await Promise.all(this.#onRelease.map((run) => run()));
  }
}

/**
 * Fills in `service` what it lacks and takes what it names. `service` undefined: deletion, everything is given back. `old`
 * undefined: creation. Throws Invalid for values that cannot be had; then nothing stays taken.
 */
export async function reserveForService(
  allocators: ServiceAllocators,
  context: WriteContext,
  service: Service | undefined,
  old: Service | undefined,
): Promise<Reservation> {
  const ledger = new Ledger();
  // What validation is about to refuse must not be allocated, nor explained in the allocator's words.
  if (service !== undefined && describesItselfWrongly(service)) {
    return ledger;
  }
  try {
    await reserveAddresses(allocators, context, service, old, ledger);
    await reserveNodePorts(allocators, context, service, old, ledger);
  } catch (error) {
    await ledger.release();
    throw error;
  }
  return ledger;
}

/** Ignores what is missing only because it has yet to be allocated. */
function describesItselfWrongly(service: Service): boolean {
  return validateService(service).length > 0;
}

async function reserveAddresses(
  allocators: ServiceAllocators,
  context: WriteContext,
  service: Service | undefined,
  old: Service | undefined,
  ledger: Ledger,
): Promise<void> {
  const had = old === undefined ? [] : clusterIPsOf(old);
  const keep = new Set<string>();
  if (service !== undefined && hasClusterIP(service.spec) && !isHeadless(service.spec)) {
    const spec = service.spec;
    const addresses = [...(spec.clusterIPs ?? [])].filter((address) => address !== '');
    const families = (spec.ipFamilies ?? [allocators.primaryFamily]) as IPFamily[];
    for (let i = 0; i < families.length; i++) {
      const wanted = addresses[i];
      if (wanted !== undefined && had.includes(wanted)) {
        keep.add(wanted);
        continue;
      }
      const pool = allocators.clusterIPs.get(families[i]!);
      if (pool === undefined) {
        const detail = `not configured on this cluster`;
        throw refuse(service, invalid(`spec.ipFamilies[${i}]`, families[i], detail));
      }
      addresses[i] = await takeAddress(service, pool, wanted, context.dryRun, ledger);
      keep.add(addresses[i]!);
    }
    spec.clusterIPs = addresses.slice(0, families.length);
    spec.clusterIP = spec.clusterIPs[0]!;
  }
  for (const address of had) {
    if (!keep.has(address) && !context.dryRun) {
      ledger.givenUp(() => releaseAddress(allocators, address));
    }
  }
}

async function takeAddress(
  service: Service,
  pool: Pool<string>,
  wanted: string | undefined,
  dryRun: boolean,
  ledger: Ledger,
): Promise<string> {
  let address = wanted;
  try {
    if (address === undefined) {
      address = await pool.allocateNext(dryRun);
    } else {
      await pool.allocate(address, dryRun);
    }
  } catch (error) {
    throw explain(error, (problem) => {
      const reason =
        problem.kind === 'taken'
          ? 'provided IP is already allocated'
          : `the provided IP (${wanted}) is not in the valid range. The range of valid IPs is ${pool.rangeText}`;
      return refuse(service, invalid('spec.clusterIPs', [wanted], `failed to allocate IP ${wanted}: ${reason}`));
    });
  }
  const taken = address;
  if (!dryRun) {
    ledger.taken(() => pool.release(taken));
  }
  return taken;
}

async function releaseAddress(allocators: ServiceAllocators, address: string): Promise<void> {
  await allocators.clusterIPs.get(address.includes(':') ? 'IPv6' : 'IPv4')?.release(address);
}

async function reserveNodePorts(
  allocators: ServiceAllocators,
  context: WriteContext,
  service: Service | undefined,
  old: Service | undefined,
  ledger: Ledger,
): Promise<void> {
  const had = old === undefined ? [] : nodePortsOf(old);
  /** Ports this Service holds already or has just taken: further protocols may share them. */
  const held = new Set(had);
  if (service !== undefined && mayHaveNodePorts(service.spec)) {
    const spec = service.spec;
    const ports = spec.ports ?? [];
    const take = (wanted: number, path: string) =>
      takePort(allocators, service, wanted, path, context.dryRun, held, ledger);
    // Explicit ones first, so that a free choice cannot take what another port of the same Service asks for.
    for (let i = 0; i < ports.length; i++) {
      const wanted = ports[i]!.nodePort;
      if (wanted) {
        await take(wanted, `spec.ports[${i}].nodePort`);
      }
    }
    if (spec.healthCheckNodePort && needsHealthCheckPort(spec)) {
      await take(spec.healthCheckNodePort, 'spec.healthCheckNodePort');
    }
    if (wantsNodePorts(spec)) {
      for (let i = 0; i < ports.length; i++) {
        const port = ports[i]!;
        if (port.nodePort) {
          continue;
        }
        // The same port in another protocol gets the same node port: that is what users expect of DNS and QUIC.
        const twin = ports.find(
          (other) => other.port === port.port && other.protocol !== port.protocol && other.nodePort,
        );
        const sharable =
          twin?.nodePort !== undefined &&
          !ports.some((other) => other.nodePort === twin.nodePort && other.protocol === port.protocol);
        port.nodePort = sharable ? twin.nodePort! : await take(0, `spec.ports[${i}].nodePort`);
      }
    }
    if (needsHealthCheckPort(spec) && !spec.healthCheckNodePort) {
      spec.healthCheckNodePort = await take(0, 'spec.healthCheckNodePort');
    }
  }
  const now = new Set(service === undefined ? [] : nodePortsOf(service));
  for (const port of had) {
    if (!now.has(port) && !context.dryRun) {
      ledger.givenUp(() => allocators.nodePorts.release(port));
    }
  }
}

/** `wanted` 0 means any. */
async function takePort(
  allocators: ServiceAllocators,
  service: Service,
  wanted: number,
  path: string,
  dryRun: boolean,
  held: Set<number>,
  ledger: Ledger,
): Promise<number> {
  if (wanted !== 0 && held.has(wanted)) {
    return wanted;
  }
  const pool = allocators.nodePorts;
  let port = wanted;
  try {
    if (wanted === 0) {
      port = await pool.allocateNext(dryRun);
    } else {
      await pool.allocate(wanted, dryRun);
    }
  } catch (error) {
    throw explain(error, (problem) => {
      const reason =
        problem.kind === 'taken'
          ? 'provided port is already allocated'
          : `provided port is not in the valid range. The range of valid ports is ${pool.rangeText}`;
      return refuse(service, invalid(path, wanted, reason));
    });
  }
  held.add(port);
  if (!dryRun) {
    ledger.taken(() => pool.release(port));
  }
  return port;
}

function refuse(service: Service, error: FieldError): Error {
  return newInvalid({ group: '', name: 'Service' }, service.metadata.name ?? '', [error]);
}

function explain(error: unknown, invalidFor: (problem: AllocationError) => Error): unknown {
  if (!(error instanceof AllocationError)) {
    return error;
  }
  return error.kind === 'full'
    ? newInternalError(new Error(`failed to allocate: ${error.message}`))
    : invalidFor(error);
}
