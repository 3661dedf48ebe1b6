// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readQuantity, readTime, setKey, sortedKeys, unknownFields, writeQuantity, writeStringMap, writeTime, writeUnknown } from '../../../../src/generated.ts';
import { QuantitySchema } from '../../machinery/resource/resource.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { type LabelSelector, LabelSelectorSchema, decodeLabelSelector, encodeLabelSelector } from '../../meta/v1/selector.ts';
import { TimeSchema } from '../../meta/v1/time.ts';
import { type VolumeResourceRequirements, VolumeResourceRequirementsSchema, decodeVolumeResourceRequirements, encodeVolumeResourceRequirements } from './compute-resources.ts';
import { type TypedLocalObjectReference, TypedLocalObjectReferenceSchema, type TypedObjectReference, TypedObjectReferenceSchema, decodeTypedLocalObjectReference, decodeTypedObjectReference, encodeTypedLocalObjectReference, encodeTypedObjectReference } from './reference.ts';

/** A request for storage; bound to a PersistentVolume. */
export interface PersistentVolumeClaim {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: PersistentVolumeClaimSpec;
  /** What is observed; written by the system. */
  status: PersistentVolumeClaimStatus;
}

/** A list of PersistentVolumeClaim objects. */
export interface PersistentVolumeClaimList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: PersistentVolumeClaim[];
}

export interface ModifyVolumeStatus {
  targetVolumeAttributesClassName?: string | undefined;
  status: 'Pending' | 'InProgress' | 'Infeasible';
}

export interface PersistentVolumeClaimCondition {
  type: string;
  status: string;
  lastProbeTime?: string | null | undefined;
  lastTransitionTime?: string | null | undefined;
  reason?: string | undefined;
  message?: string | undefined;
}

export interface PersistentVolumeClaimSpec {
  accessModes?: ('ReadWriteOnce' | 'ReadOnlyMany' | 'ReadWriteMany' | 'ReadWriteOncePod')[] | undefined;
  selector?: LabelSelector | undefined;
  resources: VolumeResourceRequirements;
  volumeName?: string | undefined;
  storageClassName?: string | undefined;
  volumeMode?: 'Block' | 'Filesystem' | undefined;
  dataSource?: TypedLocalObjectReference | undefined;
  dataSourceRef?: TypedObjectReference | undefined;
  volumeAttributesClassName?: string | undefined;
}

export interface PersistentVolumeClaimStatus {
  phase?: 'Pending' | 'Bound' | 'Lost' | undefined;
  accessModes?: ('ReadWriteOnce' | 'ReadOnlyMany' | 'ReadWriteMany' | 'ReadWriteOncePod')[] | undefined;
  capacity?: Record<string, string> | undefined;
  conditions?: PersistentVolumeClaimCondition[] | undefined;
  allocatedResources?: Record<string, string> | undefined;
  allocatedResourceStatuses?: Record<string, 'ControllerResizeInProgress' | 'ControllerResizeInfeasible' | 'NodeResizePending' | 'NodeResizeInProgress' | 'NodeResizeInfeasible'> | undefined;
  currentVolumeAttributesClassName?: string | undefined;
  modifyVolumeStatus?: ModifyVolumeStatus | undefined;
}

export interface PersistentVolumeClaimTemplate {
  metadata: ObjectMeta;
  spec: PersistentVolumeClaimSpec;
}

export function encodePersistentVolumeClaim(w: Writer, m: PersistentVolumeClaim): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodePersistentVolumeClaimStatus(w, m.status ?? (emptyMessage as PersistentVolumeClaimStatus));
    w.close(before, 26);
  }
  {
    const before = w.size();
    encodePersistentVolumeClaimSpec(w, m.spec ?? (emptyMessage as PersistentVolumeClaimSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodePersistentVolumeClaim(r: Reader, end: number, kind?: string, apiVersion?: string): PersistentVolumeClaim {
  let v1: ObjectMeta | null | undefined;
  let v2: PersistentVolumeClaimSpec | null | undefined;
  let v3: PersistentVolumeClaimStatus | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeObjectMeta(r, r.fieldEnd(end));
        continue;
      }
      case 18: {
        v2 = decodePersistentVolumeClaimSpec(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodePersistentVolumeClaimStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PersistentVolumeClaim;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodePersistentVolumeClaimSpec(r, r.pos);
  m.status = v3 ?? decodePersistentVolumeClaimStatus(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PersistentVolumeClaimSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PersistentVolumeClaim', kind: 'PersistentVolumeClaim', apiVersion: 'v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => PersistentVolumeClaimSpecSchema },
    { json: 'status', type: 'message', message: () => PersistentVolumeClaimStatusSchema },
  ],
});

export const PersistentVolumeClaim: GeneratedCodec<PersistentVolumeClaim> = new GeneratedCodec(PersistentVolumeClaimSchema, encodePersistentVolumeClaim, decodePersistentVolumeClaim, true);

export function encodePersistentVolumeClaimList(w: Writer, m: PersistentVolumeClaimList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodePersistentVolumeClaim(w, list[i] ?? (emptyMessage as PersistentVolumeClaim));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodePersistentVolumeClaimList(r: Reader, end: number, kind?: string, apiVersion?: string): PersistentVolumeClaimList {
  let v1: ListMeta | null | undefined;
  let v2: PersistentVolumeClaim[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeListMeta(r, r.fieldEnd(end));
        continue;
      }
      case 18: {
        v2 ??= [];
        v2.push(decodePersistentVolumeClaim(r, r.fieldEnd(end), 'PersistentVolumeClaim', 'v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PersistentVolumeClaimList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PersistentVolumeClaimListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PersistentVolumeClaimList', kind: 'PersistentVolumeClaimList', apiVersion: 'v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => PersistentVolumeClaimSchema, required: true },
  ],
});

export const PersistentVolumeClaimList: GeneratedCodec<PersistentVolumeClaimList> = new GeneratedCodec(PersistentVolumeClaimListSchema, encodePersistentVolumeClaimList, decodePersistentVolumeClaimList, true);

export function encodeModifyVolumeStatus(w: Writer, m: ModifyVolumeStatus): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.status, 18);
  w.string(m.targetVolumeAttributesClassName, 10);
}

export function decodeModifyVolumeStatus(r: Reader, end: number): ModifyVolumeStatus {
  let v1 = '';
  let v2: 'Pending' | 'InProgress' | 'Infeasible' | '' = '';
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
        v2 = r.string(end) as 'Pending' | 'InProgress' | 'Infeasible';
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ModifyVolumeStatus;
  if (v1 !== '') m.targetVolumeAttributesClassName = v1;
  m.status = v2 as 'Pending' | 'InProgress' | 'Infeasible';
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ModifyVolumeStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ModifyVolumeStatus',
  fields: () => [
    { json: 'targetVolumeAttributesClassName', type: 'string' },
    { json: 'status', type: 'string', required: true, enum: ['Pending', 'InProgress', 'Infeasible'] },
  ],
});

export const ModifyVolumeStatus: GeneratedCodec<ModifyVolumeStatus> = new GeneratedCodec(ModifyVolumeStatusSchema, encodeModifyVolumeStatus, decodeModifyVolumeStatus);

export function encodePersistentVolumeClaimCondition(w: Writer, m: PersistentVolumeClaimCondition): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.message, 50);
  w.string(m.reason, 42);
  writeTime(w, m.lastTransitionTime, 34);
  writeTime(w, m.lastProbeTime, 26);
  w.string(m.status, 18);
  w.string(m.type, 10);
}

export function decodePersistentVolumeClaimCondition(r: Reader, end: number): PersistentVolumeClaimCondition {
  let v1 = '';
  let v2 = '';
  let v3: string | null | undefined;
  let v4: string | null | undefined;
  let v5 = '';
  let v6 = '';
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
        v3 = readTime(r, end);
        continue;
      }
      case 34: {
        v4 = readTime(r, end);
        continue;
      }
      case 42: {
        v5 = r.string(end);
        continue;
      }
      case 50: {
        v6 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PersistentVolumeClaimCondition;
  m.type = v1;
  m.status = v2;
  m.lastProbeTime = (v3 ?? null) as PersistentVolumeClaimCondition['lastProbeTime'];
  m.lastTransitionTime = (v4 ?? null) as PersistentVolumeClaimCondition['lastTransitionTime'];
  if (v5 !== '') m.reason = v5;
  if (v6 !== '') m.message = v6;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PersistentVolumeClaimConditionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PersistentVolumeClaimCondition',
  fields: () => [
    { json: 'type', type: 'string', required: true, knownValues: ['Resizing', 'FileSystemResizePending', 'ControllerResizeError', 'NodeResizeError', 'ModifyVolumeError', 'ModifyingVolume'] },
    { json: 'status', type: 'string', required: true, knownValues: ['True', 'False', 'Unknown'] },
    { json: 'lastProbeTime', type: 'message', message: () => TimeSchema },
    { json: 'lastTransitionTime', type: 'message', message: () => TimeSchema },
    { json: 'reason', type: 'string' },
    { json: 'message', type: 'string' },
  ],
});

export const PersistentVolumeClaimCondition: GeneratedCodec<PersistentVolumeClaimCondition> = new GeneratedCodec(PersistentVolumeClaimConditionSchema, encodePersistentVolumeClaimCondition, decodePersistentVolumeClaimCondition);

export function encodePersistentVolumeClaimSpec(w: Writer, m: PersistentVolumeClaimSpec): void {
  writeUnknown(w, m, unknownFields);
  if (m.volumeAttributesClassName !== undefined && m.volumeAttributesClassName !== null) {
    w.string(m.volumeAttributesClassName, 74);
  }
  if (m.dataSourceRef !== undefined && m.dataSourceRef !== null) {
    const before = w.size();
    encodeTypedObjectReference(w, m.dataSourceRef);
    w.close(before, 66);
  }
  if (m.dataSource !== undefined && m.dataSource !== null) {
    const before = w.size();
    encodeTypedLocalObjectReference(w, m.dataSource);
    w.close(before, 58);
  }
  if (m.volumeMode !== undefined && m.volumeMode !== null) {
    w.string(m.volumeMode, 50);
  }
  if (m.storageClassName !== undefined && m.storageClassName !== null) {
    w.string(m.storageClassName, 42);
  }
  if (m.selector !== undefined && m.selector !== null) {
    const before = w.size();
    encodeLabelSelector(w, m.selector);
    w.close(before, 34);
  }
  w.string(m.volumeName, 26);
  {
    const before = w.size();
    encodeVolumeResourceRequirements(w, m.resources ?? (emptyMessage as VolumeResourceRequirements));
    w.close(before, 18);
  }
  if (m.accessModes) {
    const list = m.accessModes;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 10);
    }
  }
}

export function decodePersistentVolumeClaimSpec(r: Reader, end: number): PersistentVolumeClaimSpec {
  let v1: ('ReadWriteOnce' | 'ReadOnlyMany' | 'ReadWriteMany' | 'ReadWriteOncePod')[] | undefined;
  let v4: LabelSelector | null | undefined;
  let v2: VolumeResourceRequirements | null | undefined;
  let v3 = '';
  let v5: string | null | undefined;
  let v6: 'Block' | 'Filesystem' | null | undefined;
  let v7: TypedLocalObjectReference | null | undefined;
  let v8: TypedObjectReference | null | undefined;
  let v9: string | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(r.string(end) as 'ReadWriteOnce' | 'ReadOnlyMany' | 'ReadWriteMany' | 'ReadWriteOncePod');
        continue;
      }
      case 34: {
        v4 = decodeLabelSelector(r, r.fieldEnd(end));
        continue;
      }
      case 18: {
        v2 = decodeVolumeResourceRequirements(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = r.string(end);
        continue;
      }
      case 42: {
        v5 = r.string(end);
        continue;
      }
      case 50: {
        v6 = r.string(end) as 'Block' | 'Filesystem';
        continue;
      }
      case 58: {
        v7 = decodeTypedLocalObjectReference(r, r.fieldEnd(end));
        continue;
      }
      case 66: {
        v8 = decodeTypedObjectReference(r, r.fieldEnd(end));
        continue;
      }
      case 74: {
        v9 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PersistentVolumeClaimSpec;
  if (v1 !== undefined) m.accessModes = v1;
  if (v4 !== undefined && v4 !== null) m.selector = v4;
  m.resources = v2 ?? decodeVolumeResourceRequirements(r, r.pos);
  if (v3 !== '') m.volumeName = v3;
  if (v5 !== undefined && v5 !== null) m.storageClassName = v5;
  if (v6 !== undefined && v6 !== null) m.volumeMode = v6;
  if (v7 !== undefined && v7 !== null) m.dataSource = v7;
  if (v8 !== undefined && v8 !== null) m.dataSourceRef = v8;
  if (v9 !== undefined && v9 !== null) m.volumeAttributesClassName = v9;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PersistentVolumeClaimSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PersistentVolumeClaimSpec',
  fields: () => [
    { json: 'accessModes', type: 'string', cardinality: 'list', enum: ['ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOncePod'] },
    { json: 'selector', type: 'message', message: () => LabelSelectorSchema, pointer: true, structType: 'atomic' },
    { json: 'resources', type: 'message', message: () => VolumeResourceRequirementsSchema },
    { json: 'volumeName', type: 'string' },
    { json: 'storageClassName', type: 'string', pointer: true },
    { json: 'volumeMode', type: 'string', pointer: true, enum: ['Block', 'Filesystem'] },
    { json: 'dataSource', type: 'message', message: () => TypedLocalObjectReferenceSchema, pointer: true, structType: 'atomic' },
    { json: 'dataSourceRef', type: 'message', message: () => TypedObjectReferenceSchema, pointer: true },
    { json: 'volumeAttributesClassName', type: 'string', pointer: true },
  ],
});

export const PersistentVolumeClaimSpec: GeneratedCodec<PersistentVolumeClaimSpec> = new GeneratedCodec(PersistentVolumeClaimSpecSchema, encodePersistentVolumeClaimSpec, decodePersistentVolumeClaimSpec);

export function encodePersistentVolumeClaimStatus(w: Writer, m: PersistentVolumeClaimStatus): void {
  writeUnknown(w, m, unknownFields);
  if (m.modifyVolumeStatus !== undefined && m.modifyVolumeStatus !== null) {
    const before = w.size();
    encodeModifyVolumeStatus(w, m.modifyVolumeStatus);
    w.close(before, 74);
  }
  if (m.currentVolumeAttributesClassName !== undefined && m.currentVolumeAttributesClassName !== null) {
    w.string(m.currentVolumeAttributesClassName, 66);
  }
  writeStringMap(w, m.allocatedResourceStatuses, 58);
  if (m.allocatedResources) {
    const map: Record<string, string> = m.allocatedResources;
    const keys = sortedKeys(map);
    for (let i = keys.length - 1; i >= 0; i--) {
      const entry = w.size();
      writeQuantity(w, map[keys[i]!], 18);
      w.string(keys[i], 10);
      w.close(entry, 42);
    }
  }
  if (m.conditions) {
    const list = m.conditions;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodePersistentVolumeClaimCondition(w, list[i] ?? (emptyMessage as PersistentVolumeClaimCondition));
      w.close(before, 34);
    }
  }
  if (m.capacity) {
    const map: Record<string, string> = m.capacity;
    const keys = sortedKeys(map);
    for (let i = keys.length - 1; i >= 0; i--) {
      const entry = w.size();
      writeQuantity(w, map[keys[i]!], 18);
      w.string(keys[i], 10);
      w.close(entry, 26);
    }
  }
  if (m.accessModes) {
    const list = m.accessModes;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 18);
    }
  }
  w.string(m.phase, 10);
}

export function decodePersistentVolumeClaimStatus(r: Reader, end: number): PersistentVolumeClaimStatus {
  let v1: 'Pending' | 'Bound' | 'Lost' | '' = '';
  let v2: ('ReadWriteOnce' | 'ReadOnlyMany' | 'ReadWriteMany' | 'ReadWriteOncePod')[] | undefined;
  let v3: Record<string, string> | undefined;
  let v4: PersistentVolumeClaimCondition[] | undefined;
  let v5: Record<string, string> | undefined;
  let v7: Record<string, 'ControllerResizeInProgress' | 'ControllerResizeInfeasible' | 'NodeResizePending' | 'NodeResizeInProgress' | 'NodeResizeInfeasible'> | undefined;
  let v8: string | null | undefined;
  let v9: ModifyVolumeStatus | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end) as 'Pending' | 'Bound' | 'Lost';
        continue;
      }
      case 18: {
        v2 ??= [];
        v2.push(r.string(end) as 'ReadWriteOnce' | 'ReadOnlyMany' | 'ReadWriteMany' | 'ReadWriteOncePod');
        continue;
      }
      case 26: {
        const to = r.fieldEnd(end);
        let key = '';
        let value: string | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = readQuantity(r, to);
          else r.skip(part, to);
        }
        v3 ??= {};
        setKey(v3, key, value ?? '0');
        continue;
      }
      case 34: {
        v4 ??= [];
        v4.push(decodePersistentVolumeClaimCondition(r, r.fieldEnd(end)));
        continue;
      }
      case 42: {
        const to = r.fieldEnd(end);
        let key = '';
        let value: string | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = readQuantity(r, to);
          else r.skip(part, to);
        }
        v5 ??= {};
        setKey(v5, key, value ?? '0');
        continue;
      }
      case 58: {
        const to = r.fieldEnd(end);
        let key = '';
        let value: 'ControllerResizeInProgress' | 'ControllerResizeInfeasible' | 'NodeResizePending' | 'NodeResizeInProgress' | 'NodeResizeInfeasible' | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = r.string(to) as 'ControllerResizeInProgress' | 'ControllerResizeInfeasible' | 'NodeResizePending' | 'NodeResizeInProgress' | 'NodeResizeInfeasible';
          else r.skip(part, to);
        }
        v7 ??= {};
        setKey(v7, key, value ?? '');
        continue;
      }
      case 66: {
        v8 = r.string(end);
        continue;
      }
      case 74: {
        v9 = decodeModifyVolumeStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PersistentVolumeClaimStatus;
  if (v1 !== '') m.phase = v1;
  if (v2 !== undefined) m.accessModes = v2;
  if (v3 !== undefined) m.capacity = v3;
  if (v4 !== undefined) m.conditions = v4;
  if (v5 !== undefined) m.allocatedResources = v5;
  if (v7 !== undefined) m.allocatedResourceStatuses = v7;
  if (v8 !== undefined && v8 !== null) m.currentVolumeAttributesClassName = v8;
  if (v9 !== undefined && v9 !== null) m.modifyVolumeStatus = v9;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PersistentVolumeClaimStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PersistentVolumeClaimStatus',
  fields: () => [
    { json: 'phase', type: 'string', enum: ['Pending', 'Bound', 'Lost'] },
    { json: 'accessModes', type: 'string', cardinality: 'list', enum: ['ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOncePod'] },
    { json: 'capacity', type: 'message', cardinality: 'map', message: () => QuantitySchema },
    { json: 'conditions', type: 'message', cardinality: 'list', message: () => PersistentVolumeClaimConditionSchema, listType: 'map', listMapKeys: ['type'], patchStrategy: ['merge'], patchMergeKey: 'type' },
    { json: 'allocatedResources', type: 'message', cardinality: 'map', message: () => QuantitySchema },
    { json: 'allocatedResourceStatuses', type: 'string', cardinality: 'map', enum: ['ControllerResizeInProgress', 'ControllerResizeInfeasible', 'NodeResizePending', 'NodeResizeInProgress', 'NodeResizeInfeasible'] },
    { json: 'currentVolumeAttributesClassName', type: 'string', pointer: true },
    { json: 'modifyVolumeStatus', type: 'message', message: () => ModifyVolumeStatusSchema, pointer: true },
  ],
});

export const PersistentVolumeClaimStatus: GeneratedCodec<PersistentVolumeClaimStatus> = new GeneratedCodec(PersistentVolumeClaimStatusSchema, encodePersistentVolumeClaimStatus, decodePersistentVolumeClaimStatus);

export function encodePersistentVolumeClaimTemplate(w: Writer, m: PersistentVolumeClaimTemplate): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodePersistentVolumeClaimSpec(w, m.spec ?? (emptyMessage as PersistentVolumeClaimSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodePersistentVolumeClaimTemplate(r: Reader, end: number): PersistentVolumeClaimTemplate {
  let v1: ObjectMeta | null | undefined;
  let v2: PersistentVolumeClaimSpec | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeObjectMeta(r, r.fieldEnd(end));
        continue;
      }
      case 18: {
        v2 = decodePersistentVolumeClaimSpec(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PersistentVolumeClaimTemplate;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodePersistentVolumeClaimSpec(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PersistentVolumeClaimTemplateSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PersistentVolumeClaimTemplate',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => PersistentVolumeClaimSpecSchema, required: true },
  ],
});

export const PersistentVolumeClaimTemplate: GeneratedCodec<PersistentVolumeClaimTemplate> = new GeneratedCodec(PersistentVolumeClaimTemplateSchema, encodePersistentVolumeClaimTemplate, decodePersistentVolumeClaimTemplate);
