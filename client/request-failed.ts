import { ClientError } from 'graphql-request';

/** What a caller can tell of a failure, and do about it. */
interface FailureDetails {
  readonly remedy: string | null;
  readonly status: number | null;
}

/** A request that was not answered, or was refused. */
export class RequestFailed extends Error {
  override readonly name = 'RequestFailed';

  constructor(
    message: string,
    /** Stable, for programs: that of the API, as KEY_MISSING; else TIMED_OUT, UNREACHABLE, or HTTP where no API answered. */
    readonly code: string,
    /** What to do about it, where that is known; the status of HTTP, where there was an answer. */
    readonly details: FailureDetails,
    options?: ErrorOptions,
  ) {
    super(`${message} (${code})${details.remedy === null ? '' : ` ${details.remedy}`}`, options);
  }
}

/** What went wrong, in terms of Casus, whatever was thrown on the way there, and whether its time was over. */
export function requestFailed(error: unknown, isTimedOut: boolean): RequestFailed {
  if (error instanceof ClientError) return refused(error);
  if (isTimedOut)
    return failed(error, 'There was no answer in time.', 'TIMED_OUT', 'Ask for less, or give it a longer timeoutMs.');
  return failed(error, 'Nobody answered.', 'UNREACHABLE', 'Start Casus (npm start), and look at the address.');
}

/** The first of the API's own errors; where there is none, something else stands at that address. */
function refused(error: ClientError): RequestFailed {
  const { errors: [first] = [], status } = error.response;
  const { code = 'HTTP', remedy = null } = (first?.extensions ?? {}) as { code?: string; remedy?: string };
  const message = first?.message ?? `The answer was HTTP ${status}, and not of a GraphQL API.`;
  return new RequestFailed(message, code, { remedy, status }, { cause: error });
}

function failed(cause: unknown, message: string, code: string, remedy: string): RequestFailed {
  return new RequestFailed(message, code, { remedy, status: null }, { cause });
}
