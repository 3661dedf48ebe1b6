/** One GET with a deadline, for asking whether something answers. */
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';

export interface ProbeAnswer {
  readonly status: number;
  readonly body: string;
}

/** Rejects when nothing answers within `timeoutMs`. `ca` is PEM; without it an https server is not verified. */
export function probe(url: string, options: { timeoutMs: number; ca?: string }): Promise<ProbeAnswer> {
  return new Promise((resolve, reject) => {
    const tls = options.ca === undefined ? { rejectUnauthorized: false } : { ca: options.ca };
    const send = url.startsWith('https:') ? httpsRequest : httpRequest;
    const request = send(url, { ...tls, agent: false, signal: AbortSignal.timeout(options.timeoutMs) }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') });
      });
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end();
  });
}
