/** Requests that become streams to a node: log, exec, attach, portforward and proxy. */
import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { StreamStart } from '@gantry/api/proto/gantry/kubelet/v1/kubelet';
import { newBadRequest, newNotFoundPath, StatusError } from '@gantry/machinery';
import { createWebSocketStream, WebSocketServer } from 'ws';
import type { UserInfo } from '../auth/contract.ts';
import type { ApiCore } from '../core.ts';
import { answerError } from '../http/answers.ts';
import type { ConnectionState, Exchange } from '../http/exchange.ts';
import { parseRequest, Query, type RequestInfo } from '../http/request-info.ts';
import type { ConnectHandlers } from '../http/rest-front.ts';
import { admissionAttributes } from '../registry/admission-chain.ts';
import type { RequestContext } from '../registry/request-context.ts';
import type { ServedResource } from '../registry/served-resource.ts';
import type { KubeletClient, KubeletConnections } from './kubelet-connections.ts';
import { streamLogs } from './logs.ts';
import { chooseContainer, findPod, kubeletAddress } from './pod-target.ts';
import { PORT_FORWARD_PROTOCOL, PORT_FORWARD_TUNNEL, serveForwarding } from './port-forward.ts';
import { proxyRequest } from './proxy.ts';
import { runCommand } from './remote-command.ts';
import { COMMAND_PROTOCOLS, SpdyChannels } from './spdy-channels.ts';
import { COMMAND_SUBPROTOCOLS, WebSocketChannels } from './websocket-channels.ts';

const UPGRADED = new Set(['exec', 'attach', 'portforward']);
const NEVER = new AbortController().signal;

interface Target {
  readonly client: KubeletClient;
  readonly uid: string;
  readonly start: StreamStart;
}

export class ConnectFront implements ConnectHandlers {
  readonly #core: ApiCore;
  readonly #kubelets: KubeletConnections;
  readonly #webSockets = new WebSocketServer({
    noServer: true,
    maxPayload: 64 << 20,
    handleProtocols: (offered) => {
      for (const supported of [...COMMAND_SUBPROTOCOLS, PORT_FORWARD_TUNNEL])
        if (offered.has(supported)) return supported;
      return false;
    },
  });

  constructor(core: ApiCore, kubelets: KubeletConnections) {
    this.#core = core;
    this.#kubelets = kubelets;
  }

  handle(exchange: Exchange, info: RequestInfo, resource: ServedResource, _user: UserInfo): boolean {
    const { subresource } = info;
    const fail = (error: unknown) => {
      if (!exchange.closed) answerError(exchange, error);
    };
    if (resource.type.group !== '') return false;
    if (subresource === 'log' && info.resource === 'pods' && info.verb === 'get') {
      streamLogs(this.#core, this.#kubelets, exchange, info, resource).catch(fail);
      return true;
    }
    if (subresource === 'proxy' && ['pods', 'services', 'nodes'].includes(info.resource)) {
      proxyRequest(this.#core, exchange, info, resource).catch(fail);
      return true;
    }
    if (info.resource === 'pods' && UPGRADED.has(subresource)) throw newBadRequest('Upgrade request required');
    return false;
  }

  /** A connection that asked for another protocol. Refusals are plain HTTP answers. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer, connection: ConnectionState): void {
    socket.on('error', () => {});
    this.#upgrade(request, socket, head, connection).catch((error: unknown) => refuse(socket, StatusError.from(error)));
  }

  async #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer, connection: ConnectionState): Promise<void> {
    const info = parseRequest(request.method ?? 'GET', request.url ?? '/');
    const { gatekeeper, resources } = this.#core;
    const user = await gatekeeper.identify(
      {
        connection,
        header: (name) => {
          const value = request.headers[name];
          return Array.isArray(value) ? value.join(', ') : value;
        },
        headerNames: () => Object.keys(request.headers),
      },
      info.path,
    );
    // Exec over GET is as powerful as over POST: both are authorized as the creation of a session.
    if (UPGRADED.has(info.subresource)) info.verb = 'create';
    gatekeeper.admit(user, info);
    const resource = resources.find(info.group, info.version, info.resource);
    if (resource === undefined || info.resource !== 'pods' || !UPGRADED.has(info.subresource)) throw newNotFoundPath();
    const target = await this.#target(info, resource, user);
    const protocol = (request.headers.upgrade ?? '').toLowerCase();
    if (protocol === 'websocket') this.#webSocket(request, socket, head, info, target);
    else if (protocol === 'spdy/3.1') await this.#spdy(request, socket, head, info, target);
    else throw newBadRequest(`cannot upgrade to ${protocol}: SPDY/3.1 and WebSocket are supported`);
  }

  async #target(info: RequestInfo, pods: ServedResource, user: UserInfo): Promise<Target> {
    const query = new Query(info.query);
    const pod = await findPod(this.#core, pods, info.namespace, info.name);
    const { nodeName } = pod.spec;
    if (!nodeName) throw newBadRequest(`pod ${info.name} does not have a host assigned`);
    const context: RequestContext = {
      user,
      dryRun: false,
      nowMs: this.#core.clock.nowMs(),
      warn: () => {},
      subresource: info.subresource,
      signal: NEVER,
      fence: undefined,
      fieldValidation: 'Ignore',
      fieldManager: '',
    };
    await this.#core.admission.run(
      admissionAttributes(
        'CONNECT',
        pods.type,
        context,
        info.namespace,
        info.name,
        undefined,
        pods.cache.get(pods.key(info.namespace, info.name))?.object,
      ),
    );
    const tty = query.bool('tty');
    const uid = pod.metadata.uid ?? '';
    return {
      client: this.#kubelets.to(kubeletAddress(this.#core, nodeName)),
      uid,
      start: {
        namespace: info.namespace,
        pod: info.name,
        uid,
        container: info.subresource === 'portforward' ? '' : chooseContainer(pod, query.get('container') ?? ''),
        command: query.all('command'),
        stdin: query.bool('stdin'),
        stdout: query.bool('stdout'),
        // A terminal has one output.
        stderr: query.bool('stderr') && !tty,
        tty,
      },
    };
  }

  #webSocket(request: IncomingMessage, socket: Duplex, head: Buffer, info: RequestInfo, target: Target): void {
    this.#webSockets.handleUpgrade(request, socket, head, (webSocket) => {
      if (info.subresource === 'portforward') {
        const duplex = createWebSocketStream(webSocket);
        duplex.on('error', () => {});
        serveForwarding(duplex, target.client, { namespace: info.namespace, pod: info.name, uid: target.uid });
        return;
      }
      const kind = info.subresource === 'attach' ? 'attach' : 'exec';
      void runCommand(target.client, kind, target.start, new WebSocketChannels(webSocket));
    });
  }

  async #spdy(
    request: IncomingMessage,
    socket: Duplex,
    head: Buffer,
    info: RequestInfo,
    target: Target,
  ): Promise<void> {
    const forwarding = info.subresource === 'portforward';
    const offered = String(request.headers['x-stream-protocol-version'] ?? '')
      .split(',')
      .map((each) => each.trim());
    const chosen = (forwarding ? [PORT_FORWARD_PROTOCOL] : COMMAND_PROTOCOLS).find((each) => offered.includes(each));
    if (chosen === undefined) throw newBadRequest(`none of the stream protocols ${offered.join(', ')} is supported`);
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: SPDY/3.1\r\nX-Stream-Protocol-Version: ${chosen}\r\n\r\n`,
    );
    if (head.length > 0) socket.unshift(head);
    if (forwarding) {
      serveForwarding(socket, target.client, { namespace: info.namespace, pod: info.name, uid: target.uid });
      return;
    }
    const { start } = target;
    const expected = ['error'];
    if (start.stdin) expected.push('stdin');
    if (start.stdout) expected.push('stdout');
    if (start.stderr) expected.push('stderr');
    if (start.tty && chosen !== 'v2.channel.k8s.io') expected.push('resize');
    const channels = new SpdyChannels(socket, expected);
    await channels.ready;
    void runCommand(target.client, info.subresource === 'attach' ? 'attach' : 'exec', start, channels);
  }
}

function refuse(socket: Duplex, error: StatusError): void {
  const body = `${JSON.stringify(error.status)}\n`;
  socket.end(
    `HTTP/1.1 ${error.code} ${STATUS_CODES[error.code] ?? ''}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}
