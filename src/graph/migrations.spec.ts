import { migrationsOf } from './migrations.js';

describe.each(['neo4j', 'embedded'] as const)('the migrations of %s', (kind) => {
  const migrations = migrationsOf(kind);

  it('are numbered from 1 without a gap', () => {
    expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, at) => at + 1));
  });

  it('may each be done again after it was cut short', () => {
    for (const statement of migrations.flatMap(({ statements }) => statements)) {
      expect(statement).toMatch(/^CREATE (CONSTRAINT|INDEX|FULLTEXT INDEX) \w+ IF NOT EXISTS /);
    }
  });
});
