import type { Command } from 'commander';

/**
 * Puts a user's own lists, told in casus.config, to use before any of these commands reads an article, and refuses them
 * where an entry is wrong.
 *
 * @throws OwnConfigInvalid, LexiconInvalid
 */
export function withOwnLexicons(...commands: readonly Command[]): void {
  for (const command of commands) command.hook('preAction', useOwn);
}

async function useOwn(): Promise<void> {
  const { readOwnConfig } = await import('../config/own-config.js');
  const { CASUS_CONFIG = '' } = process.env;
  const config = readOwnConfig(process.cwd(), CASUS_CONFIG === '' ? undefined : CASUS_CONFIG);
  if (config.actors.length + config.predicates.length === 0) return;
  const { actorLexicon, predicateLexicon, useOwnLexicons } = await import('../extraction/lexicons.js');
  useOwnLexicons(config);
  actorLexicon();
  predicateLexicon();
}
