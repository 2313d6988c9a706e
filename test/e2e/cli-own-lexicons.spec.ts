import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { casus, dataFolder } from './casus.js';

const ACTORS = '- {key: order-of-the-owl, name: Order of the Owl, kind: armed_group, aliases: [Owls]}\n';
const PREDICATES = 'type: ASSAULT\ngroups:\n  - relation: ATTACKS\n    verbs: [clobber]\n';
const ARTICLE = 'The Owls clobbered Iran on Monday.';

/** Settings that name a configuration beside these files. */
function settingsOf(files: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const folder = dataFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return { CASUS_CONFIG: join(folder, 'casus.config.yaml') };
}

describe('casus.config', () => {
  it('adds actors and predicates of the user', async () => {
    const settings = settingsOf({
      'casus.config.yaml': 'actors: [actors.yaml]\npredicates: [predicates.yaml]\n',
      'actors.yaml': ACTORS,
      'predicates.yaml': PREDICATES,
    });
    const output = JSON.parse((await casus(['extract', '-'], settings, ARTICLE)).stdout) as Record<string, unknown[]>;
    expect(output.actors).toContainEqual(
      expect.objectContaining({ name: 'Order of the Owl', kind: 'armed_group', aliases: ['Owls'] }),
    );
    expect(output.events).toContainEqual(
      expect.objectContaining({ type: 'ASSAULT', sources: ['order-of-the-owl'], targets: ['iran'] }),
    );
  });

  it.each([
    [
      'an unknown kind',
      'actors: [a.yaml]',
      '- {key: owl, name: Owl, kind: bird}',
      /a\.yaml: entry 1 \(owl\): kind must be one of/,
    ],
    [
      'an unknown relation',
      'predicates: [a.yaml]',
      'type: ASSAULT\ngroups: [{relation: PECKS}]',
      /a\.yaml: group 1: "PECKS"/,
    ],
    ['predicates without groups', 'predicates: [a.yaml]', 'just text', /a\.yaml: the file: is no entry with fields/],
    ['a list that is not there', 'actors: [b.yaml]', '', /b\.yaml: the file: cannot be read \(ENOENT\)/],
    ['an unknown setting', 'birds: [a.yaml]', '', /casus\.config\.yaml: has no setting birds/],
  ])('names file and entry of %s', async (_, config, list, message) => {
    const settings = settingsOf({ 'casus.config.yaml': config, 'a.yaml': list });
    const { code, stdout, stderr } = await casus(['extract', '-'], settings, ARTICLE);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it('leaves commands alone that read no article', async () => {
    expect((await casus(['extract', '--help'], { CASUS_CONFIG: '/no/such.yaml' })).code).toBe(0);
  });
});
