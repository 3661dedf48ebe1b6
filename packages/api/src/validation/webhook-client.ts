/** How the server reaches a webhook: by URL or through a Service. */
import { invalid, required } from '@gantry/machinery';
import { checkRange, type Errors } from './values.ts';

interface ClientConfig {
  readonly url?: string | undefined;
  readonly service?:
    | { namespace: string; name: string; path?: string | undefined; port?: number | undefined }
    | undefined;
}

export function checkClientConfig(errors: Errors, path: string, config: ClientConfig | undefined): void {
  const { url, service } = config ?? {};
  if ((url === undefined) === (service === undefined)) {
    errors.push(required(path, 'exactly one of url or service is required'));
    return;
  }
  if (url !== undefined) {
    let parsed: URL | undefined;
    try {
      parsed = new URL(url);
    } catch {
      errors.push(required(`${path}.url`, `url must be a valid URL: ${url}`));
    }
    if (parsed !== undefined && parsed.protocol !== 'https:') {
      errors.push(
        invalid(
          `${path}.url`,
          parsed.protocol.slice(0, -1),
          `'https' is the only allowed URL scheme; desired format: https://host[/path]`,
        ),
      );
    }
    if (parsed !== undefined && (parsed.search !== '' || parsed.hash !== '' || parsed.username !== '')) {
      errors.push(
        invalid(`${path}.url`, url, 'user information, query parameters and fragments are not permitted in the URL'),
      );
    }
  }
  if (service !== undefined) {
    for (const member of ['name', 'namespace'] as const) {
      if (!service[member]) {
        errors.push(required(`${path}.service.${member}`, `service ${member} is required`));
      }
    }
    checkRange(errors, `${path}.service.port`, service.port, 1, 65_535);
    if (service.path !== undefined && !service.path.startsWith('/')) {
      errors.push(invalid(`${path}.service.path`, service.path, "must start with a '/'"));
    }
  }
}
