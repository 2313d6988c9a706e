import { isNativeError } from 'node:util/types';

/** Whether the system refused to open or read a file. */
export function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return isNativeError(error) && 'syscall' in error;
}
