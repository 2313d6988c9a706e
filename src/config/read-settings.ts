import { readConfig, type Config } from './config.js';
import { ConfigInvalid, OwnConfigInvalid } from './errors.js';
import { fileSettings } from './file-settings.js';
import { checkOwnConfig, findOwnConfig, type OwnConfig } from './own-config.js';

/** Everything that can be set. */
export interface Settings {
  readonly config: Config;
  /** A user's own lists. */
  readonly own: OwnConfig;
}

/**
 * Reads and checks everything that can be set, once, at start: the file, and the environment, which wins over it.
 *
 * @param folder - where the file is looked for, if CASUS_CONFIG names none
 * @throws ConfigInvalid, or OwnConfigInvalid where the fault is the file's form alone; with every fault at once
 */
export function readSettings(environment: NodeJS.ProcessEnv, folder: string): Settings {
  const problems: unknown[] = [];
  const attempt = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch (error) {
      problems.push(error);
      return undefined;
    }
  };
  const found = attempt(() => findOwnConfig(folder, fileNamedBy(environment)));
  const own = attempt(() => checkOwnConfig(found));
  const config = attempt(() => readConfig(environment, fileSettings(found?.path ?? '', settingsIn(found?.value))));
  if (problems.length === 0) return { config: config!, own: own! };
  throw asOne(problems);
}

/** The file that the environment names in place of those that are looked for. */
export function fileNamedBy({ CASUS_CONFIG = '' }: NodeJS.ProcessEnv): string | undefined {
  return CASUS_CONFIG === '' ? undefined : CASUS_CONFIG;
}

function settingsIn(value: object | undefined): Record<string, unknown> {
  const { settings } = (value ?? {}) as { settings?: unknown };
  const isByName = typeof settings === 'object' && settings !== null && !Array.isArray(settings);
  return isByName ? (settings as Record<string, unknown>) : {};
}

/** What isn't about settings goes first, as it is. */
function asOne(problems: readonly unknown[]): unknown {
  const foreign = problems.find(
    (problem) => !(problem instanceof ConfigInvalid || problem instanceof OwnConfigInvalid),
  );
  if (foreign !== undefined || problems.length === 1) return foreign ?? problems[0];
  return new ConfigInvalid(
    (problems as (ConfigInvalid | OwnConfigInvalid)[]).flatMap((problem) =>
      problem instanceof OwnConfigInvalid ? problem.faults.map((fault) => `${problem.file}: ${fault}`) : problem.faults,
    ),
  );
}
