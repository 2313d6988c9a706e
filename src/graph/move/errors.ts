import { CasusError } from '../../errors.js';

/** A file that is no full export, or one that a newer Casus made. */
export class ExportUnknown extends CasusError {
  readonly code = 'EXPORT_UNKNOWN';

  constructor(where: string, fault: string, remedy: string) {
    super(`${where} ${fault}.`, { where, remedy });
  }
}

/** A line of a full export that can't be right: it was changed, or damaged on its way. */
export class ExportDamaged extends CasusError {
  readonly code = 'EXPORT_DAMAGED';

  constructor(where: string, line: number, fault: string) {
    super(`${where}:${line} ${fault}.`, {
      where: `${where}:${line}`,
      remedy: 'Copy the file anew, or export the graph again with casus export --full.',
    });
  }
}

/** A full export that ends before its last line. */
export class ExportTruncated extends CasusError {
  readonly code = 'EXPORT_TRUNCATED';

  constructor(where: string, line: number) {
    super(`${where} ends after line ${line}, before its end.`, {
      where,
      remedy: 'Copy the whole file, or export the graph again with casus export --full.',
    });
  }
}
