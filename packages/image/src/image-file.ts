/**
 * The declarative file an image is built from, `gantry-image.yaml`. Everything in it is data: no command runs during a
 * build, so a build needs no root, no network namespace and no container runtime, and gives the same bytes every time.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

export const IMAGE_FILE_NAME = 'gantry-image.yaml';

export interface ImageFileEntry {
  /** Path on the building machine, relative to the image's folder. Folders are taken with all they hold. */
  readonly source?: string | undefined;
  /** Text of the file, instead of `source`. */
  readonly content?: string | undefined;
  /** Absolute path in the image. */
  readonly target: string;
  /** Octal permission bits as a string, "0755". Default: those of the source, 0644 for `content`. */
  readonly mode: number | undefined;
  readonly uid: number;
  readonly gid: number;
}

export interface ImageAccount {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  readonly home: string;
}

export interface ImageFile {
  /** `scratch`, or a root file system as a .tar or folder, relative to the image's folder. */
  readonly base: string;
  /** Debian packages laid into the root file system, with the libraries they need. */
  readonly packages: readonly string[];
  readonly accounts: readonly ImageAccount[];
  readonly directories: readonly { target: string; mode: number; uid: number; gid: number }[];
  readonly links: readonly { target: string; to: string }[];
  readonly files: readonly ImageFileEntry[];
  readonly entrypoint: readonly string[];
  readonly command: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** `uid`, `uid:gid` or an account's name. */
  readonly user: string;
  readonly workingDir: string;
  readonly ports: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly stopSignal: string | undefined;
}

/** What is wrong with an image file: names the field and the remedy. */
export class ImageFileError extends Error {
  override name = 'ImageFileError';
}

const KNOWN_FIELDS = new Set([
  'base',
  'packages',
  'accounts',
  'directories',
  'links',
  'files',
  'entrypoint',
  'command',
  'env',
  'user',
  'workingDir',
  'ports',
  'labels',
  'stopSignal',
]);

/** Reads `directory/gantry-image.yaml`. Throws {@link ImageFileError}. */
export async function readImageFile(directory: string): Promise<ImageFile> {
  const path = join(directory, IMAGE_FILE_NAME);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw new ImageFileError(`${path} cannot be read: create it; it says what the image is made of`, { cause: error });
  }
  return parseImageFile(text, path);
}

/** Parses the text of an image file; `path` is only for messages. */
export function parseImageFile(text: string, path: string): ImageFile {
  const document = parseDocument(text, { uniqueKeys: true });
  const problem = document.errors[0];
  if (problem) throw new ImageFileError(`${path}: ${problem.message}`);
  const root = new FieldReader(path, '', document.toJS() ?? {});
  root.onlyKnown(KNOWN_FIELDS);
  return {
    base: root.text('base', 'scratch'),
    packages: root.texts('packages'),
    accounts: root.objects('accounts').map((account) => ({
      name: account.requiredText('name'),
      uid: account.id('uid'),
      gid: account.id('gid'),
      home: account.text('home', '/'),
    })),
    directories: root.objects('directories').map((directory) => ({
      target: directory.absolutePath('target'),
      mode: directory.mode('mode') ?? 0o755,
      uid: directory.id('uid'),
      gid: directory.id('gid'),
    })),
    links: root.objects('links').map((link) => ({ target: link.absolutePath('target'), to: link.requiredText('to') })),
    files: root.objects('files').map(readFileEntry),
    entrypoint: root.texts('entrypoint'),
    command: root.texts('command'),
    env: root.textMap('env'),
    user: root.text('user', ''),
    workingDir: root.text('workingDir', '/'),
    ports: root.texts('ports'),
    labels: root.textMap('labels'),
    stopSignal: root.optionalText('stopSignal'),
  };
}

function readFileEntry(file: FieldReader): ImageFileEntry {
  const source = file.optionalText('source');
  const content = file.optionalText('content');
  if ((source === undefined) === (content === undefined)) {
    file.fail('source', 'give exactly one of source (a path beside the file) and content (the text itself)');
  }
  return {
    source,
    content,
    target: file.absolutePath('target'),
    mode: file.mode('mode'),
    uid: file.id('uid'),
    gid: file.id('gid'),
  };
}

/** Reads typed fields out of parsed YAML, remembering where it is for messages. */
class FieldReader {
  readonly #file: string;
  readonly #prefix: string;
  readonly #value: Record<string, unknown>;

  constructor(file: string, prefix: string, value: unknown) {
    this.#file = file;
    this.#prefix = prefix;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new ImageFileError(`${file}: ${prefix || 'the document'} must be a mapping of fields`);
    }
    this.#value = value as Record<string, unknown>;
  }

  fail(field: string, detail: string): never {
    throw new ImageFileError(`${this.#file}: ${this.#prefix}${field}: ${detail}`);
  }

  onlyKnown(known: ReadonlySet<string>): void {
    for (const field of Object.keys(this.#value)) {
      if (!known.has(field)) this.fail(field, `unknown field; known are ${[...known].join(', ')}`);
    }
  }

  optionalText(field: string): string | undefined {
    const value = this.#value[field];
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return String(value);
    return this.fail(field, 'must be text');
  }

  text(field: string, fallback: string): string {
    return this.optionalText(field) ?? fallback;
  }

  requiredText(field: string): string {
    return this.optionalText(field) ?? this.fail(field, 'is required');
  }

  absolutePath(field: string): string {
    const value = this.requiredText(field);
    if (!value.startsWith('/') || value.split('/').includes('..')) {
      this.fail(field, `"${value}" must be an absolute path in the image, without ..`);
    }
    return value;
  }

  id(field: string): number {
    const value = this.#value[field] ?? 0;
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 2 ** 31) return value;
    return this.fail(field, 'must be a numeric id, 0 or more');
  }

  mode(field: string): number | undefined {
    const value = this.#value[field];
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string' && /^0?[0-7]{3,4}$/.test(value)) return Number.parseInt(value, 8);
    return this.fail(field, 'must be octal permission bits in quotes, like "0755"');
  }

  texts(field: string): string[] {
    const value = this.#value[field] ?? [];
    if (!Array.isArray(value)) this.fail(field, 'must be a list of text');
    return (value as unknown[]).map((item, index) => {
      if (typeof item === 'string' || typeof item === 'number') return String(item);
      return this.fail(`${field}[${index}]`, 'must be text');
    });
  }

  textMap(field: string): Record<string, string> {
    const value = this.#value[field] ?? {};
    if (typeof value !== 'object' || value === null || Array.isArray(value)) this.fail(field, 'must be a mapping');
    const result: Record<string, string> = {};
    for (const [key, item] of Object.entries(value as object)) {
      if (typeof item !== 'string' && typeof item !== 'number') this.fail(`${field}.${key}`, 'must be text');
      result[key] = String(item);
    }
    return result;
  }

  objects(field: string): FieldReader[] {
    const value = this.#value[field] ?? [];
    if (!Array.isArray(value)) this.fail(field, 'must be a list');
    return (value as unknown[]).map(
      (item, index) => new FieldReader(this.#file, `${this.#prefix}${field}[${index}].`, item),
    );
  }
}
