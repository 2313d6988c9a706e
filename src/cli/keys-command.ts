import { Option, type Command } from 'commander';
import { ROLES, type Role } from '../access/roles.js';

/** `casus keys`: who may ask the API. */
export function addKeys(program: Command): void {
  const keys = program
    .command('keys')
    .description('make, list and revoke keys of the API; a running server heeds it at once')
    .addHelpText(
      'after',
      `
Roles, each of them all that those before it are: a reader asks and exports, an ingester also adds and deletes articles, a
curator also decides, an admin may do everything. Once a key was made, the API demands one, on this machine too.

The keys are in keys.json of the data folder (CASUS_DATA), whichever store the graph is in; their secrets are not.

Examples:
  $ casus keys create --role reader --name dashboard
  $ casus keys create --role curator --name ana --expires 2027-01-01
  $ casus keys revoke 3f2a90c1b7d4`,
    );
  addCreate(keys);
  keys
    .command('list')
    .description('print all keys that were ever made, one a line of JSON, without their secrets')
    .action(async () => {
      const { listKeys } = await import('./keys.js');
      await listKeys();
    });
  keys
    .command('revoke')
    .description('make a key useless from now on')
    .argument('<id>', 'id of the key, as `casus keys list` prints it; also the middle part of the key itself')
    .action(async (id: string) => {
      const { revokeOne } = await import('./keys.js');
      await revokeOne(id);
    });
}

function addCreate(keys: Command): void {
  keys
    .command('create')
    .description('make a key, and print it; it is shown this once')
    .addOption(new Option('--role <role>', 'what it may do').choices(ROLES).makeOptionMandatory())
    .requiredOption('--name <name>', 'whose it is; decisions made with it are recorded under this name')
    .option('--expires <date>', 'from when on it is refused: 2027-01-01, or 2027-01-01T10:00:00Z')
    .action(async (options: { role: Role; name: string; expires?: string }) => {
      const { createOne } = await import('./keys.js');
      await createOne(options);
    });
}
