import {
  type DescExtension,
  type DescField,
  type DescFile,
  type DescMessage,
  getExtension,
  hasExtension,
} from '@bufbuild/protobuf';

/** The markers of gantry/options/v1/options.proto as said about a field. */
export interface FieldMarkers {
  json: string;
  inline: boolean;
  required: boolean;
  pointer: boolean;
  omitEmpty: boolean | undefined;
  omitZero: boolean;
  nullable: boolean;
  listType: number;
  listMapKeys: string[];
  mapType: number;
  structType: number;
  patchStrategy: string[];
  patchMergeKey: string;
  default: string;
  enum: string[];
  knownValues: string[];
}

/** The markers said about a message. */
export interface MessageMarkers {
  typeMeta: boolean;
  jsonForm: number;
  apiGroup: string | undefined;
}

/**
 * Reads our custom options off descriptors. The extensions come out of the same descriptor set, so the plugin needs no
 * generated code of its own.
 */
export class MarkerReader {
  private readonly extensions = new Map<string, DescExtension>();

  constructor(files: readonly DescFile[]) {
    for (const file of files) {
      for (const extension of file.extensions) this.extensions.set(extension.typeName, extension);
    }
  }

  field(field: DescField): FieldMarkers {
    const m = this.read(field, 'gantry.options.v1.field');
    return {
      json: (m?.json as string) || field.name,
      inline: m?.inline === true,
      required: m?.required === true,
      pointer: m?.pointer === true,
      omitEmpty: m !== undefined && Object.hasOwn(m, 'omitEmpty') ? (m.omitEmpty as boolean) : undefined,
      omitZero: m?.omitZero === true,
      nullable: m?.nullable === true,
      listType: (m?.listType as number) ?? 0,
      listMapKeys: (m?.listMapKeys as string[]) ?? [],
      mapType: (m?.mapType as number) ?? 0,
      structType: (m?.structType as number) ?? 0,
      patchStrategy: (m?.patchStrategy as string[]) ?? [],
      patchMergeKey: (m?.patchMergeKey as string) ?? '',
      default: (m?.default as string) ?? '',
      enum: (m?.enum as string[]) ?? [],
      knownValues: (m?.knownValues as string[]) ?? [],
    };
  }

  message(message: DescMessage): MessageMarkers {
    const m = this.read(message, 'gantry.options.v1.message');
    return {
      typeMeta: m?.typeMeta === true,
      jsonForm: (m?.jsonForm as number) ?? 0,
      apiGroup: m !== undefined && Object.hasOwn(m, 'apiGroup') ? (m.apiGroup as string) : undefined,
    };
  }

  apiGroup(file: DescFile): string {
    const extension = this.extensions.get('gantry.options.v1.api_group');
    const options = file.proto.options;
    if (extension === undefined || options === undefined || !hasExtension(options, extension)) return '';
    return getExtension(options, extension) as string;
  }

  private read(desc: DescField | DescMessage, name: string): Record<string, unknown> | undefined {
    const extension = this.extensions.get(name);
    const options = desc.proto.options;
    if (extension === undefined || options === undefined || !hasExtension(options, extension)) return undefined;
    return getExtension(options, extension) as unknown as Record<string, unknown>;
  }
}
