import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { VARIABLES } from '../config/config.js';
import { ConfigInvalid, OwnConfigInvalid } from '../config/errors.js';
import { meantBy } from '../config/file-settings.js';
import { CONFIG_NAMES } from '../config/own-config.js';
import { readSettings, type Settings } from '../config/read-settings.js';
import { fail, ok, warn, type Finding } from './finding.js';

const CHECK = 'settings';

/**
 * Looks at all that is set, in the environment and in the file.
 *
 * @returns the settings too; null where they can't be used
 */
export function checkSettings(
  environment: NodeJS.ProcessEnv,
  folder: string,
): { findings: Finding[]; settings: Settings | null } {
  const doubts = [...unknownVariables(environment), ...secondFiles(environment, folder)];
  try {
    const settings = readSettings(environment, folder);
    const findings = doubts.length > 0 ? doubts : [ok(CHECK, placesOf(environment, folder))];
    return { findings, settings };
  } catch (error) {
    if (!(error instanceof ConfigInvalid || error instanceof OwnConfigInvalid)) throw error;
    const place = error instanceof OwnConfigInvalid ? `${error.file}: ` : '';
    const faults = error.faults.map((fault) => fail(CHECK, `${place}${fault}`, error.details.remedy));
    return { findings: [...faults, ...doubts], settings: null };
  }
}

function placesOf({ CASUS_CONFIG = '' }: NodeJS.ProcessEnv, folder: string): string {
  const file = CASUS_CONFIG === '' ? filesIn(folder)[0] : CASUS_CONFIG;
  return file === undefined
    ? 'of the environment; there is no casus.config.yaml here'
    : `of the environment and ${file}`;
}

/** Names that look like ours, and that nothing reads. */
function unknownVariables(environment: NodeJS.ProcessEnv): Finding[] {
  return Object.keys(environment)
    .filter((name) => /^(CASUS|NEO4J)_/.test(name) && !/_TEST_/.test(name) && !VARIABLES.has(name))
    .sort()
    .map((name) =>
      warn(CHECK, `nothing reads the variable ${name}${meantBy(name)}`, 'Correct its name, or take it away.'),
    );
}

function secondFiles({ CASUS_CONFIG = '' }: NodeJS.ProcessEnv, folder: string): Finding[] {
  const [first, ...others] = filesIn(folder);
  if (CASUS_CONFIG !== '' || first === undefined) return [];
  return others.map((name) => warn(CHECK, `${name} isn't read, since ${first} is there`, 'Put all into one of them.'));
}

function filesIn(folder: string): string[] {
  return CONFIG_NAMES.filter((name) => existsSync(join(folder, name)));
}
