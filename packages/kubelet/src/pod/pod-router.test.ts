import { pods } from '@gantry/api/resources';
import { InformerFactory } from '@gantry/client';
import { silentLogger, systemClock } from '@gantry/runtime';
import { expect, it } from 'vitest';
import { FakeApi } from '../testing/fake-api.ts';
import { testPod } from '../testing/pod-world.ts';
import { PodRouter } from './pod-router.ts';

it("brings each node its pods, those that were there included, and nobody else's", async () => {
  const api = new FakeApi();
  const put = (name: string, nodeName: string | undefined) =>
    api.resource(pods).put(testPod(nodeName === undefined ? {} : { nodeName }, { name, uid: undefined }));
  put('early', 'a');
  const stop = new AbortController();
  const informers = new InformerFactory(api.client(), systemClock, { logger: silentLogger() });
  const router = new PodRouter(informers.informer(pods));
  const heard: string[] = [];
  const until = async (text: string) => {
    while (!heard.includes(text)) await new Promise((resolve) => setImmediate(resolve));
  };
  const listen = (node: string) =>
    router.forNode(node).addHandler({
      onAdd: (pod) => heard.push(`${node} add ${pod.metadata.name}`),
      onUpdate: (_old, pod) => heard.push(`${node} update ${pod.metadata.name}`),
      onDelete: (pod) => heard.push(`${node} delete ${pod.metadata.name}`),
    });
  informers.start(stop.signal);
  await router.forNode('a').waitForSync();
  listen('a');
  listen('b');
  put('unbound', undefined);
  put('unbound', 'b');
  await until('b update unbound');
  put('elsewhere', 'c');
  put('late', 'a');
  await until('a add late');
  api.resource(pods).remove('default/late');
  await until('a delete late');
  expect(heard).toEqual(['a add early', 'b update unbound', 'a add late', 'a delete late']);
  stop.abort();
});
