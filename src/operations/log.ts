import { pino, stdTimeFunctions, type Logger } from 'pino';
import type { Config } from '../config/config.js';
import { oneLine } from '../one-line.js';

/** Where what happens is told, a line each. */
export type Log = Logger;

/**
 * A log on standard error: lines of JSON, or of text for people. Whatever is in a line can't end it, and colours nothing.
 *
 * @param write - what takes each line; standard error by default
 */
export async function newLog(
  { CASUS_LOG_LEVEL, CASUS_LOG_PRETTY }: Pick<Config, 'CASUS_LOG_LEVEL' | 'CASUS_LOG_PRETTY'>,
  write: (line: string) => unknown = (line) => process.stderr.write(line),
): Promise<Log> {
  const lineOf = CASUS_LOG_PRETTY ? await textLine() : jsonText;
  const options = {
    level: CASUS_LOG_LEVEL,
    base: null,
    messageKey: 'message',
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { req: requestForm, res: responseForm, err: errorForm },
  };
  return pino(options, { write: (line: string) => void write(`${lineOf(line)}\n`) });
}

/** JSON leaves some as it is that a terminal would obey. */
const jsonText = (line: string): string => oneLine(line.trimEnd());

async function textLine(): Promise<(line: string) => string> {
  const { prettyFactory } = await import('pino-pretty');
  const pretty = prettyFactory({ singleLine: true, colorize: false, messageKey: 'message', translateTime: false });
  return (line) => oneLine(pretty(line).trimEnd());
}

/** Of a request neither its address nor its headers, which hold what people ask, and keys. */
function requestForm(request: unknown): object {
  const { method, routeOptions } = (request ?? {}) as { method?: unknown; routeOptions?: { url?: unknown } };
  return { method, route: routeOptions?.url };
}

function responseForm(response: unknown): object {
  return { status: ((response ?? {}) as { statusCode?: unknown }).statusCode };
}

/** Of an error what it is. Its stack is in the log of failures, where nobody foresaw it. */
function errorForm(error: unknown): object {
  const { name, code, message } = (error ?? {}) as { name?: unknown; code?: unknown; message?: unknown };
  return { name, code, message };
}
