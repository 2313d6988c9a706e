import { CasusError } from '../errors.js';

/** The environment holds settings that Casus can't start with. */
export class ConfigInvalid extends CasusError {
  readonly code = 'CONFIG_INVALID';

  /** @param faults - one a setting, without its value, since that may be a secret */
  constructor(faults: readonly string[]) {
    super(`Bad settings: ${faults.join('; ')}.`, { where: 'environment', remedy: 'See "Settings" in README.md.' });
  }
}
