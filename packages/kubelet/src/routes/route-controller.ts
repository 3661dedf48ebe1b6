import type { Node } from '@gantry/api/core/v1';
import type { Informer } from '@gantry/client';
import type { Clock, Logger, Timer } from '@gantry/runtime';
import { runCommand } from '@gantry/runtime/command';
import { type PodRoute, planRoutes, routeCommands } from './route-plan.ts';

/** Marks our routes in the kernel's table, so that a restarted kubelet knows which to take back. */
const routeProtocol = 201;

/** Node changes come in bursts (heartbeats, several nodes at once); routes follow after this pause. */
const settleMs = 50;
const retryMs = 5_000;

/** Keeps routes to the pods of all other nodes, for hosts that share a link. */
export class RouteController {
  private readonly ownName: string;
  private readonly informer: Informer<Node>;
  private readonly clock: Clock;
  private readonly logger: Logger;
  private timer: Timer | undefined;
  private known: readonly PodRoute[] | undefined;
  private running = false;
  private stopped = false;

  constructor(ownName: string, informer: Informer<Node>, clock: Clock, logger: Logger) {
    this.ownName = ownName;
    this.informer = informer;
    this.clock = clock;
    this.logger = logger;
  }

  start(signal: AbortSignal): void {
    const changed = () => this.schedule(settleMs);
    this.informer.addHandler({ onAdd: changed, onUpdate: changed, onDelete: changed });
    signal.addEventListener(
      'abort',
      () => {
        this.stopped = true;
        this.timer?.cancel();
      },
      { once: true },
    );
  }

  private schedule(delayMs: number): void {
    if (this.timer !== undefined || this.stopped) return;
    this.timer = this.clock.after(delayMs, () => {
      this.timer = undefined;
      void this.sync();
    });
  }

  private async sync(): Promise<void> {
    if (this.running || !this.informer.hasSynced()) {
      this.schedule(settleMs);
      return;
    }
    this.running = true;
    try {
      const wanted = planRoutes(this.ownName, this.informer.lister.list());
      this.known ??= await currentRoutes();
      const commands = routeCommands(this.known, wanted, routeProtocol);
      if (commands.length > 0) {
        this.known = undefined;
        await runCommand('ip', ['-force', '-batch', '-'], { input: `${commands.join('\n')}\n` });
      }
      this.known = wanted;
    } catch (error) {
      this.logger.warn({ err: error instanceof Error ? error.message : String(error) }, 'cannot set pod routes');
      this.schedule(retryMs);
    } finally {
      this.running = false;
    }
  }
}

async function currentRoutes(): Promise<PodRoute[]> {
  const { stdout } = await runCommand('ip', ['-json', 'route', 'show', 'proto', String(routeProtocol)]);
  const rows = JSON.parse(stdout.trim() === '' ? '[]' : stdout) as { dst: string; gateway?: string }[];
  return rows.map((row) => ({ podCidr: row.dst, via: row.gateway ?? '' }));
}
