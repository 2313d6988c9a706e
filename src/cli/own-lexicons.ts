import type { Command } from 'commander';
import type { OwnConfig } from '../config/own-config.js';

/**
 * Puts a user's own lists, told in casus.config, to use before any of these commands reads an article, and refuses them
 * where an entry is wrong.
 *
 * @throws ConfigInvalid, OwnConfigInvalid, LexiconInvalid
 */
export function withOwnLexicons(...commands: readonly Command[]): void {
  for (const command of commands) command.hook('preAction', () => useOwn(WITHOUT_SETTINGS.has(command.name())));
}

/** Commands that need nothing but lists: whatever else is set, they go on. */
const WITHOUT_SETTINGS: ReadonlySet<string> = new Set(['extract', 'explain', 'evaluate']);

async function useOwn(isWithoutSettings: boolean): Promise<void> {
  const config = isWithoutSettings ? await listsAlone() : await listsOfSettings();
  if (config.actors.length + config.predicates.length === 0) return;
  const { actorLexicon, predicateLexicon, useOwnLexicons } = await import('../extraction/lexicons.js');
  useOwnLexicons(config);
  actorLexicon();
  predicateLexicon();
}

async function listsAlone(): Promise<OwnConfig> {
  const { readOwnConfig } = await import('../config/own-config.js');
  const { fileNamedBy } = await import('../config/read-settings.js');
  return readOwnConfig(process.cwd(), fileNamedBy(process.env));
}

async function listsOfSettings(): Promise<OwnConfig> {
  const { readSettings } = await import('../config/read-settings.js');
  return readSettings(process.env, process.cwd()).own;
}
