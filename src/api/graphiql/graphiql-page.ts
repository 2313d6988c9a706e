/** The page itself. Without a script or a style within it, so that the page's policy can forbid them. */
export const graphiqlPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Casus GraphiQL</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/graphiql/graphiql.css" />
    <link rel="stylesheet" href="/graphiql/page.css" />
  </head>
  <body>
    <noscript>GraphiQL needs JavaScript. The API itself does not: POST a query to /graphql.</noscript>
    <div id="root"></div>
    <script src="/graphiql/graphiql.js"></script>
    <script src="/graphiql/start.js"></script>
  </body>
</html>
`;

const DEFAULT_QUERY = `# Who presses whom, and who says so? Ctrl+Enter runs it; the button on the left shows what else can be asked.
query WhoPressesWhom {
  relations(filter: { relations: [PRESSURES] }, first: 10) {
    totalCount
    edges {
      node {
        source { name kind }
        target { name kind }
        events
        claims(first: 3) {
          edges { node { status attribution { name } sentence { text } article { title } } }
        }
      }
    }
  }
}
`;

const START_SCRIPT = `self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_, label) => '/graphiql/' + ({ json: 'json', graphql: 'graphql' }[label] ?? 'editor') + '.worker.js',
};
YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), {
  endpoint: '/graphql',
  title: 'Casus',
  logo: ' ',
  shouldPersistHeaders: false,
  defaultQuery: ${JSON.stringify(DEFAULT_QUERY)},
});
`;

const PAGE_STYLE = 'html, body, #root { height: 100%; margin: 0; }\n';

/**
 * One file of the page, by name. The package keeps them all as text in one module of 9 MB, so that is loaded only when
 * somebody opens the page.
 *
 * @returns undefined where there is no such file
 */
export async function graphiqlAsset(name: string): Promise<{ type: string; content: string } | undefined> {
  if (name === 'start.js') return { type: SCRIPT, content: START_SCRIPT };
  if (name === 'page.css') return { type: STYLE, content: PAGE_STYLE };
  const packaged = PACKAGED[name];
  if (packaged === undefined) return undefined;
  const files = await import('@graphql-yoga/render-graphiql/graphiql');
  return { type: name.endsWith('.css') ? STYLE : SCRIPT, content: files[packaged] };
}

const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';

const PACKAGED: Readonly<Record<string, 'js' | 'css' | 'editorWorkerService' | 'jsonWorker' | 'graphqlWorker'>> = {
  'graphiql.js': 'js',
  'graphiql.css': 'css',
  'editor.worker.js': 'editorWorkerService',
  'json.worker.js': 'jsonWorker',
  'graphql.worker.js': 'graphqlWorker',
};
