import type { Secret } from '@gantry/api/core/v1';
import type { RegistryCredentials } from '../runtime/contract.ts';

/** Entries of a Docker configuration file, by registry. */
interface DockerConfig {
  readonly [registry: string]: {
    readonly username?: string;
    readonly password?: string;
    readonly auth?: string;
    readonly identitytoken?: string;
    readonly registrytoken?: string;
  };
}

/** Credentials in `secrets` whose registry (or registry and path) matches the image, the most specific first. */
export function credentialsFor(image: string, secrets: readonly Secret[]): RegistryCredentials[] {
  const repository = repositoryOf(image);
  const matches: { specificity: number; credentials: RegistryCredentials }[] = [];
  for (const secret of secrets) {
    for (const [registry, entry] of Object.entries(parseDockerConfig(secret))) {
      const pattern = registry
        .replace(/^https?:\/\//, '')
        .replace(/\/v[12]\/?$/, '')
        .replace(/\/$/, '');
      if (!matchesRepository(pattern, repository)) continue;
      const [username = '', ...password] =
        entry.auth === undefined ? [] : Buffer.from(entry.auth, 'base64').toString('utf8').split(':');
      matches.push({
        specificity: pattern.length,
        credentials: {
          username: entry.username ?? username,
          password: entry.password ?? password.join(':'),
          auth: '',
          serverAddress: registry,
          identityToken: entry.identitytoken ?? '',
          registryToken: entry.registrytoken ?? '',
        },
      });
    }
  }
  return matches.sort((a, b) => b.specificity - a.specificity).map((match) => match.credentials);
}

function parseDockerConfig(secret: Secret): DockerConfig {
  try {
    const current = secret.data?.['.dockerconfigjson'];
    if (current !== undefined) return JSON.parse(Buffer.from(current, 'base64').toString('utf8')).auths ?? {};
    const legacy = secret.data?.['.dockercfg'];
    if (legacy !== undefined) return JSON.parse(Buffer.from(legacy, 'base64').toString('utf8'));
  } catch {
    // A secret that is not what it says gives no credentials; the pull then fails with the registry's own words.
  }
  return {};
}

/** Registry and path without tag or digest; names without a registry live on Docker Hub. */
function repositoryOf(image: string): string {
  const name = image.replace(/@.*$/, '').replace(/:[^/:]*$/, '');
  const [first = ''] = name.split('/');
  const hasRegistry = name.includes('/') && (first.includes('.') || first.includes(':') || first === 'localhost');
  return hasRegistry ? name : `index.docker.io/${name}`;
}

function matchesRepository(pattern: string, repository: string): boolean {
  const [host = '', ...path] = pattern.split('/');
  const [repositoryHost = '', ...repositoryPath] = repository.split('/');
  const hostPattern = new RegExp(`^${host.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^.]*')}$`);
  const dockerHub = ['docker.io', 'index.docker.io', 'registry-1.docker.io'];
  const hostFits = hostPattern.test(repositoryHost) || (dockerHub.includes(host) && dockerHub.includes(repositoryHost));
  return hostFits && `${repositoryPath.join('/')}/`.startsWith(path.length === 0 ? '' : `${path.join('/')}/`);
}
