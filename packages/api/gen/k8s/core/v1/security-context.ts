// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, unknownFields, writeUnknown } from '../../../../src/generated.ts';

export interface AppArmorProfile {
  type: 'Unconfined' | 'RuntimeDefault' | 'Localhost';
  localhostProfile?: string | undefined;
}

export interface Capabilities {
  add?: string[] | undefined;
  drop?: string[] | undefined;
}

/** Security settings for all containers of a pod. */
export interface PodSecurityContext {
  seLinuxOptions?: SELinuxOptions | undefined;
  windowsOptions?: WindowsSecurityContextOptions | undefined;
  runAsUser?: number | undefined;
  runAsGroup?: number | undefined;
  runAsNonRoot?: boolean | undefined;
  supplementalGroups?: number[] | undefined;
  supplementalGroupsPolicy?: 'Merge' | 'Strict' | undefined;
  fsGroup?: number | undefined;
  sysctls?: Sysctl[] | undefined;
  fsGroupChangePolicy?: 'OnRootMismatch' | 'Always' | undefined;
  seccompProfile?: SeccompProfile | undefined;
  appArmorProfile?: AppArmorProfile | undefined;
  seLinuxChangePolicy?: string | undefined;
}

export interface SELinuxOptions {
  user?: string | undefined;
  role?: string | undefined;
  type?: string | undefined;
  level?: string | undefined;
}

export interface SeccompProfile {
  type: 'Unconfined' | 'RuntimeDefault' | 'Localhost';
  localhostProfile?: string | undefined;
}

/** Security settings of a container. */
export interface SecurityContext {
  capabilities?: Capabilities | undefined;
  privileged?: boolean | undefined;
  seLinuxOptions?: SELinuxOptions | undefined;
  windowsOptions?: WindowsSecurityContextOptions | undefined;
  runAsUser?: number | undefined;
  runAsGroup?: number | undefined;
  runAsNonRoot?: boolean | undefined;
  readOnlyRootFilesystem?: boolean | undefined;
  allowPrivilegeEscalation?: boolean | undefined;
  procMount?: 'Default' | 'Unmasked' | undefined;
  seccompProfile?: SeccompProfile | undefined;
  appArmorProfile?: AppArmorProfile | undefined;
}

export interface Sysctl {
  name: string;
  value: string;
}

export interface WindowsSecurityContextOptions {
  gmsaCredentialSpecName?: string | undefined;
  gmsaCredentialSpec?: string | undefined;
  runAsUserName?: string | undefined;
  hostProcess?: boolean | undefined;
}

export function encodeAppArmorProfile(w: Writer, m: AppArmorProfile): void {
  writeUnknown(w, m, unknownFields);
  if (m.localhostProfile !== undefined && m.localhostProfile !== null) {
    w.string(m.localhostProfile, 18);
  }
  w.string(m.type, 10);
}

export function decodeAppArmorProfile(r: Reader, end: number): AppArmorProfile {
  let v1: 'Unconfined' | 'RuntimeDefault' | 'Localhost' | '' = '';
  let v2: string | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end) as 'Unconfined' | 'RuntimeDefault' | 'Localhost';
        continue;
      }
      case 18: {
        v2 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as AppArmorProfile;
  m.type = v1 as 'Unconfined' | 'RuntimeDefault' | 'Localhost';
  if (v2 !== undefined && v2 !== null) m.localhostProfile = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const AppArmorProfileSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.AppArmorProfile',
  fields: () => [
    { json: 'type', type: 'string', required: true, enum: ['Unconfined', 'RuntimeDefault', 'Localhost'] },
    { json: 'localhostProfile', type: 'string', pointer: true },
  ],
});

export const AppArmorProfile: GeneratedCodec<AppArmorProfile> = new GeneratedCodec(AppArmorProfileSchema, encodeAppArmorProfile, decodeAppArmorProfile);

export function encodeCapabilities(w: Writer, m: Capabilities): void {
  writeUnknown(w, m, unknownFields);
  if (m.drop) {
    const list = m.drop;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 18);
    }
  }
  if (m.add) {
    const list = m.add;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 10);
    }
  }
}

export function decodeCapabilities(r: Reader, end: number): Capabilities {
  let v1: string[] | undefined;
  let v2: string[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(r.string(end));
        continue;
      }
      case 18: {
        v2 ??= [];
        v2.push(r.string(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as Capabilities;
  if (v1 !== undefined) m.add = v1;
  if (v2 !== undefined) m.drop = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CapabilitiesSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.Capabilities',
  fields: () => [
    { json: 'add', type: 'string', cardinality: 'list' },
    { json: 'drop', type: 'string', cardinality: 'list' },
  ],
});

export const Capabilities: GeneratedCodec<Capabilities> = new GeneratedCodec(CapabilitiesSchema, encodeCapabilities, decodeCapabilities);

export function encodePodSecurityContext(w: Writer, m: PodSecurityContext): void {
  writeUnknown(w, m, unknownFields);
  if (m.seLinuxChangePolicy !== undefined && m.seLinuxChangePolicy !== null) {
    w.string(m.seLinuxChangePolicy, 106);
  }
  if (m.supplementalGroupsPolicy !== undefined && m.supplementalGroupsPolicy !== null) {
    w.string(m.supplementalGroupsPolicy, 98);
  }
  if (m.appArmorProfile !== undefined && m.appArmorProfile !== null) {
    const before = w.size();
    encodeAppArmorProfile(w, m.appArmorProfile);
    w.close(before, 90);
  }
  if (m.seccompProfile !== undefined && m.seccompProfile !== null) {
    const before = w.size();
    encodeSeccompProfile(w, m.seccompProfile);
    w.close(before, 82);
  }
  if (m.fsGroupChangePolicy !== undefined && m.fsGroupChangePolicy !== null) {
    w.string(m.fsGroupChangePolicy, 74);
  }
  if (m.windowsOptions !== undefined && m.windowsOptions !== null) {
    const before = w.size();
    encodeWindowsSecurityContextOptions(w, m.windowsOptions);
    w.close(before, 66);
  }
  if (m.sysctls) {
    const list = m.sysctls;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeSysctl(w, list[i] ?? (emptyMessage as Sysctl));
      w.close(before, 58);
    }
  }
  if (m.runAsGroup !== undefined && m.runAsGroup !== null) {
    w.int(m.runAsGroup, 48);
  }
  if (m.fsGroup !== undefined && m.fsGroup !== null) {
    w.int(m.fsGroup, 40);
  }
  if (m.supplementalGroups) {
    const list = m.supplementalGroups;
    for (let i = list.length - 1; i >= 0; i--) {
      w.int(list[i], 32);
    }
  }
  if (m.runAsNonRoot !== undefined && m.runAsNonRoot !== null) {
    w.bool(m.runAsNonRoot, 24);
  }
  if (m.runAsUser !== undefined && m.runAsUser !== null) {
    w.int(m.runAsUser, 16);
  }
  if (m.seLinuxOptions !== undefined && m.seLinuxOptions !== null) {
    const before = w.size();
    encodeSELinuxOptions(w, m.seLinuxOptions);
    w.close(before, 10);
  }
}

export function decodePodSecurityContext(r: Reader, end: number): PodSecurityContext {
  let v1: SELinuxOptions | null | undefined;
  let v8: WindowsSecurityContextOptions | null | undefined;
  let v2: number | null | undefined;
  let v6: number | null | undefined;
  let v3: boolean | null | undefined;
  let v4: number[] | undefined;
  let v12: 'Merge' | 'Strict' | null | undefined;
  let v5: number | null | undefined;
  let v7: Sysctl[] | undefined;
  let v9: 'OnRootMismatch' | 'Always' | null | undefined;
  let v10: SeccompProfile | null | undefined;
  let v11: AppArmorProfile | null | undefined;
  let v13: string | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeSELinuxOptions(r, r.fieldEnd(end));
        continue;
      }
      case 66: {
        v8 = decodeWindowsSecurityContextOptions(r, r.fieldEnd(end));
        continue;
      }
      case 16: {
        v2 = r.int64(end);
        continue;
      }
      case 48: {
        v6 = r.int64(end);
        continue;
      }
      case 24: {
        v3 = r.bool(end);
        continue;
      }
      case 32: {
        v4 ??= [];
        v4.push(r.int64(end));
        continue;
      }
      case 34: {
        const to = r.fieldEnd(end);
        v4 ??= [];
        while (r.pos < to) v4.push(r.int64(to));
        continue;
      }
      case 98: {
        v12 = r.string(end) as 'Merge' | 'Strict';
        continue;
      }
      case 40: {
        v5 = r.int64(end);
        continue;
      }
      case 58: {
        v7 ??= [];
        v7.push(decodeSysctl(r, r.fieldEnd(end)));
        continue;
      }
      case 74: {
        v9 = r.string(end) as 'OnRootMismatch' | 'Always';
        continue;
      }
      case 82: {
        v10 = decodeSeccompProfile(r, r.fieldEnd(end));
        continue;
      }
      case 90: {
        v11 = decodeAppArmorProfile(r, r.fieldEnd(end));
        continue;
      }
      case 106: {
        v13 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PodSecurityContext;
  if (v1 !== undefined && v1 !== null) m.seLinuxOptions = v1;
  if (v8 !== undefined && v8 !== null) m.windowsOptions = v8;
  if (v2 !== undefined && v2 !== null) m.runAsUser = v2;
  if (v6 !== undefined && v6 !== null) m.runAsGroup = v6;
  if (v3 !== undefined && v3 !== null) m.runAsNonRoot = v3;
  if (v4 !== undefined) m.supplementalGroups = v4;
  if (v12 !== undefined && v12 !== null) m.supplementalGroupsPolicy = v12;
  if (v5 !== undefined && v5 !== null) m.fsGroup = v5;
  if (v7 !== undefined) m.sysctls = v7;
  if (v9 !== undefined && v9 !== null) m.fsGroupChangePolicy = v9;
  if (v10 !== undefined && v10 !== null) m.seccompProfile = v10;
  if (v11 !== undefined && v11 !== null) m.appArmorProfile = v11;
  if (v13 !== undefined && v13 !== null) m.seLinuxChangePolicy = v13;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodSecurityContextSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PodSecurityContext',
  fields: () => [
    { json: 'seLinuxOptions', type: 'message', message: () => SELinuxOptionsSchema, pointer: true },
    { json: 'windowsOptions', type: 'message', message: () => WindowsSecurityContextOptionsSchema, pointer: true },
    { json: 'runAsUser', type: 'int64', pointer: true },
    { json: 'runAsGroup', type: 'int64', pointer: true },
    { json: 'runAsNonRoot', type: 'bool', pointer: true },
    { json: 'supplementalGroups', type: 'int64', cardinality: 'list' },
    { json: 'supplementalGroupsPolicy', type: 'string', pointer: true, enum: ['Merge', 'Strict'] },
    { json: 'fsGroup', type: 'int64', pointer: true },
    { json: 'sysctls', type: 'message', cardinality: 'list', message: () => SysctlSchema },
    { json: 'fsGroupChangePolicy', type: 'string', pointer: true, enum: ['OnRootMismatch', 'Always'] },
    { json: 'seccompProfile', type: 'message', message: () => SeccompProfileSchema, pointer: true },
    { json: 'appArmorProfile', type: 'message', message: () => AppArmorProfileSchema, pointer: true },
    { json: 'seLinuxChangePolicy', type: 'string', pointer: true, knownValues: ['Recursive', 'MountOption'] },
  ],
});

export const PodSecurityContext: GeneratedCodec<PodSecurityContext> = new GeneratedCodec(PodSecurityContextSchema, encodePodSecurityContext, decodePodSecurityContext);

export function encodeSELinuxOptions(w: Writer, m: SELinuxOptions): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.level, 34);
  w.string(m.type, 26);
  w.string(m.role, 18);
  w.string(m.user, 10);
}

export function decodeSELinuxOptions(r: Reader, end: number): SELinuxOptions {
  let v1 = '';
  let v2 = '';
  let v3 = '';
  let v4 = '';
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
      case 18: {
        v2 = r.string(end);
        continue;
      }
      case 26: {
        v3 = r.string(end);
        continue;
      }
      case 34: {
        v4 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as SELinuxOptions;
  if (v1 !== '') m.user = v1;
  if (v2 !== '') m.role = v2;
  if (v3 !== '') m.type = v3;
  if (v4 !== '') m.level = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const SELinuxOptionsSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.SELinuxOptions',
  fields: () => [
    { json: 'user', type: 'string' },
    { json: 'role', type: 'string' },
    { json: 'type', type: 'string' },
    { json: 'level', type: 'string' },
  ],
});

export const SELinuxOptions: GeneratedCodec<SELinuxOptions> = new GeneratedCodec(SELinuxOptionsSchema, encodeSELinuxOptions, decodeSELinuxOptions);

export function encodeSeccompProfile(w: Writer, m: SeccompProfile): void {
  writeUnknown(w, m, unknownFields);
  if (m.localhostProfile !== undefined && m.localhostProfile !== null) {
    w.string(m.localhostProfile, 18);
  }
  w.string(m.type, 10);
}

export function decodeSeccompProfile(r: Reader, end: number): SeccompProfile {
  let v1: 'Unconfined' | 'RuntimeDefault' | 'Localhost' | '' = '';
  let v2: string | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end) as 'Unconfined' | 'RuntimeDefault' | 'Localhost';
        continue;
      }
      case 18: {
        v2 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as SeccompProfile;
  m.type = v1 as 'Unconfined' | 'RuntimeDefault' | 'Localhost';
  if (v2 !== undefined && v2 !== null) m.localhostProfile = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const SeccompProfileSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.SeccompProfile',
  fields: () => [
    { json: 'type', type: 'string', required: true, enum: ['Unconfined', 'RuntimeDefault', 'Localhost'] },
    { json: 'localhostProfile', type: 'string', pointer: true },
  ],
});

export const SeccompProfile: GeneratedCodec<SeccompProfile> = new GeneratedCodec(SeccompProfileSchema, encodeSeccompProfile, decodeSeccompProfile);

export function encodeSecurityContext(w: Writer, m: SecurityContext): void {
  writeUnknown(w, m, unknownFields);
  if (m.appArmorProfile !== undefined && m.appArmorProfile !== null) {
    const before = w.size();
    encodeAppArmorProfile(w, m.appArmorProfile);
    w.close(before, 98);
  }
  if (m.seccompProfile !== undefined && m.seccompProfile !== null) {
    const before = w.size();
    encodeSeccompProfile(w, m.seccompProfile);
    w.close(before, 90);
  }
  if (m.windowsOptions !== undefined && m.windowsOptions !== null) {
    const before = w.size();
    encodeWindowsSecurityContextOptions(w, m.windowsOptions);
    w.close(before, 82);
  }
  if (m.procMount !== undefined && m.procMount !== null) {
    w.string(m.procMount, 74);
  }
  if (m.runAsGroup !== undefined && m.runAsGroup !== null) {
    w.int(m.runAsGroup, 64);
  }
  if (m.allowPrivilegeEscalation !== undefined && m.allowPrivilegeEscalation !== null) {
    w.bool(m.allowPrivilegeEscalation, 56);
  }
  if (m.readOnlyRootFilesystem !== undefined && m.readOnlyRootFilesystem !== null) {
    w.bool(m.readOnlyRootFilesystem, 48);
  }
  if (m.runAsNonRoot !== undefined && m.runAsNonRoot !== null) {
    w.bool(m.runAsNonRoot, 40);
  }
  if (m.runAsUser !== undefined && m.runAsUser !== null) {
    w.int(m.runAsUser, 32);
  }
  if (m.seLinuxOptions !== undefined && m.seLinuxOptions !== null) {
    const before = w.size();
    encodeSELinuxOptions(w, m.seLinuxOptions);
    w.close(before, 26);
  }
  if (m.privileged !== undefined && m.privileged !== null) {
    w.bool(m.privileged, 16);
  }
  if (m.capabilities !== undefined && m.capabilities !== null) {
    const before = w.size();
    encodeCapabilities(w, m.capabilities);
    w.close(before, 10);
  }
}

export function decodeSecurityContext(r: Reader, end: number): SecurityContext {
  let v1: Capabilities | null | undefined;
  let v2: boolean | null | undefined;
  let v3: SELinuxOptions | null | undefined;
  let v10: WindowsSecurityContextOptions | null | undefined;
  let v4: number | null | undefined;
  let v8: number | null | undefined;
  let v5: boolean | null | undefined;
  let v6: boolean | null | undefined;
  let v7: boolean | null | undefined;
  let v9: 'Default' | 'Unmasked' | null | undefined;
  let v11: SeccompProfile | null | undefined;
  let v12: AppArmorProfile | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeCapabilities(r, r.fieldEnd(end));
        continue;
      }
      case 16: {
        v2 = r.bool(end);
        continue;
      }
      case 26: {
        v3 = decodeSELinuxOptions(r, r.fieldEnd(end));
        continue;
      }
      case 82: {
        v10 = decodeWindowsSecurityContextOptions(r, r.fieldEnd(end));
        continue;
      }
      case 32: {
        v4 = r.int64(end);
        continue;
      }
      case 64: {
        v8 = r.int64(end);
        continue;
      }
      case 40: {
        v5 = r.bool(end);
        continue;
      }
      case 48: {
        v6 = r.bool(end);
        continue;
      }
      case 56: {
        v7 = r.bool(end);
        continue;
      }
      case 74: {
        v9 = r.string(end) as 'Default' | 'Unmasked';
        continue;
      }
      case 90: {
        v11 = decodeSeccompProfile(r, r.fieldEnd(end));
        continue;
      }
      case 98: {
        v12 = decodeAppArmorProfile(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as SecurityContext;
  if (v1 !== undefined && v1 !== null) m.capabilities = v1;
  if (v2 !== undefined && v2 !== null) m.privileged = v2;
  if (v3 !== undefined && v3 !== null) m.seLinuxOptions = v3;
  if (v10 !== undefined && v10 !== null) m.windowsOptions = v10;
  if (v4 !== undefined && v4 !== null) m.runAsUser = v4;
  if (v8 !== undefined && v8 !== null) m.runAsGroup = v8;
  if (v5 !== undefined && v5 !== null) m.runAsNonRoot = v5;
  if (v6 !== undefined && v6 !== null) m.readOnlyRootFilesystem = v6;
  if (v7 !== undefined && v7 !== null) m.allowPrivilegeEscalation = v7;
  if (v9 !== undefined && v9 !== null) m.procMount = v9;
  if (v11 !== undefined && v11 !== null) m.seccompProfile = v11;
  if (v12 !== undefined && v12 !== null) m.appArmorProfile = v12;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const SecurityContextSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.SecurityContext',
  fields: () => [
    { json: 'capabilities', type: 'message', message: () => CapabilitiesSchema, pointer: true },
    { json: 'privileged', type: 'bool', pointer: true },
    { json: 'seLinuxOptions', type: 'message', message: () => SELinuxOptionsSchema, pointer: true },
    { json: 'windowsOptions', type: 'message', message: () => WindowsSecurityContextOptionsSchema, pointer: true },
    { json: 'runAsUser', type: 'int64', pointer: true },
    { json: 'runAsGroup', type: 'int64', pointer: true },
    { json: 'runAsNonRoot', type: 'bool', pointer: true },
    { json: 'readOnlyRootFilesystem', type: 'bool', pointer: true },
    { json: 'allowPrivilegeEscalation', type: 'bool', pointer: true },
    { json: 'procMount', type: 'string', pointer: true, enum: ['Default', 'Unmasked'] },
    { json: 'seccompProfile', type: 'message', message: () => SeccompProfileSchema, pointer: true },
    { json: 'appArmorProfile', type: 'message', message: () => AppArmorProfileSchema, pointer: true },
  ],
});

export const SecurityContext: GeneratedCodec<SecurityContext> = new GeneratedCodec(SecurityContextSchema, encodeSecurityContext, decodeSecurityContext);

export function encodeSysctl(w: Writer, m: Sysctl): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.value, 18);
  w.string(m.name, 10);
}

export function decodeSysctl(r: Reader, end: number): Sysctl {
  let v1 = '';
  let v2 = '';
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
      case 18: {
        v2 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as Sysctl;
  m.name = v1;
  m.value = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const SysctlSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.Sysctl',
  fields: () => [
    { json: 'name', type: 'string', required: true },
    { json: 'value', type: 'string', required: true },
  ],
});

export const Sysctl: GeneratedCodec<Sysctl> = new GeneratedCodec(SysctlSchema, encodeSysctl, decodeSysctl);

export function encodeWindowsSecurityContextOptions(w: Writer, m: WindowsSecurityContextOptions): void {
  writeUnknown(w, m, unknownFields);
  if (m.hostProcess !== undefined && m.hostProcess !== null) {
    w.bool(m.hostProcess, 32);
  }
  if (m.runAsUserName !== undefined && m.runAsUserName !== null) {
    w.string(m.runAsUserName, 26);
  }
  if (m.gmsaCredentialSpec !== undefined && m.gmsaCredentialSpec !== null) {
    w.string(m.gmsaCredentialSpec, 18);
  }
  if (m.gmsaCredentialSpecName !== undefined && m.gmsaCredentialSpecName !== null) {
    w.string(m.gmsaCredentialSpecName, 10);
  }
}

export function decodeWindowsSecurityContextOptions(r: Reader, end: number): WindowsSecurityContextOptions {
  let v1: string | null | undefined;
  let v2: string | null | undefined;
  let v3: string | null | undefined;
  let v4: boolean | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
      case 18: {
        v2 = r.string(end);
        continue;
      }
      case 26: {
        v3 = r.string(end);
        continue;
      }
      case 32: {
        v4 = r.bool(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as WindowsSecurityContextOptions;
  if (v1 !== undefined && v1 !== null) m.gmsaCredentialSpecName = v1;
  if (v2 !== undefined && v2 !== null) m.gmsaCredentialSpec = v2;
  if (v3 !== undefined && v3 !== null) m.runAsUserName = v3;
  if (v4 !== undefined && v4 !== null) m.hostProcess = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const WindowsSecurityContextOptionsSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.WindowsSecurityContextOptions',
  fields: () => [
    { json: 'gmsaCredentialSpecName', type: 'string', pointer: true },
    { json: 'gmsaCredentialSpec', type: 'string', pointer: true },
    { json: 'runAsUserName', type: 'string', pointer: true },
    { json: 'hostProcess', type: 'bool', pointer: true },
  ],
});

export const WindowsSecurityContextOptions: GeneratedCodec<WindowsSecurityContextOptions> = new GeneratedCodec(WindowsSecurityContextOptionsSchema, encodeWindowsSecurityContextOptions, decodeWindowsSecurityContextOptions);
