/**
 * One JSON object around a list that is too long to be held at once: a line for what comes before, a line an item.
 *
 * @param before - the members that come before the list
 * @param list - the name of the member that is the list
 * @param after - members that are known only once all items were written
 */
export async function* jsonDocument(
  before: Readonly<Record<string, unknown>>,
  list: string,
  items: AsyncIterable<readonly object[]>,
  after: () => Readonly<Record<string, unknown>> = () => ({}),
): AsyncGenerator<string> {
  const members = Object.entries(before).map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)},\n`);
  yield `{${members.join('')}${JSON.stringify(list)}:[`;
  let separator = '\n';
  for await (const some of items) {
    let text = '';
    for (const item of some) {
      text += `${separator}${JSON.stringify(item)}`;
      separator = ',\n';
    }
    yield text;
  }
  const rest = Object.entries(after()).map(([name, value]) => `,\n${JSON.stringify(name)}:${JSON.stringify(value)}`);
  yield `\n]${rest.join('')}}\n`;
}
