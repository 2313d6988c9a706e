import { eventsIn, type Telling } from './telling.js';

describe('Clauses within clauses', () => {
  it.each<Telling>([
    ['The militia, which controls the port, has executed seven prisoners.', 'ASSAULT militia -> prisoners ACTUAL'],
    [
      'The officer who leaked the files was arrested in Lyon.',
      'DISCLOSE officer -> files ACTUAL',
      'COERCE - -> officer ACTUAL',
    ],
    [
      'The activists whom the police detained in Hanoi were released on bail.',
      'COERCE police -> activists ACTUAL',
      'CONCEDE - -> activists ACTUAL',
    ],
    [
      'Gunmen opened fire on a bus, killing four passengers.',
      'ASSAULT Gunmen -> bus ACTUAL',
      'ASSAULT Gunmen -> passengers ACTUAL',
    ],
    ['A journalist beaten by police in Harare has fled to Botswana.', 'ASSAULT police -> journalist ACTUAL'],
    ['Soldiers loyal to the ousted president attacked the radio station.', 'ASSAULT Soldiers -> radio station ACTUAL'],
    [
      'The town that the insurgents captured last week lies on the main road to Kaduna.',
      'ASSAULT insurgents -> town ACTUAL',
    ],
    [
      'The minister, arrested on Monday by anti-corruption police, denies any wrongdoing.',
      'COERCE anti-corruption police -> minister ACTUAL',
    ],
    ['Having lost the capital, the army retreated to the northern hills.', 'RETREAT army -> - ACTUAL'],
    ['The drone, launched from Yemen, hit a school in Eilat.', 'ASSAULT drone -> school ACTUAL'],
    [
      'A former guard who tortured inmates was jailed in Frankfurt.',
      'ASSAULT former guard -> inmates ACTUAL',
      'COERCE - -> former guard ACTUAL',
    ],
    [
      'The rebels surrounded the base before storming it at dawn.',
      'COERCE rebels -> base ACTUAL',
      'ASSAULT rebels -> base ACTUAL',
    ],
    [
      'While visiting Oslo, the pope met survivors of the attack.',
      'CONSULT pope -> Oslo ACTUAL',
      'CONSULT pope -> survivors ACTUAL',
    ],
    [
      'The company, sued by fishermen in Peru, has apologised to them.',
      'ACCUSE fishermen -> company ACTUAL',
      'CONCEDE company -> fishermen ACTUAL',
    ],
    [
      'Rebels who had been holding the mine since March freed the last of their captives.',
      'COERCE Rebels -> mine ACTUAL',
      'RETREAT Rebels -> captives ACTUAL',
    ],
    [
      'The bridge, destroyed by retreating soldiers, linked the two towns.',
      'ASSAULT retreating soldiers -> bridge ACTUAL',
    ],
    [
      'The nurse kidnapped by bandits in Katsina last month has been rescued by soldiers.',
      'ASSAULT bandits -> nurse ACTUAL',
      'AID soldiers -> nurse ACTUAL',
    ],
    [
      'Villagers fleeing the shelling told reporters that soldiers had burned their granaries.',
      'ASSAULT soldiers -> granaries ACTUAL, told Villagers',
    ],
    [
      'The refugees, many of whom were beaten by border guards, are being treated by medics.',
      'ASSAULT border guards -> refugees ACTUAL',
      'AID medics -> refugees ACTUAL',
    ],
    [
      'Backed by Russian mercenaries, the army recaptured Kidal.',
      'SUPPORT Russian mercenaries -> army ACTUAL',
      'ASSAULT army -> Kidal ACTUAL',
    ],
    [
      'Soldiers stopped a bus and shot the driver, who died on the way to hospital.',
      'COERCE Soldiers -> bus ACTUAL',
      'ASSAULT Soldiers -> driver ACTUAL',
    ],
    ['It was the army that bombed the clinic.', 'ASSAULT army -> clinic ACTUAL'],
  ])('relative and participial: %s', (text, ...told) => {
    expect(eventsIn(text)).toEqual(told);
  });

  it.each<Telling>([
    [
      'The court ordered the army to release the detained monks.',
      'REQUEST court -> army ACTUAL',
      'RETREAT army -> detained monks PLANNED',
    ],
    ['The rebels appear to have abandoned the town.', 'RETREAT rebels -> town ACTUAL'],
    [
      'The general is believed to have ordered troops to fire on protesters.',
      'REQUEST general -> troops ACTUAL',
      'ASSAULT troops -> protesters PLANNED',
    ],
    ['Zambia allowed the opposition leader to return home.', 'CONCEDE Zambia -> opposition leader ACTUAL'],
    ['The kidnappers forced a driver to take them to the border.', 'COERCE kidnappers -> driver ACTUAL'],
    ['Egypt warned Ethiopia not to fill the dam.', 'THREATEN Egypt -> Ethiopia ACTUAL'],
    [
      'The bishops urged both sides to stop the fighting.',
      'REQUEST bishops -> sides ACTUAL',
      'RETREAT sides -> - HYPOTHETICAL',
    ],
    [
      'Sudan asked Chad to hand over two rebel commanders.',
      'REQUEST Sudan -> Chad ACTUAL',
      'RETREAT Chad -> rebel commanders HYPOTHETICAL',
    ],
    ['Soldiers tried to arrest the judge but failed.', 'COERCE Soldiers -> judge FAILED'],
    ['The guards are said to have beaten the detainees.', 'ASSAULT guards -> detainees ACTUAL'],
    ['Police stopped the marchers from reaching the palace.', 'COERCE Police -> marchers ACTUAL'],
    ['The insurgents continue to attack convoys in the Sahel.', 'ASSAULT insurgents -> convoys ACTUAL'],
    ['The warlord began shelling the city in April.', 'ASSAULT warlord -> city ACTUAL'],
    ['The junta promised the regional bloc to hold elections.', 'AGREE junta -> regional bloc ACTUAL'],
    [
      'Soldiers were ordered by the colonel to shoot the prisoners.',
      'REQUEST colonel -> Soldiers ACTUAL',
      'ASSAULT Soldiers -> prisoners PLANNED',
    ],
    [
      'The union threatened to sue the airline.',
      'THREATEN union -> airline ACTUAL',
      'ACCUSE union -> airline THREATENED',
    ],
    [
      'The judge allowed prosecutors to question the prince.',
      'CONCEDE judge -> prosecutors ACTUAL',
      'ACCUSE prosecutors -> prince HYPOTHETICAL',
    ],
  ])('control and raising: %s', (text, ...told) => {
    expect(eventsIn(text)).toEqual(told);
  });
});
