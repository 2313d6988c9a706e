import { CasusError } from '../errors.js';

/** The environment, or the file beside it, holds settings that Casus can't start with. */
export class ConfigInvalid extends CasusError {
  readonly code = 'CONFIG_INVALID';

  /** @param faults - one a setting, without its value, since that may be a secret */
  constructor(readonly faults: readonly string[]) {
    super(`Bad settings: ${faults.join('; ')}.`, { where: 'environment', remedy: 'See "Settings" in README.md.' });
  }
}

/** A user's casus.config holds settings that Casus can't start with. */
export class OwnConfigInvalid extends CasusError {
  readonly code = 'OWN_CONFIG_INVALID';

  constructor(
    readonly file: string,
    readonly faults: readonly string[],
    options?: ErrorOptions,
  ) {
    super(
      `${file}: ${faults.join('; ')}.`,
      {
        where: file,
        remedy: 'It may hold "actors" and "predicates", each a list of files, and "settings"; see `casus --help`.',
      },
      options,
    );
  }
}
