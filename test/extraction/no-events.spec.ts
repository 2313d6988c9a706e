import { eventsIn } from './telling.js';

describe('What is no event', () => {
  it.each([
    'Arsenal beat Chelsea 3-1 on Saturday.',
    'Nigeria will face Egypt in the semi-final.',
    'The striker shot wide in the second half.',
    'Real Madrid signed a midfielder from Ajax.',
    'Shares in Samsung rallied after strong results.',
    'The euro retreated against the dollar.',
    'Oil prices were under pressure from weak demand in China.',
    'Apple launched a new phone in California.',
    'The committee met the deadline.',
    'The museum houses a collection of Roman coins.',
    'The novel explores the battle between faith and doubt.',
    'Her speech struck a chord with young voters.',
    'Scientists are waging a war on cancer.',
    'The lawyers are charging 300 dollars an hour.',
    'The train strikes a balance between comfort and speed.',
    'The doctor operated on the patient in Geneva.',
    'The chef shared his recipe with viewers.',
    'Netflix released a documentary about Maradona.',
    'A virus attacked banana plants in Uganda.',
    'The river burst its banks in Assam.',
    'The bank raised interest rates to fight inflation.',
    'Temperatures in Delhi are expected to hit 45 degrees.',
    'The price of rice exploded in Manila.',
    'The runner collapsed near the finish line in Boston.',
    'The crowd turned on the referee.',
    'The smuggler bribed customs officers.',
    'Sappers defused a bomb under the bridge.',
    'The warship shadowed a Russian submarine.',
  ])('sport, weather, markets, science, figures of speech: %s', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});
