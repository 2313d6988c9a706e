import { eventsIn, type Telling } from './telling.js';

describe('Casualties', () => {
  it.each<Telling>([
    ['A roadside bomb wounded four peacekeepers from Nepal.', 'ASSAULT - -> peacekeepers ACTUAL'],
    ['The raid left six fighters dead and a dozen wounded.', 'ASSAULT - -> fighters ACTUAL'],
    ['A gunman killed two worshippers at a synagogue in Halle.', 'ASSAULT gunman -> worshippers ACTUAL'],
    [
      'Police shot a man who had stabbed a bus driver in Bergen.',
      'ASSAULT Police -> man ACTUAL',
      'ASSAULT man -> bus driver ACTUAL',
    ],
    [
      'At least 60 soldiers, including a colonel, were killed by jihadists in Burkina Faso.',
      'ASSAULT jihadists -> soldiers ACTUAL',
    ],
    ['Hundreds of people have been killed in fighting since April.', 'ASSAULT - -> people ACTUAL'],
    ['A 12-year-old girl was hit by a stray bullet during the shoot-out.', 'ASSAULT - -> 12-year-old girl ACTUAL'],
    [
      'The shelling killed a nurse and injured three patients at a clinic in Kherson.',
      'ASSAULT - -> nurse ACTUAL',
      'ASSAULT - -> patients ACTUAL',
    ],
  ])('by violence: %s', (text, ...told) => {
    expect(eventsIn(text)).toEqual(told);
  });

  it.each([
    'Eight hikers were killed by an avalanche in Kashmir.',
    'Twenty people were injured in a stampede at a stadium in Yaoundé.',
    'Forty-three sailors drowned when their ferry sank off Zanzibar.',
    'The hurricane killed 11 people in Honduras.',
    'The death toll from the bombing rose to 30.',
    'Nobody has claimed responsibility for the bombing.',
    'The plane crash killed all 72 passengers.',
    'The landslide buried the houses of 40 families.',
  ])('by accident, nature, or told as a number only: %s', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});
