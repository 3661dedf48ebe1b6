/** Asks a webhook: one HTTPS request with an AdmissionReview, within the time it was given. */
import { request } from 'node:https';
import { isIP } from 'node:net';
import type { AdmissionReview } from '@gantry/api/admission/v1';
import type { WebhookClientConfig } from '@gantry/api/admissionregistration/v1';
import { services } from '@gantry/api/resources';
import type { Clock } from '@gantry/runtime';
import type { AdmissionReader } from '../deps.ts';

/** Sends a review and returns the webhook's. Rejects with an Error that says what went wrong, for people. */
export type CallWebhook = (
  config: WebhookClientConfig,
  review: AdmissionReview,
  timeoutSeconds: number,
) => Promise<AdmissionReview>;

/** Bytes of an answer; a patch of the largest object fits. */
const MAX_ANSWER_BYTES = 8 * 1024 * 1024;

interface Target {
  readonly url: URL;
  /** Where to connect, when that is not the host of the URL. */
  readonly address: string | undefined;
}

/** A Service is reached at its cluster address; its certificate is for `name.namespace.svc`. */
function targetOf(config: WebhookClientConfig, reader: AdmissionReader): Target {
  if (config.url !== undefined) {
    return { url: new URL(config.url), address: undefined };
  }
  const ref = config.service;
  if (ref === undefined) {
    throw new Error('neither URL nor service is given');
  }
  const service = reader.get(services, ref.namespace, ref.name);
  if (service === undefined) {
    throw new Error(`service ${JSON.stringify(ref.name)} not found`);
  }
  const url = new URL(`https://${ref.name}.${ref.namespace}.svc:${ref.port ?? 443}${ref.path ?? '/'}`);
  if (service.spec.type === 'ExternalName') {
    return { url, address: service.spec.externalName ?? '' };
  }
  const address = service.spec.clusterIP ?? '';
  if (isIP(address) === 0) {
    throw new Error(`service ${JSON.stringify(ref.name)} has no cluster address`);
  }
  return { url, address };
}

export function webhookCaller(reader: AdmissionReader, clock: Clock): CallWebhook {
  return (config, review, timeoutSeconds) =>
    new Promise((resolve, reject) => {
      const { url, address } = targetOf(config, reader);
      const shown = `Post "${url.href}?timeout=${timeoutSeconds}s"`;
      const body = Buffer.from(JSON.stringify(review));
      url.searchParams.set('timeout', `${timeoutSeconds}s`);
      const sent = request({
        method: 'POST',
        host: address ?? url.hostname,
        port: url.port === '' ? 443 : Number(url.port),
        path: url.pathname + url.search,
        headers: {
          host: url.host,
          'content-type': 'application/json',
          accept: 'application/json',
          'content-length': body.length,
        },
        ...(isIP(url.hostname) === 0 ? { servername: url.hostname } : {}),
        ...(config.caBundle ? { ca: Buffer.from(config.caBundle, 'base64') } : {}),
      });
      const timer = clock.after(timeoutSeconds * 1000, () => sent.destroy(new Error('context deadline exceeded')));
      const fail = (error: Error) => {
        timer.cancel();
        reject(new Error(`failed to call webhook: ${shown}: ${error.message}`, { cause: error }));
      };
      sent.on('error', fail);
      sent.on('response', (answer) => {
        const chunks: Buffer[] = [];
        let size = 0;
        answer.on('data', (chunk: Buffer) => {
          size += chunk.length;
          chunks.push(chunk);
          if (size > MAX_ANSWER_BYTES) {
            sent.destroy(new Error('the answer is too large'));
          }
        });
        answer.on('error', fail);
        answer.on('end', () => {
          if (answer.statusCode !== 200) {
            fail(new Error(`the server answered ${answer.statusCode}`));
            return;
          }
          try {
            resolve(JSON.parse(Buffer.concat(chunks).toString('utf8')) as AdmissionReview);
            timer.cancel();
          } catch (error) {
            fail(error as Error);
          }
        });
      });
      sent.end(body);
    });
}
