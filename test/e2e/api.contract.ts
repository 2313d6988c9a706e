import { Server, type Answer } from './casus.js';
import { decisionsOfApi } from './decisions.cases.js';
import { differencesOfApi } from './differences.cases.js';

const PRESSURE = `The Taliban have put pressure on the Islamic State in eastern Afghanistan, a senior U.S. defense official said on Monday.
The Islamic State plans to attack Iran, the official told reporters. Iran denied the claim.
Police in Kabul arrested three members of the Islamic State on Sunday.`;

/** The two operations of the issue that founded the API. They are printed there, and have to work as they stand. */
const RELATIONS = `query { relations(filter: {relations: [PRESSURES]}, first: 10) { totalCount edges { node { type events
  source { id name kind } target { id name kind }
  claims(first: 5) { edges { node { status attribution { name } sentence { text } article { title } start end } } } } } } }`;
const ingestion = (text: string) =>
  `mutation { ingestArticle(input: {text: ${JSON.stringify(text)}, title: "Pressure", published: "2023-04-23"}) { article { id title } created claims events actors } }`;

/**
 * What the built program answers over HTTP, the same on every store.
 *
 * @param settings - choose an empty graph
 */
export function apiContract(settings: () => Promise<NodeJS.ProcessEnv>): void {
  let server: Server;
  beforeAll(async () => void (server = await Server.start(await settings())));
  afterAll(() => server.stop());

  const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions.code;

  it('ingests an article once', async () => {
    const first = await server.ask(ingestion(PRESSURE));
    expect(first.errors).toBeUndefined();
    expect(first.data.ingestArticle).toMatchObject({ article: { title: 'Pressure' }, created: true });
    expect(first.data.ingestArticle.claims).toBeGreaterThan(0);
    const second = await server.ask(ingestion(PRESSURE));
    expect(second.data.ingestArticle).toEqual({ ...first.data.ingestArticle, created: false });
  });

  it('tells who presses whom, who says so, and where it stands', async () => {
    const { data, errors } = await server.ask(RELATIONS);
    expect(errors).toBeUndefined();
    const [{ node }] = data.relations.edges;
    expect(data.relations.totalCount).toBe(1);
    expect(node).toMatchObject({
      type: 'PRESSURES',
      events: 1,
      source: { name: 'Taliban', kind: 'armed_group' },
      target: { kind: 'armed_group' },
    });
    const [claim] = node.claims.edges;
    expect(claim.node).toMatchObject({
      status: 'ACTUAL',
      attribution: { name: expect.stringContaining('official') },
      article: { title: 'Pressure' },
    });
    expect(PRESSURE).toContain(claim.node.sentence.text);
    expect(claim.node.sentence.text).toContain(PRESSURE.slice(claim.node.start, claim.node.end));
  });

  it('answers the same when the query is compiled', async () => {
    const answers = [await server.ask(RELATIONS), await server.ask(RELATIONS), await server.ask(RELATIONS)];
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it('leads from an event to its claims, sentences and articles, and back', async () => {
    const { data, errors } =
      await server.ask(`{ events(first: 50) { totalCount edges { node { id type mode relation from to
      sources { id name kind } targets { id name kind ... on Actor { aliases } ... on Place { latitude } } places { name country }
      claims { totalCount edges { node { trigger start end certainty confidence event { id } sentence { start end text }
        article { id text } attribution { id name } } } } } } } }`);
    expect(errors).toBeUndefined();
    expect(data.events.edges).toHaveLength(data.events.totalCount);
    for (const { node } of data.events.edges) {
      for (const { node: claim } of node.claims.edges) {
        expect(claim.event.id).toBe(node.id);
        expect(claim.article.text.slice(claim.start, claim.end)).toBe(claim.trigger);
        expect(claim.article.text.slice(claim.sentence.start, claim.sentence.end)).toBe(claim.sentence.text);
      }
    }
  });

  it.each([
    ['relations: [PLOTS_AGAINST]', 'relations'],
    ['types: [ASSAULT], statuses: [PLANNED]', 'events'],
    ['relations: [ARRESTS]', 'events'],
    ['text: "POLICE IN KABUL"', 'events'],
    ['kinds: [armed_group], text: "islamic"', 'actors'],
    ['publisher: "Nobody"', 'articles'],
    ['since: "2023-04-23", until: "2023-04-23", text: "kabul"', 'articles'],
  ])('filters by %s in %s, and counts what it gives', async (filter, list) => {
    const { data, errors } = await server.ask(
      `{ ${list}(filter: {${filter}}, first: 100) { totalCount edges { node { id } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data[list].edges).toHaveLength(data[list].totalCount);
    expect(data[list].totalCount > 0).toBe(!filter.includes('Nobody'));
  });

  it.each(['events', 'actors', 'relations', 'articles'])('walks %s page by page, each item once', async (list) => {
    const whole = await server.ask(`{ ${list}(first: 500) { edges { node { id } } } }`);
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const answer: Answer = await server.ask(
        `query ($after: String) { ${list}(first: 2, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      expect(answer.errors).toBeUndefined();
      ids.push(...answer.data[list].edges.map(({ node }: { node: { id: string } }) => node.id));
      after = answer.data[list].pageInfo.hasNextPage ? answer.data[list].pageInfo.endCursor : null;
    } while (after !== null);
    expect(ids).toEqual(whole.data[list].edges.map(({ node }: { node: { id: string } }) => node.id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('shows the neighbourhood of an actor, and whether it was cut', async () => {
    const { data: found } = await server.ask('{ actors(filter: {text: "islamic state"}) { edges { node { id } } } }');
    const actorId = found.actors.edges[0].node.id as string;
    const query = `query ($actorId: ID!, $first: Int!) { neighborhood(actorId: $actorId, depth: 2, first: $first) {
      center { id } truncated actors { id name } relations { type source { id } target { id } } } }`;
    const { data, errors } = await server.ask(query, { actorId, first: 100 });
    expect(errors).toBeUndefined();
    expect(data.neighborhood).toMatchObject({ center: { id: actorId }, truncated: false });
    expect(data.neighborhood.actors.length).toBeGreaterThan(1);
    expect((await server.ask(query, { actorId, first: 1 })).data.neighborhood).toMatchObject({ truncated: true });
  });

  it('searches actors and sentences by text', async () => {
    const { data, errors } = await server.ask(
      '{ search(text: "Islamic State", first: 10) { score node { __typename ... on Actor { name } ... on Sentence { text article { title } } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.search).toContainEqual(
      expect.objectContaining({ node: { __typename: 'Actor', name: expect.stringContaining('Islamic State') } }),
    );
  });

  it.each([
    [
      'a French text',
      'mutation { ingestArticle(input: {text: "Le ministère accuse les rebelles d’avoir rompu la trêve et envoie des troupes à la frontière."}) { created } }',
      'ARTICLE_NOT_ENGLISH',
      'input',
    ],
    ['an empty text', 'mutation { ingestArticle(input: {text: " "}) { created } }', 'ARTICLE_EMPTY', 'input'],
    [
      'a date that is none',
      'mutation { ingestArticle(input: {text: "x", published: "soon"}) { created } }',
      'DATE_INVALID',
      'published of input',
    ],
    [
      'an address that is none',
      'mutation { ingestArticle(input: {text: "x", url: "javascript:x"}) { created } }',
      'ARTICLE_MALFORMED',
      'url of input',
    ],
    ['an unknown article to delete', 'mutation { deleteArticle(id: "nix") { id } }', 'ARTICLE_UNKNOWN', 'nix'],
    ['an unknown article', '{ article(id: "nix") { id } }', 'ARTICLE_UNKNOWN', 'id'],
    ['an unknown actor', '{ actor(id: "nix") { id } }', 'ACTOR_UNKNOWN', 'id'],
    ['an unknown event', '{ event(id: "nix") { id } }', 'EVENT_UNKNOWN', 'id'],
    ['an unknown change', '{ change(id: "nix") { id } }', 'CHANGE_UNKNOWN', 'id'],
    ['an unknown change to undo', 'mutation { undoChange(id: "nix", why: "x") { id } }', 'SUBJECT_UNKNOWN', 'nix'],
    ['an unknown actor to merge', 'mutation { mergeActors(ids: ["a", "b"], why: "x") { id } }', 'SUBJECT_UNKNOWN', 'a'],
    ['one actor to merge', 'mutation { mergeActors(ids: ["a"], why: "x") { id } }', 'DECISION_INVALID', 'a'],
    ['no reason', 'mutation { renameActor(id: "a", name: "b", why: "") { id } }', 'ARGUMENTS_INVALID', 'why'],
    [
      'an unknown claim to judge',
      'mutation { judgeClaim(claimId: "nix", verdict: REJECTED, why: "x") { id } }',
      'SUBJECT_UNKNOWN',
      'nix',
    ],
    ['an unknown actor to suggest for', '{ mergeSuggestions(actorId: "nix") { score } }', 'ACTOR_UNKNOWN', 'actorId'],
    ['three actors to compare', '{ whyNot(ids: ["a", "b", "c"]) }', 'ARGUMENTS_INVALID', 'ids'],
    ['too low a score', 'mutation { mergeSimilar(minScore: 0.4) { id } }', 'ARGUMENTS_INVALID', 'minScore'],
    ['too many decisions', 'mutation { mergeSimilar(first: 501) { id } }', 'ARGUMENTS_INVALID', 'first'],
    ['an unknown neighbour', '{ neighborhood(actorId: "nix") { truncated } }', 'ACTOR_UNKNOWN', 'actorId'],
    ['a malformed cursor', '{ events(after: "nix") { totalCount } }', 'CURSOR_INVALID', 'after'],
    ['a page too long', '{ events(first: 501) { totalCount } }', 'ARGUMENTS_INVALID', 'first'],
    ['no page at all', '{ events(first: 0) { totalCount } }', 'ARGUMENTS_INVALID', 'first'],
    [
      'a day that is none',
      '{ events(filter: {since: "2023-02-30"}) { totalCount } }',
      'ARGUMENTS_INVALID',
      'filter.since',
    ],
    [
      'too deep a neighbourhood',
      '{ neighborhood(actorId: "nix", depth: 9) { truncated } }',
      'ARGUMENTS_INVALID',
      'depth',
    ],
  ])('names what is wrong with %s', async (_, query, code, where) => {
    const { errors } = await server.ask(query);
    expect(errors).toMatchObject([{ extensions: { code, where, remedy: expect.any(String) } }]);
    expect(JSON.stringify(errors)).not.toMatch(/\bat .*\.js:|node_modules/);
  });

  it.each([
    ['a wrong enum', '{ events(filter: {types: [BOMB]}) { totalCount } }', 'BOMB'],
    ['a field that is none', '{ events { bombs } }', 'bombs'],
  ])('refuses %s before it runs, by name', async (_, query, named) => {
    const answer = await server.ask(query);
    expect(codeOf(answer)).toBe('QUERY_INVALID');
    expect(answer.errors?.[0]?.message).toContain(named);
  });

  it('refuses five megabytes of text', async () => {
    const query = 'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { created } }';
    expect(codeOf(await server.ask(query, { input: { text: 'word '.repeat(1_000_000) } }))).toBe('ARTICLE_TOO_LONG');
  });

  it('says how events stand, and finds none that sources disagree on', async () => {
    const { data, errors } = await server.ask(`{ events(first: 50) { edges { node { status contested support denials
      relations relation place { id } places { id } claimsByStatus { status claims } claims { totalCount } } } }
      contested: events(filter: {contested: true}) { totalCount } }`);
    expect(errors).toBeUndefined();
    expect(data.contested.totalCount).toBe(0);
    for (const { node } of data.events.edges) {
      const claims = node.claimsByStatus.map((one: { claims: number }) => one.claims) as number[];
      expect(claims.reduce((sum, one) => sum + one)).toBe(node.claims.totalCount);
      expect(node).toMatchObject({ contested: false, status: node.claimsByStatus[0].status as string });
      expect(node.relations).toContain(node.relation);
      expect([node.support, node.denials].sort()).toEqual([0, 1]);
      expect(node.place === null).toBe(node.places.length === 0);
    }
  });

  it('says when it came to know articles and claims', async () => {
    const { data } = await server.ask(
      '{ articles { edges { node { learned claims { edges { node { learned verdict original { status } } } } } } } }',
    );
    const [{ node }] = data.articles.edges;
    expect(node.learned).toMatch(/^\d{4}-\d{2}-\d{2}T.*Z$/);
    for (const { node: claim } of node.claims.edges) {
      expect(claim).toEqual({ learned: node.learned, verdict: null, original: null });
    }
  });

  decisionsOfApi(() => server);
  differencesOfApi(() => server);

  it('keeps nothing of what it refused', async () => {
    expect((await server.ask('{ stats { articles } }')).data.stats).toEqual({ articles: 1 });
  });

  it('deletes an article with everything that only it supported', async () => {
    const { data } = await server.ask('{ articles { edges { node { id } } } }');
    const id = data.articles.edges[0].node.id as string;
    expect(
      (await server.ask('mutation ($id: ID!) { deleteArticle(id: $id) { id } }', { id })).data.deleteArticle,
    ).toEqual({ id });
    const { data: after } = await server.ask('{ stats { articles sentences actors events claims relations } }');
    expect(after.stats).toEqual({ articles: 0, sentences: 0, actors: 0, events: 0, claims: 0, relations: 0 });
  });
}
