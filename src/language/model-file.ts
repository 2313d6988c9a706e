import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ModelUnreadable } from './errors.js';

const FORMAT = 1;

/** What `training/export.py` says of a network: its sizes, its answers' names, and where each part lies. */
export interface ModelHeader {
  readonly format: number;
  readonly width: number;
  readonly typeWidth: number;
  readonly typeHidden: number;
  readonly layers: number;
  readonly arc: number;
  readonly label: number;
  readonly vectorWidth: number;
  /** Rows of each hashed table, in order. */
  readonly hashed: readonly number[];
  readonly hashedRows: number;
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly relations: readonly string[];
  /** What a token may name as a head: O, for nothing, then the kinds. */
  readonly names: readonly string[];
  /** First column of each kind of answer in a row of answers. */
  readonly columns: Readonly<Record<AnswerPart, number>>;
  /** Columns of a row of answers. */
  readonly answers: number;
  /** Byte offset, from the end of the header, and byte length of each part. */
  readonly sections: Readonly<Record<string, readonly [number, number]>>;
}

export type AnswerPart = 'upos' | 'xpos' | 'name' | 'arc_dep' | 'arc_head' | 'label_dep' | 'label_head';

/** A network's file: one JSON header, then int8 matrices and float32 vectors, little-endian, each at a multiple of 16 bytes. */
export class ModelFile {
  readonly header: ModelHeader;
  private readonly body: Uint8Array;

  /** @throws ModelUnreadable where the file is missing or of another format */
  constructor(private readonly file: URL) {
    const bytes = readModelBytes(file);
    const length = bytes.length < 4 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
    this.header = parseHeader(fileURLToPath(file), bytes.subarray(4, 4 + length));
    this.body = bytes.subarray(4 + length);
  }

  /** The bytes of one part, not copied. */
  bytes(name: string): Uint8Array {
    const place = this.header.sections[name];
    if (place === undefined || place[0] + place[1] > this.body.length) {
      throw new ModelUnreadable(fileURLToPath(this.file), `it has no whole part "${name}"`);
    }
    return this.body.subarray(place[0], place[0] + place[1]);
  }

  /** One part as text, a line an item. */
  lines(name: string): string[] {
    return Buffer.from(this.bytes(name)).toString('utf8').split('\n');
  }
}

/** @throws ModelUnreadable where it can't be read */
export function readModelBytes(file: URL): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new ModelUnreadable(fileURLToPath(file), 'the system gave no bytes', { cause });
  }
}

function parseHeader(where: string, bytes: Uint8Array): ModelHeader {
  let header: ModelHeader;
  try {
    header = JSON.parse(Buffer.from(bytes).toString('utf8')) as ModelHeader;
  } catch (cause) {
    throw new ModelUnreadable(where, 'its header is no JSON', { cause });
  }
  if (header.format !== FORMAT) throw new ModelUnreadable(where, `format ${FORMAT} was expected, not ${header.format}`);
  return header;
}
