const dist = (name) => import(`../../dist/${name}.js`);

/**
 * Writes articles as Casus does: says who is who, and adds a batch of articles a transaction.
 *
 * @param told - {article, extraction} of each
 * @param writers - how many transactions are under way at once
 */
export async function byCasus(store, told, batch, writers) {
  const { resolve } = await dist('resolution/resolve');
  const { addArticles } = await dist('graph/add-articles');
  const batches = [];
  for (let at = 0; at < told.length; at += batch) batches.push(told.slice(at, at + batch));
  await Promise.all(
    Array.from({ length: writers }, async () => {
      for (let articles = batches.shift(); articles !== undefined; articles = batches.shift()) {
        const resolved = articles.map(({ article, extraction }) => resolve(article, extraction));
        await store.transaction((transaction) => addArticles(transaction, resolved));
      }
    }),
  );
}
