// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, keepUnknown, readStringList, setKey, sortedKeys, unknownFields, writeStringList, writeUnknown } from '../../../../src/generated.ts';

export type ExtraValue = string[];

export interface UserInfo {
  username?: string | undefined;
  uid?: string | undefined;
  groups?: string[] | undefined;
  extra?: Record<string, string[]> | undefined;
}

export const ExtraValueSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.authentication.v1.ExtraValue', form: 'stringList',
});

export function encodeUserInfo(w: Writer, m: UserInfo): void {
  writeUnknown(w, m, unknownFields);
  if (m.extra) {
    const map: Record<string, string[]> = m.extra;
    const keys = sortedKeys(map);
    for (let i = keys.length - 1; i >= 0; i--) {
      const entry = w.size();
      writeStringList(w, map[keys[i]!], 18);
      w.string(keys[i], 10);
      w.close(entry, 34);
    }
  }
  if (m.groups) {
    const list = m.groups;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 26);
    }
  }
  w.string(m.uid, 18);
  w.string(m.username, 10);
}

export function decodeUserInfo(r: Reader, end: number): UserInfo {
  let v1 = '';
  let v2 = '';
  let v3: string[] | undefined;
  let v4: Record<string, string[]> | undefined;
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
        v3 ??= [];
        v3.push(r.string(end));
        continue;
      }
      case 34: {
        const to = r.fieldEnd(end);
        let key = '';
        let value: string[] | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = readStringList(r, to) as string[];
          else r.skip(part, to);
        }
        v4 ??= {};
        setKey(v4, key, value ?? (null as unknown as string[]));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as UserInfo;
  if (v1 !== '') m.username = v1;
  if (v2 !== '') m.uid = v2;
  if (v3 !== undefined) m.groups = v3;
  if (v4 !== undefined) m.extra = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const UserInfoSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.authentication.v1.UserInfo',
  fields: () => [
    { json: 'username', type: 'string' },
    { json: 'uid', type: 'string' },
    { json: 'groups', type: 'string', cardinality: 'list' },
    { json: 'extra', type: 'message', cardinality: 'map', message: () => ExtraValueSchema },
  ],
});

export const UserInfo: GeneratedCodec<UserInfo> = new GeneratedCodec(UserInfoSchema, encodeUserInfo, decodeUserInfo);
