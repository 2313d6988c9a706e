import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { documentOf, documentsOf, type ExportDocument } from '../../export/formats.js';
import type { Filter } from '../../filter/filter.js';
import { faultsOf } from '../argument-checks.js';
import { ArgumentsInvalid } from '../errors.js';
import { ExportArgs, filterOf } from './export.args.js';

/** One document, and what of the graph is to be in it. */
export interface ExportRequest {
  readonly document: ExportDocument;
  readonly filter: Filter;
}

/**
 * What the address of an export asks for.
 *
 * @param query - as it came; one that knows more fields than an export has is refused, since a misspelt one would give too much
 * @throws ArgumentsInvalid naming every field that is faulty
 */
export function exportRequest(format: string, query: Readonly<Record<string, unknown>>): ExportRequest {
  const args = plainToInstance(ExportArgs, { ...query, format }, { exposeUnsetFields: false });
  const errors = validateSync(args, { whitelist: true, forbidNonWhitelisted: true });
  const faults: Record<string, readonly string[]> = Object.fromEntries(errors.flatMap((error) => faultsOf(error)));
  const filter = filterIn(args, faults);
  const document = 'format' in faults ? undefined : documentOf(args.format, args.part ?? null);
  if (document === undefined && faults.format === undefined && faults.part === undefined) {
    faults.part = [
      documentsOf(args.format).length > 1
        ? `part must be given for ${args.format}: nodes or edges`
        : `part must be left out for ${args.format}`,
    ];
  }
  if (document === undefined || Object.keys(faults).length > 0) throw new ArgumentsInvalid(faults);
  return { document, filter };
}

/** The filter that the arguments are; its faults go to those that are known already. */
function filterIn(args: ExportArgs, faults: Record<string, readonly string[]>): Filter {
  try {
    return filterOf(args);
  } catch (error) {
    if (!(error instanceof ArgumentsInvalid)) throw error;
    Object.assign(faults, error.faults);
    return {};
  }
}
