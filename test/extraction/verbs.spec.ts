import { eventsIn, type Telling } from './telling.js';

describe('Verbs that tell events', () => {
  it.each<Telling>([
    [
      'Pakistani jets bombed a militant camp near the Afghan border on Sunday.',
      'ASSAULT Pakistani jets -> militant camp ACTUAL',
    ],
    [
      'Peruvian police arrested the former mayor of Arequipa on Friday.',
      'COERCE Peruvian police -> former mayor ACTUAL',
    ],
    ['Gunmen kidnapped six nuns from a convent in northern Cameroon.', 'ASSAULT Gunmen -> nuns ACTUAL'],
    ['Denmark expelled two Russian diplomats on Monday.', 'COERCE Denmark -> Russian diplomats ACTUAL'],
    ['The European Union sanctioned four Belarusian judges.', 'SANCTION European Union -> Belarusian judges ACTUAL'],
    ['Japan donated 12 ambulances to Fiji.', 'AID Japan -> Fiji ACTUAL'],
    [
      'The Philippine coast guard accused China of ramming a supply boat.',
      'ACCUSE Philippine Coast Guard -> China ACTUAL',
      'ASSAULT China -> supply boat ALLEGED, accused Philippine Coast Guard',
    ],
    ["Bolivia's parliament rejected the president's budget.", "REJECT Bolivia's parliament -> president ACTUAL"],
    [
      'Norway praised Colombia for its peace talks with the rebels.',
      'SUPPORT Norway -> Colombia ACTUAL',
      'CONSULT Colombia -> rebels ACTUAL',
    ],
    ['Turkish troops withdrew from the border village of Zakho.', 'RETREAT Turkish troops -> Zakho ACTUAL'],
    ['Chinese hackers breached the network of an Australian bank.', 'COERCE Chinese hackers -> network ACTUAL'],
    ['The Kenyan army shelled al-Shabab positions in Lower Juba.', 'ASSAULT Kenyan army -> al-Shabaab ACTUAL'],
    ['Prosecutors in Milan charged three executives with bribery.', 'ACCUSE Prosecutors -> executives ACTUAL'],
    ["Brazil's president visited Angola last week.", "CONSULT Brazil's president -> Angola ACTUAL"],
    ['The rebels shot down a government helicopter near Goma.', 'ASSAULT rebels -> government helicopter ACTUAL'],
    ['Cuba freed 53 political prisoners on Thursday.', 'RETREAT Cuba -> political prisoners ACTUAL'],
    [
      'Nigerian soldiers rescued 31 schoolgirls from a forest in Zamfara.',
      'AID Nigerian soldiers -> schoolgirls ACTUAL',
    ],
    [
      "Georgia's riot police beat demonstrators outside parliament.",
      "ASSAULT Georgia's riot police -> demonstrators ACTUAL",
    ],
    ["A whistleblower leaked the ministry's internal emails.", 'DISCLOSE whistleblower -> internal emails ACTUAL'],
    ['Ecuador declared war on the drug gangs.', 'THREATEN Ecuador -> drug gangs ACTUAL'],
    ['Estonia sent howitzers to Ukraine.', 'AID Estonia -> Ukraine ACTUAL'],
    [
      'Malaysian authorities deported 120 Rohingya refugees to Myanmar.',
      'COERCE Malaysian authorities -> Rohingya refugees ACTUAL',
    ],
    ['The Taliban banned women from public parks.', 'COERCE Taliban -> women ACTUAL'],
    ['Ethiopia massed troops along its border with Eritrea.', 'MOBILIZE Ethiopia -> Eritrea ACTUAL'],
    [
      'Pirates hijacked a Liberian-flagged tanker off the coast of Somalia.',
      'ASSAULT Pirates -> Liberian-flagged tanker ACTUAL',
    ],
    ['Spain recognised the State of Palestine.', 'SUPPORT Spain -> Palestine ACTUAL'],
  ])('active: %s', (text, ...told) => {
    expect(eventsIn(text)).toEqual(told);
  });

  it.each<Telling>([
    ['Two Red Cross workers were abducted in eastern Chad.', 'ASSAULT - -> Red Cross workers ACTUAL'],
    [
      'The opposition leader was detained by secret police at Minsk airport.',
      'COERCE secret police -> opposition leader ACTUAL',
    ],
    ['A UN convoy was ambushed by bandits near Bangui.', 'ASSAULT bandits -> UN convoy ACTUAL'],
    ['Dozens of homes were burned by a militia in West Darfur.', 'ASSAULT militia -> homes ACTUAL'],
    ['The mayor was shot dead outside his house.', 'ASSAULT - -> mayor ACTUAL'],
    ['The proposal was rejected by both Greece and Turkey.', 'REJECT Greece + Turkey -> - ACTUAL'],
    ['Nine miners were freed by their captors after a ransom was paid.', 'RETREAT captors -> miners ACTUAL'],
    ['The embassy in Khartoum was stormed by an angry crowd.', 'ASSAULT angry crowd -> embassy ACTUAL'],
    ['Journalists were barred from the courtroom.', 'COERCE - -> Journalists ACTUAL'],
    ['The general was sentenced to 12 years in prison by a court in Dakar.', 'COERCE court -> general ACTUAL'],
    ['The pipeline was blown up by separatists on Saturday night.', 'ASSAULT separatists -> pipeline ACTUAL'],
    ['Iceland was accused by Norway of overfishing.', 'ACCUSE Norway -> Iceland ACTUAL'],
    [
      'The ambassador was summoned by the Swedish foreign ministry.',
      'ACCUSE Swedish foreign ministry -> ambassador ACTUAL',
    ],
    ['An aid warehouse has been looted by soldiers.', 'COERCE soldiers -> aid warehouse ACTUAL'],
    ['The two activists were tortured in custody.', 'ASSAULT - -> activists ACTUAL'],
    ['Venezuela was suspended from the trade bloc in 2016.', 'SANCTION - -> Venezuela ACTUAL'],
    ['He was elected president in March and deposed by the army in June.', 'ASSAULT army -> - ACTUAL'],
    [
      'The village has been surrounded by government forces since Monday.',
      'COERCE government forces -> village ACTUAL',
    ],
  ])('passive: %s', (text, ...told) => {
    expect(eventsIn(text)).toEqual(told);
  });

  it.each<Telling>([
    ['New Zealand pledged 5 million dollars to Samoa.', 'AGREE New Zealand -> Samoa ACTUAL'],
    ['The Vatican apologised to indigenous Canadians.', 'CONCEDE Vatican City -> Canadians ACTUAL'],
    ['The ayatollah congratulated the guards.', 'SUPPORT ayatollah -> guards ACTUAL'],
    ['The parliament of Slovenia impeached the president.', 'ACCUSE parliament -> president ACTUAL'],
    ['Argentina sued Iran over the bombing.', 'ACCUSE Argentina -> Iran ACTUAL'],
    ['The prosecutor is investigating the former prime minister.', 'ACCUSE prosecutor -> former prime minister ACTUAL'],
    [
      'The senator apologised for insulting the queen.',
      'CONCEDE senator -> queen ACTUAL',
      'ACCUSE senator -> queen ACTUAL',
    ],
    ['The tribunal ruled against the mining firm.', 'REJECT tribunal -> mining firm ACTUAL'],
    ['The guerrillas teamed up with traffickers.', 'COOPERATE guerrillas -> traffickers ACTUAL'],
    ['The airline bowed to pressure from the regulator.', 'CONCEDE airline -> regulator ACTUAL'],
    ['The opposition walked out of talks with the government.', 'REJECT opposition -> government ACTUAL'],
    ['The navy came to the aid of a Danish yacht.', 'AID navy -> Danish yacht ACTUAL'],
    ['Kosovo broke off negotiations with Serbia.', 'REJECT Kosovo -> Serbia ACTUAL'],
    [
      "Ghana's foreign minister flew to Niamey for talks with the junta.",
      "CONSULT Ghana's foreign minister -> Niamey ACTUAL",
      "CONSULT Ghana's foreign minister -> junta ACTUAL",
    ],
    ['Cairo hosted Palestinian factions on Sunday.', 'CONSULT Egypt -> Palestinian factions ACTUAL'],
    ['The emir received a phone call from the German chancellor.', 'CONSULT emir -> German chancellor ACTUAL'],
    ['Slovakia extradited the banker to Switzerland.', 'COOPERATE Slovakia -> banker ACTUAL'],
    ['Kazakhstan mediated between Armenia and Azerbaijan.', 'CONSULT Kazakhstan -> Armenia + Azerbaijan ACTUAL'],
    ['Australia downgraded relations with Fiji.', 'SANCTION Australia -> Fiji ACTUAL'],
    ['The queen hosted a dinner for the Emir of Kuwait.', 'CONSULT queen -> Emir ACTUAL'],
    [
      "Pakistan's army chief telephoned his Iranian counterpart.",
      "CONSULT Pakistan's army chief -> Iranian counterpart ACTUAL",
    ],
    ['The Czech Republic withdrew from the treaty.', 'REJECT Czech Republic -> treaty ACTUAL'],
    ['The bloc lifted sanctions on Zimbabwe.', 'CONCEDE bloc -> Zimbabwe ACTUAL'],
    ['Bhutan thanked India for vaccines.', 'SUPPORT Bhutan -> India ACTUAL'],
    ['North Korea tested a ballistic missile.', 'MOBILIZE North Korea -> - ACTUAL'],
    ['Chad mobilised reservists against the rebels.', 'MOBILIZE Chad -> rebels ACTUAL'],
  ])('diplomacy: %s', (text, ...told) => {
    expect(eventsIn(text)).toEqual(told);
  });

  it.each<Telling>([
    ['Bandits torched a church in Kaduna state.', 'ASSAULT Bandits -> church ACTUAL'],
    ['The mob lynched two suspected thieves.', 'ASSAULT mob -> suspected thieves ACTUAL'],
    ['The French hostages are being held by a faction of Boko Haram.', 'ASSAULT faction -> French hostages ACTUAL'],
    ['Canada has opened its doors to 20,000 Syrian refugees.', 'AID Canada -> Syrian refugees ACTUAL'],
    ['Soldiers opened fire at worshippers leaving a mosque.', 'ASSAULT Soldiers -> worshippers ACTUAL'],
    ['Militants took control of a dam in Nangarhar.', 'ASSAULT Militants -> dam ACTUAL'],
    ['Relatives of the missing demonstrated in front of the ministry.', 'PROTEST Relatives -> ministry ACTUAL'],
    [
      'The rape of a student by soldiers led to riots in Jayapura.',
      'ASSAULT soldiers -> student ACTUAL',
      'PROTEST - -> Jayapura ACTUAL',
    ],
    ['The seizure of the tanker by Iranian commandos raised oil prices.', 'ASSAULT Iranian commandos -> tanker ACTUAL'],
    ['The beating of a vendor by municipal guards was filmed.', 'ASSAULT municipal guards -> vendor ACTUAL'],
    ['The poisoning of the spy was blamed on Russia.', 'ASSAULT Russia -> spy ALLEGED', 'ACCUSE - -> Russia ACTUAL'],
    ['Jordan condemned the killing of the ambassador.', 'ACCUSE Jordan -> - ACTUAL', 'ASSAULT - -> ambassador ACTUAL'],
    ['The bishops criticised the arrest of the students.', 'ACCUSE bishops -> - ACTUAL', 'COERCE - -> students ACTUAL'],
    ['Malta welcomed the release of the hostages.', 'SUPPORT Malta -> - ACTUAL', 'RETREAT - -> hostages ACTUAL'],
    [
      'The pope appealed to the kidnappers to free the nuns.',
      'REQUEST pope -> kidnappers ACTUAL',
      'RETREAT kidnappers -> nuns HYPOTHETICAL',
    ],
    ['Two men robbed a jeweller in Antwerp at gunpoint.', 'COERCE men -> jeweller ACTUAL'],
    ['A teenager stabbed his teacher in Gothenburg.', 'ASSAULT teenager -> teacher ACTUAL'],
    ['An arsonist set fire to a synagogue in Rouen.', 'ASSAULT arsonist -> synagogue ACTUAL'],
    ['The tycoon was fined 2 million euros.', 'SANCTION - -> tycoon ACTUAL'],
    ['The fugitive surrendered to police in Tijuana.', 'RETREAT fugitive -> police ACTUAL'],
    ['The guards whipped the detainee.', 'ASSAULT guards -> detainee ACTUAL'],
    ['Two frigates fired on a fishing boat off Oman.', 'ASSAULT frigates -> fishing boat ACTUAL'],
    ['Insurgents overran an army base in Diffa.', 'ASSAULT Insurgents -> army base ACTUAL'],
    ['Ethiopian jets pounded Mekelle for a third day.', 'ASSAULT Ethiopian jets -> Mekelle ACTUAL'],
    ["Togo's army drove the jihadists out of Dapaong.", "COERCE Togo's army -> jihadists ACTUAL"],
    ['The Syrian army and its allies recaptured Palmyra.', 'ASSAULT Syrian army + allies -> Palmyra ACTUAL'],
  ])('violence and crime: %s', (text, ...told) => {
    expect(eventsIn(text)).toEqual(told);
  });

  it.each<Telling>([
    ['The Sri Lankan Supreme Court dissolved the party.', 'COERCE Sri Lankan Supreme Court -> party ACTUAL'],
    ['The mayor of Quito has cut ties with a Chinese contractor.', 'SANCTION mayor -> Chinese contractor ACTUAL'],
    ['Two Tunisian lawyers went on hunger strike.', 'PROTEST Tunisian lawyers -> - ACTUAL'],
    ['The militia has forcibly recruited teenagers.', 'COERCE militia -> teenagers ACTUAL'],
    ['Crowds pelted the convoy with stones.', 'ASSAULT Crowds -> convoy ACTUAL'],
    ['The governor imposed a curfew on Imphal after the riots.', 'COERCE governor -> Imphal ACTUAL'],
    ['Saudi Arabia cut its oil supplies to Egypt.', 'SANCTION Saudi Arabia -> Egypt ACTUAL'],
    ['The carmaker settled with the union.', 'AGREE carmaker -> union ACTUAL'],
    [
      'A Kurdish mayor was stripped of his post by the interior ministry.',
      'SANCTION interior ministry -> Kurdish mayor ACTUAL',
    ],
    ['The ministry revoked the licence of a radio station.', 'COERCE ministry -> radio station ACTUAL'],
    ["Lebanon's speaker snubbed the French envoy.", "REJECT Lebanon's speaker -> French envoy ACTUAL"],
    ['The tribe has made peace with its neighbours.', 'RETREAT tribe -> neighbours ACTUAL'],
    ['The union will strike on Friday unless the company raises wages.', 'PROTEST union -> company PLANNED'],
    [
      'The reported massacre of villagers by soldiers has been confirmed by the UN.',
      'ASSAULT soldiers -> villagers ACTUAL',
    ],
    ['Both leaders blamed the other side for the collapse of the truce.', 'ACCUSE leaders -> side ACTUAL'],
    ['Kremlin critic jailed for nine years', 'SANCTION - -> Kremlin critic ACTUAL'],
  ])('pressure, justice, work: %s', (text, ...told) => {
    expect(eventsIn(text)).toEqual(told);
  });
});
