/** Lists and watches over REST. */
import { createGzip } from 'node:zlib';
import { newBadRequest } from '@gantry/machinery';
import type { ApiCore } from '../core.ts';
import { encodeList, jsonListEncoding, protobufListEncoding, streamList } from '../encoding/list-writer.ts';
import type { ServedResource } from '../registry/served-resource.ts';
import { partialObjectMetadata, tableFor } from '../table/index.ts';
import { planWatch } from '../watch/plan-watch.ts';
import {
  JsonWatchEncoder,
  ProjectedWatchEncoder,
  ProtobufWatchEncoder,
  type WatchEncoder,
} from '../watch/watch-encoder.ts';
import { type WatchOutput, WatchSession } from '../watch/watch-session.ts';
import { answerValue, GZIP_OPTIONS, GZIP_THRESHOLD_BYTES, headersFor, includeObject, project } from './answers.ts';
import type { Exchange, ResponseStream } from './exchange.ts';
import { whenDrained } from './http2-exchange.ts';
import { listOptionsOf } from './list-options-query.ts';
import { acceptsGzip, contentTypeOf, negotiate, type Representation } from './negotiate.ts';
import { Query, type RequestInfo } from './request-info.ts';

/** Lists up to this size go out in one piece. */
const SMALL_LIST_BYTES = 64 << 10;

export class ReadHandlers {
  readonly #core: ApiCore;
  readonly #json = new JsonWatchEncoder();

  constructor(core: ApiCore) {
    this.#core = core;
  }

  async list(exchange: Exchange, info: RequestInfo, resource: ServedResource): Promise<number> {
    const query = new Query(info.query);
    const representation = negotiate(exchange.header('accept'), hasProtobuf(resource));
    const page = await this.#core.reader.list(resource, info.namespace, listOptionsOf(query));
    if (representation.as !== undefined || representation.format === 'yaml') {
      const metadata = {
        resourceVersion: String(page.revision),
        ...(page.continue === '' ? {} : { continue: page.continue }),
        ...(page.remaining === undefined ? {} : { remainingItemCount: page.remaining }),
      };
      const objects = page.items.map((item) => item.object);
      const nowMs = this.#core.clock.nowMs();
      const value =
        representation.as === undefined
          ? { kind: resource.type.listKind, apiVersion: resource.apiVersion, metadata, items: objects }
          : project(resource, representation, objects, { query, nowMs }, metadata);
      answerValue(exchange, representation, value, { status: 200, query });
      return 200;
    }
    const encoding =
      representation.format === 'protobuf'
        ? protobufListEncoding(resource, page, true)
        : jsonListEncoding(resource, page);
    const headers = headersFor(contentTypeOf(representation.format));
    let size = encoding.head.length + encoding.tail.length;
    for (let i = 0; i < page.items.length && size <= SMALL_LIST_BYTES; i++) size += encoding.sizeOf(page.items[i]!, i);
    if (size <= SMALL_LIST_BYTES) {
      exchange.respond(200, headers, encodeList(encoding, page.items));
      return 200;
    }
    if (acceptsGzip(exchange.header('accept-encoding')) && size >= Math.min(SMALL_LIST_BYTES, GZIP_THRESHOLD_BYTES)) {
      this.#gzipped(exchange, headers, (output) => streamList(encoding, page.items, output, () => exchange.closed));
      return 200;
    }
    streamList(encoding, page.items, exchange.open(200, headers), () => exchange.closed);
    return 200;
  }

  #gzipped(exchange: Exchange, headers: Record<string, string>, run: (output: PlainOutput) => void): void {
    const output = exchange.open(200, { ...headers, 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    const gzip = createGzip(GZIP_OPTIONS);
    gzip.on('data', (chunk: Buffer) => {
      if (!output.write(chunk)) {
        gzip.pause();
        output.whenDrained(() => gzip.resume());
      }
    });
    gzip.on('end', () => output.end());
    gzip.on('error', () => output.abort());
    exchange.onClose(() => gzip.destroy());
    run({
      write: (chunk) => gzip.destroyed || gzip.write(chunk),
      whenDrained: (callback) => whenDrained(gzip, callback),
      end: () => {
        if (!gzip.destroyed) gzip.end();
      },
    });
  }

  async watch(exchange: Exchange, info: RequestInfo, resource: ServedResource): Promise<number> {
    const { reader, random, clock, memo, tick, watches } = this.#core;
    const query = new Query(info.query);
    const representation = negotiate(watchAccept(exchange.header('accept')), hasProtobuf(resource));
    if (representation.format === 'yaml') throw newBadRequest('watches are not served as YAML');
    const encoder = this.#encoder(resource, representation, query);
    const options = listOptionsOf(query);
    const named =
      info.name === '' ? options : { ...options, fieldSelector: joinSelectors(options.fieldSelector, info.name) };
    const plan = await planWatch(reader, resource, info.namespace, named, random);
    if (exchange.closed) return 200;
    const contentType = contentTypeOf(representation.format);
    const stream = exchange.open(
      200,
      headersFor(representation.format === 'protobuf' ? `${contentType};stream=watch` : contentType),
    );
    const session: WatchSession = new WatchSession(plan, encoder, byteOutput(stream), {
      clock,
      memo,
      tick,
      onEnded: () => watches.remove(session),
    });
    watches.add(session);
    exchange.onClose(() => session.close());
    session.start();
    return 200;
  }

  #encoder(resource: ServedResource, representation: Representation, query: Query): WatchEncoder {
    const { clock } = this.#core;
    if (representation.as === 'Table') {
      const include = includeObject(query);
      return new ProjectedWatchEncoder(`table/${representation.version}/${include}`, (object) =>
        tableFor({ group: resource.type.group, kind: resource.kind }, [object], {
          nowMs: clock.nowMs(),
          includeObject: include,
          metadata: { resourceVersion: object.metadata.resourceVersion ?? '' },
          version: representation.version,
        }),
      );
    }
    if (representation.as !== undefined) {
      const apiVersion = `meta.k8s.io/${representation.version}`;
      return new ProjectedWatchEncoder(`meta/${apiVersion}`, (object) => partialObjectMetadata(object, apiVersion));
    }
    return representation.format === 'protobuf'
      ? new ProtobufWatchEncoder(resource, (status) => this.#core.encodeStatus(status))
      : this.#json;
  }
}

type PlainOutput = Pick<ResponseStream, 'write' | 'whenDrained' | 'end'>;

function hasProtobuf(resource: ServedResource): boolean {
  return resource.codec.typeName !== '';
}

/** `;stream=watch` says what the path says already. */
function watchAccept(accept: string | undefined): string | undefined {
  return accept?.replaceAll(';stream=watch', '');
}

function joinSelectors(selector: string | undefined, name: string): string {
  const own = `metadata.name=${name}`;
  return selector === undefined || selector === '' ? own : `${selector},${own}`;
}

function byteOutput(stream: ResponseStream): WatchOutput {
  return {
    joinsFrames: true,
    write: (bytes) => stream.write(bytes),
    whenDrained: (callback) => stream.whenDrained(callback),
    end: () => stream.end(),
    abort: () => stream.abort(),
    get pendingBytes() {
      return stream.pendingBytes;
    },
  };
}
