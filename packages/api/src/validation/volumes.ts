/** Volumes of pods, and the shape of what containers mount from them. */
import { configMapKey, duplicate, forbidden, invalid, notSupported, required } from '@gantry/machinery';
import type {
  ConfigMapVolumeSource,
  DownwardAPIVolumeFile,
  KeyToPath,
  ProjectedVolumeSource,
  SecretVolumeSource,
  Volume,
} from '../../gen/k8s/core/v1.ts';
import { checkFieldRef, checkResourceFieldRef } from './env.ts';
import { checkDnsLabel, checkDnsSubdomain } from './labels.ts';
import { checkClaimSpec } from './persistent-volumes.ts';
import { checkQuantity } from './resources.ts';
import { checkFormat, type Errors, each } from './values.ts';

const FILE_MODE_MAX = 0o777;
const DOWNWARD_FIELDS = [
  'metadata.name',
  'metadata.namespace',
  'metadata.labels',
  'metadata.annotations',
  'metadata.uid',
];
export const HOST_PATH_TYPES = [
  '',
  'BlockDevice',
  'CharDevice',
  'Directory',
  'DirectoryOrCreate',
  'File',
  'FileOrCreate',
  'Socket',
];
/** Ten minutes, in seconds: no token is shorter-lived. */
const TOKEN_LIFETIME_MIN = 600;
const TOKEN_LIFETIME_MAX = 2 ** 32;

/** Checks all volumes and returns them by name, for the mounts to be checked against. */
export function checkVolumes(errors: Errors, path: string, volumes: readonly Volume[]): ReadonlyMap<string, Volume> {
  const byName = new Map<string, Volume>();
  for (let i = 0; i < volumes.length; i++) {
    const volume = volumes[i]!;
    const at = `${path}[${i}]`;
    if (!volume.name) {
      errors.push(required(`${at}.name`));
    } else {
      checkDnsLabel(errors, `${at}.name`, volume.name);
      if (byName.has(volume.name)) {
        errors.push(duplicate(`${at}.name`, volume.name));
      }
      byName.set(volume.name, volume);
    }
    checkSource(errors, at, volume);
  }
  return byName;
}

function checkSource(errors: Errors, path: string, volume: Volume): void {
  let sources = 0;
  for (const key in volume) {
    if (key === 'name' || volume[key as keyof Volume] === undefined) {
      continue;
    }
    if (++sources > 1) {
      errors.push(forbidden(`${path}.${key}`, 'may not specify more than 1 volume type'));
    } else {
      checkOneSource(errors, `${path}.${key}`, key, volume);
    }
  }
  if (sources === 0) {
    errors.push(required(path, 'must specify a volume type'));
  }
}

function checkOneSource(errors: Errors, path: string, key: string, volume: Volume): void {
  switch (key) {
    case 'emptyDir':
      if (volume.emptyDir?.sizeLimit !== undefined) {
        checkQuantity(errors, `${path}.sizeLimit`, volume.emptyDir.sizeLimit);
      }
      break;
    case 'hostPath':
      checkHostPath(errors, path, volume.hostPath!);
      break;
    case 'configMap':
      checkConfigMap(errors, path, volume.configMap!);
      break;
    case 'secret':
      checkSecret(errors, path, volume.secret!);
      break;
    case 'projected':
      checkProjected(errors, path, volume.projected!);
      break;
    case 'downwardAPI':
      checkMode(errors, `${path}.defaultMode`, volume.downwardAPI?.defaultMode);
      checkDownwardFiles(errors, path, each(volume.downwardAPI?.items));
      break;
    case 'persistentVolumeClaim':
      if (!volume.persistentVolumeClaim?.claimName) {
        errors.push(required(`${path}.claimName`));
      }
      break;
    case 'ephemeral':
      if (volume.ephemeral?.volumeClaimTemplate === undefined) {
        errors.push(required(`${path}.volumeClaimTemplate`));
      } else {
        checkClaimSpec(errors, `${path}.volumeClaimTemplate.spec`, volume.ephemeral.volumeClaimTemplate.spec);
      }
      break;
    case 'nfs':
      checkNfs(errors, path, volume.nfs!);
      break;
    case 'csi':
      if (!volume.csi?.driver) {
        errors.push(required(`${path}.driver`));
      }
      break;
    case 'image':
      if (!volume.image?.reference) {
        errors.push(required(`${path}.reference`));
      }
      break;
    default:
    // Sources of vendors' storage: their required members are checked where the volume is used.
  }
}

export function checkHostPath(errors: Errors, path: string, source: { path: string; type?: string | undefined }): void {
  if (!source.path) {
    errors.push(required(`${path}.path`));
  } else if (source.path.split('/').includes('..')) {
    errors.push(invalid(`${path}.path`, source.path, "must not contain '..'"));
  }
  if (source.type !== undefined && !HOST_PATH_TYPES.includes(source.type)) {
    errors.push(notSupported(`${path}.type`, source.type, HOST_PATH_TYPES));
  }
}

export function checkNfs(errors: Errors, path: string, source: { server: string; path: string }): void {
  if (!source.server) {
    errors.push(required(`${path}.server`));
  }
  if (!source.path) {
    errors.push(required(`${path}.path`));
  } else if (!source.path.startsWith('/')) {
    errors.push(invalid(`${path}.path`, source.path, 'must be an absolute path'));
  }
}

function checkMode(errors: Errors, path: string, mode: number | undefined): void {
  if (mode !== undefined && (mode < 0 || mode > FILE_MODE_MAX)) {
    errors.push(invalid(path, mode, 'must be a number between 0 and 0777 (octal), both inclusive'));
  }
}

function checkConfigMap(errors: Errors, path: string, source: ConfigMapVolumeSource): void {
  if (!source.name) {
    errors.push(required(`${path}.name`));
  }
  checkMode(errors, `${path}.defaultMode`, source.defaultMode);
  checkItems(errors, path, each(source.items));
}

function checkSecret(errors: Errors, path: string, source: SecretVolumeSource): void {
  if (!source.secretName) {
    errors.push(required(`${path}.secretName`));
  }
  checkMode(errors, `${path}.defaultMode`, source.defaultMode);
  checkItems(errors, path, each(source.items));
}

function checkItems(errors: Errors, path: string, items: readonly KeyToPath[]): void {
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    const at = `${path}.items[${i}]`;
    if (!item.key) {
      errors.push(required(`${at}.key`));
    } else {
      checkFormat(errors, `${at}.key`, item.key, configMapKey);
    }
    checkFilePath(errors, `${at}.path`, item.path);
    checkMode(errors, `${at}.mode`, item.mode);
  }
}

/** A path below the volume's root that no file of ours (they begin with two dots) can clash with. */
function checkFilePath(errors: Errors, path: string, value: string): void {
  if (!value) {
    errors.push(required(path));
    return;
  }
  checkRelativePath(errors, path, value);
  if (value.startsWith('..') && !value.startsWith('../')) {
    errors.push(invalid(path, value, "must not start with '..'"));
  }
}

export function checkRelativePath(errors: Errors, path: string, value: string): void {
  if (value.startsWith('/')) {
    errors.push(invalid(path, value, 'must be a relative path'));
  }
  if (value.includes('..') && value.split('/').includes('..')) {
    errors.push(invalid(path, value, "must not contain '..'"));
  }
}

function checkDownwardFiles(errors: Errors, path: string, files: readonly DownwardAPIVolumeFile[]): void {
  for (let i = 0; i < files.length; i++) {
    const file = files[i]!;
    const at = `${path}.items[${i}]`;
    checkFilePath(errors, `${at}.path`, file.path);
    if (file.fieldRef !== undefined) {
      checkFieldRef(errors, `${at}.fieldRef`, file.fieldRef, DOWNWARD_FIELDS, true);
      if (file.resourceFieldRef !== undefined) {
        errors.push(invalid(path, 'resource', 'fieldRef and resourceFieldRef can not be specified simultaneously'));
      }
    } else if (file.resourceFieldRef !== undefined) {
      checkResourceFieldRef(errors, `${at}.resourceFieldRef`, file.resourceFieldRef, true);
    } else {
      errors.push(required(at, 'one of fieldRef and resourceFieldRef is required'));
    }
    checkMode(errors, `${at}.mode`, file.mode);
  }
}

function checkProjected(errors: Errors, path: string, source: ProjectedVolumeSource): void {
  checkMode(errors, `${path}.defaultMode`, source.defaultMode);
  const sources = each(source.sources);
  for (let i = 0; i < sources.length; i++) {
    const projection = sources[i]!;
    const at = `${path}.sources[${i}]`;
    const kinds = Object.keys(projection).filter((key) => projection[key as keyof typeof projection] !== undefined);
    if (kinds.length > 1) {
      errors.push(forbidden(`${at}.${kinds[1]}`, 'may not specify more than 1 volume type per source'));
    }
    if (projection.secret !== undefined) {
      checkProjectedName(errors, `${at}.secret`, projection.secret);
    }
    if (projection.configMap !== undefined) {
      checkProjectedName(errors, `${at}.configMap`, projection.configMap);
    }
    if (projection.downwardAPI !== undefined) {
      checkDownwardFiles(errors, `${at}.downwardAPI`, each(projection.downwardAPI.items));
    }
    const token = projection.serviceAccountToken;
    if (token !== undefined) {
      const seconds = token.expirationSeconds ?? 0;
      if (seconds < TOKEN_LIFETIME_MIN) {
        errors.push(
          invalid(
            `${at}.serviceAccountToken.expirationSeconds`,
            seconds,
            'may not specify a duration less than 10 minutes',
          ),
        );
      } else if (seconds > TOKEN_LIFETIME_MAX) {
        errors.push(
          invalid(
            `${at}.serviceAccountToken.expirationSeconds`,
            seconds,
            'may not specify a duration larger than 2^32 seconds',
          ),
        );
      }
      if (!token.path) {
        errors.push(required(`${at}.serviceAccountToken.path`));
      } else {
        checkRelativePath(errors, `${at}.serviceAccountToken.path`, token.path);
      }
    }
  }
}

function checkProjectedName(
  errors: Errors,
  path: string,
  source: { name?: string | undefined; items?: KeyToPath[] | undefined },
): void {
  if (!source.name) {
    errors.push(required(`${path}.name`));
  } else {
    checkDnsSubdomain(errors, `${path}.name`, source.name);
  }
  checkItems(errors, path, each(source.items));
}
