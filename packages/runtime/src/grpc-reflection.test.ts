import { create, toBinary } from '@bufbuild/protobuf';
import { FileDescriptorSetSchema } from '@bufbuild/protobuf/wkt';
import { createClient } from 'nice-grpc';
import { ServerReflectionService } from 'nice-grpc-server-reflection';
import reflection from 'nice-grpc-server-reflection/lib/proto/grpc/reflection/v1/reflection_pb.js';
import { expect, test } from 'vitest';
import { systemClock } from './clock.ts';
import { createGrpcChannel } from './grpc-channel.ts';
import { GrpcServer } from './grpc-server.ts';
import { silentLogger } from './logger.ts';

test('reflection lists the added services, raw ones included, and loads descriptors only when asked', async () => {
  let loads = 0;
  const descriptors = () => {
    loads++;
    const service = { name: 'Raw', method: [{ name: 'Get', inputType: '.test.Nothing', outputType: '.test.Nothing' }] };
    return toBinary(
      FileDescriptorSetSchema,
      create(FileDescriptorSetSchema, {
        file: [{ name: 'test.proto', package: 'test', service: [service], messageType: [{ name: 'Nothing' }] }],
      }),
    );
  };
  const server = new GrpcServer({ logger: silentLogger(), clock: systemClock, descriptors });
  const pass = (bytes: Buffer) => bytes;
  const get = { path: '/test.Raw/Get', requestStream: false, responseStream: false } as const;
  server.addRawService(
    {
      get: {
        ...get,
        requestSerialize: pass,
        requestDeserialize: pass,
        responseSerialize: pass,
        responseDeserialize: pass,
      },
    },
    { get: () => {} },
  );
  const channel = createGrpcChannel({ servers: [`127.0.0.1:${await server.listen('127.0.0.1', 0)}`] });
  try {
    expect(loads).toBe(0);
    const request = new reflection.ServerReflectionRequest();
    request.setListServices('');
    const client = createClient(ServerReflectionService, channel);
    const names: string[] = [];
    for await (const answer of client.serverReflectionInfo(
      (async function* () {
        yield request;
      })(),
    )) {
      names.push(...(answer.getListServicesResponse()?.getServiceList() ?? []).map((each) => each.getName()));
    }
    expect(names).toEqual(['test.Raw']);
    expect(loads).toBe(1);
  } finally {
    channel.close();
    await server.stop(10);
  }
});
