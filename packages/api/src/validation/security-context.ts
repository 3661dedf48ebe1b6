/** Security settings of pods and of their containers. */
import { invalid, required } from '@gantry/machinery';
import type { AppArmorProfile, PodSecurityContext, SeccompProfile, SecurityContext } from '../../gen/k8s/core/v1.ts';
import { checkEnum, type Errors, each } from './values.ts';

const ID_MAX = 2 ** 31 - 1;
const SYSCTL = /^([a-z0-9][-_a-z0-9]*[a-z0-9]|[a-z0-9])([./]([a-z0-9][-_a-z0-9]*[a-z0-9]|[a-z0-9]))*$/;
const SYSCTL_MAX = 253;

export function checkSecurityContext(
  errors: Errors,
  path: string,
  context: SecurityContext | undefined,
  hostUsers: boolean,
): void {
  if (context === undefined) {
    return;
  }
  checkId(errors, `${path}.runAsUser`, context.runAsUser);
  checkId(errors, `${path}.runAsGroup`, context.runAsGroup);
  if (context.procMount !== undefined) {
    checkEnum(errors, `${path}.procMount`, context.procMount, ['Default', 'Unmasked']);
    if (context.procMount === 'Unmasked' && hostUsers) {
      errors.push(invalid(`${path}.procMount`, context.procMount, '`hostUsers` must be false to use `Unmasked`'));
    }
  }
  checkSeccomp(errors, `${path}.seccompProfile`, context.seccompProfile);
  checkAppArmor(errors, `${path}.appArmorProfile`, context.appArmorProfile);
  if (context.allowPrivilegeEscalation === false) {
    if (context.privileged === true) {
      errors.push(invalid(path, context, 'cannot set `allowPrivilegeEscalation` to false and `privileged` to true'));
    }
    if (each(context.capabilities?.add).some((name) => name === 'CAP_SYS_ADMIN')) {
      errors.push(
        invalid(path, context, 'cannot set `allowPrivilegeEscalation` to false and `capabilities.Add` CAP_SYS_ADMIN'),
      );
    }
  }
}

export function checkPodSecurityContext(errors: Errors, path: string, context: PodSecurityContext | undefined): void {
  if (context === undefined) {
    return;
  }
  checkId(errors, `${path}.fsGroup`, context.fsGroup);
  checkId(errors, `${path}.runAsUser`, context.runAsUser);
  checkId(errors, `${path}.runAsGroup`, context.runAsGroup);
  const groups = each(context.supplementalGroups);
  for (let i = 0; i < groups.length; i++) {
    checkId(errors, `${path}.supplementalGroups[${i}]`, groups[i]);
  }
  checkEnum(errors, `${path}.supplementalGroupsPolicy`, context.supplementalGroupsPolicy, ['Merge', 'Strict']);
  checkEnum(errors, `${path}.fsGroupChangePolicy`, context.fsGroupChangePolicy, ['OnRootMismatch', 'Always']);
  checkEnum(errors, `${path}.seLinuxChangePolicy`, context.seLinuxChangePolicy, ['MountOption', 'Recursive']);
  checkSeccomp(errors, `${path}.seccompProfile`, context.seccompProfile);
  checkAppArmor(errors, `${path}.appArmorProfile`, context.appArmorProfile);
  checkSysctls(errors, `${path}.sysctls`, each(context.sysctls));
}

function checkId(errors: Errors, path: string, id: number | undefined): void {
  if (id !== undefined && (id < 0 || id > ID_MAX)) {
    errors.push(invalid(path, id, `must be between 0 and ${ID_MAX}, inclusive`));
  }
}

function checkSeccomp(errors: Errors, path: string, profile: SeccompProfile | undefined): void {
  if (profile !== undefined) {
    checkProfile(errors, path, profile);
  }
}

function checkAppArmor(errors: Errors, path: string, profile: AppArmorProfile | undefined): void {
  if (profile !== undefined) {
    checkProfile(errors, path, profile);
  }
}

/** Both kinds of profile: a name on the node exactly when the type is Localhost. */
function checkProfile(
  errors: Errors,
  path: string,
  profile: { type: string; localhostProfile?: string | undefined },
): void {
  if (profile.type === 'Localhost') {
    const file = profile.localhostProfile;
    if (!file) {
      errors.push(required(`${path}.localhostProfile`, 'must be set when type is Localhost'));
    } else if (file.startsWith('/') || file.split('/').includes('..')) {
      errors.push(invalid(`${path}.localhostProfile`, file, "must be a relative path without '..'"));
    }
    return;
  }
  if (profile.localhostProfile) {
    errors.push(
      invalid(`${path}.localhostProfile`, profile.localhostProfile, 'can only be set when type is Localhost'),
    );
  }
  if (!profile.type) {
    errors.push(required(`${path}.type`, 'type is required when the profile is set'));
  } else {
    checkEnum(errors, `${path}.type`, profile.type, ['Localhost', 'RuntimeDefault', 'Unconfined']);
  }
}

function checkSysctls(errors: Errors, path: string, sysctls: readonly { name: string }[]): void {
  const seen = new Set<string>();
  for (let i = 0; i < sysctls.length; i++) {
    const name = sysctls[i]!.name;
    if (!name) {
      errors.push(required(`${path}[${i}].name`));
    } else if (name.length > SYSCTL_MAX || !SYSCTL.test(name)) {
      errors.push(
        invalid(
          `${path}[${i}].name`,
          name,
          `must have at most ${SYSCTL_MAX} characters and match regex ${SYSCTL.source}`,
        ),
      );
    } else if (seen.has(name)) {
      errors.push({ type: 'FieldValueDuplicate', field: `${path}[${i}].name`, value: name, detail: '' });
    }
    seen.add(name);
  }
}
