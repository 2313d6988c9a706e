import { OwnConfig } from '../config/own-config.js';
import { checkAccess } from './check-access.js';
import { checkDataFolder } from './check-data-folder.js';
import { checkLanguage } from './check-language.js';
import { checkNode } from './check-node.js';
import { checkOptional } from './check-optional.js';
import { checkPort } from './check-port.js';
import { checkSettings } from './check-settings.js';
import { checkStore } from './check-store.js';
import { checkTraces } from './check-traces.js';
import type { Finding } from './finding.js';

/**
 * Looks at a set-up from top to bottom, and changes nothing. Where the settings can't be used, what they lead to isn't
 * looked at.
 *
 * @param folder - where the file of settings is looked for
 */
export async function* examine(environment: NodeJS.ProcessEnv, folder: string): AsyncGenerator<Finding, void> {
  yield checkNode(process.versions.node);
  const { findings, settings } = checkSettings(environment, folder);
  yield* findings;
  if (settings !== null) {
    const { config } = settings;
    yield await checkDataFolder(config.CASUS_DATA);
    yield* await checkStore(config);
    yield* await checkAccess(config);
    yield await checkPort(config);
    yield* await checkTraces(config);
  }
  yield await checkLanguage(settings?.own ?? new OwnConfig());
  yield* await checkOptional();
}
