import type { Config } from './config/config.js';
import { CasusError } from './errors.js';

/** The address can't be listened on: taken, not ours to take, or not this machine's. */
export class AddressUnavailable extends CasusError {
  readonly code = 'ADDRESS_UNAVAILABLE';

  constructor(address: string, { code, cause }: { code: string; cause: unknown }) {
    const { fault, remedy } = FAULTS[code] ?? { fault: `can't be listened on (${code})`, remedy: 'Set HOST and PORT.' };
    super(`${address} ${fault}.`, { where: 'HOST, PORT', remedy }, { cause });
  }
}

const FAULTS: Readonly<Record<string, { fault: string; remedy: string }>> = {
  EADDRINUSE: {
    fault: 'is taken by another program',
    remedy: 'Stop that one, or set another port: PORT=4001 npm start.',
  },
  EACCES: { fault: 'may not be listened on', remedy: 'Set a port above 1023.' },
  EADDRNOTAVAIL: { fault: 'is no address of this machine', remedy: 'Set HOST to 127.0.0.1.' },
};

/** Names what kept a server from listening; what has nothing to do with the address stays as it is. */
export function listeningError({ HOST, PORT }: Config, cause: unknown): unknown {
  const code = cause instanceof Error && 'syscall' in cause && 'code' in cause ? String(cause.code) : undefined;
  return code === undefined ? cause : new AddressUnavailable(`${HOST}:${PORT}`, { code, cause });
}
