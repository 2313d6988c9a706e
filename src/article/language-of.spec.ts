import { ArticleNotEnglish } from './errors.js';
import { languageOf } from './language-of.js';

const ENGLISH =
  'The ministry accused the rebels of breaking the truce, and said that it would send more troops to the border. ';
const FRENCH =
  'Le ministère accuse les rebelles d’avoir rompu la trêve et annonce l’envoi de nouvelles troupes à la frontière. ';
const ARABIC = 'اتهمت الوزارة المتمردين بخرق الهدنة وقالت إنها سترسل المزيد من القوات إلى الحدود. ';

/** The language as a user reads it. */
async function nameOf(text: string): Promise<string | null> {
  const language = await languageOf(text);
  return language === null ? null : /is in (.*);/.exec(new ArticleNotEnglish('it', language).message)![1]!;
}

describe('languageOf', () => {
  it.each([
    ['French', 'Le ministre des Affaires étrangères a rencontré hier soir à Paris les représentants des deux camps.'],
    ['Spanish', 'El presidente acusó el martes a los rebeldes de haber atacado una aldea cerca de la frontera.'],
    ['Portuguese', 'A polícia deteve três homens suspeitos de preparar um ataque contra o mercado central da cidade.'],
    [
      'Italian',
      'Il governo ha condannato l’attacco contro il convoglio umanitario e chiede un’inchiesta indipendente.',
    ],
    ['Romanian', 'Armata a anunțat că trupele sale s-au retras din orașul ocupat în urmă cu două săptămâni.'],
    ['German', 'Die Regierung warf den Aufständischen vor, den Waffenstillstand am Wochenende gebrochen zu haben.'],
    ['Dutch', 'De politie heeft gisteren in de haven vier mannen aangehouden die wapens wilden smokkelen.'],
    ['Swedish', 'Utrikesministern säger att landet inte kommer att skicka fler soldater till området i år.'],
    ['Danish', 'Regeringen vil give flere penge til de flygtninge, som kom over grænsen i sidste uge.'],
    ['Norwegian', 'Statsministeren møtte opposisjonen i går for å snakke om den nye avtalen med naboene.'],
    ['Finnish', 'Hallitus ilmoitti eilen, että se vetää joukkonsa rajalta ennen vuoden loppua.'],
    ['Polish', 'Policja zatrzymała w środę dwóch mężczyzn podejrzanych o podłożenie bomby na dworcu.'],
    ['Czech', 'Prezident odmítl výzvu opozice, aby odstoupil, a obvinil ji ze spolupráce s nepřítelem.'],
    ['Hungarian', 'A külügyminiszter szerint a tárgyalások kudarcba fulladtak, és a felek nem tudtak megegyezni.'],
    ['Turkish', 'Cumhurbaşkanı, komşu ülkenin sınırdaki askerlerini geri çekmesini istedi ve uyarıda bulundu.'],
    ['Vietnamese', 'Chính phủ hôm qua đã lên án vụ tấn công và kêu gọi các bên ngừng bắn ngay lập tức.'],
    ['Russian', 'Министр обороны заявил, что войска отошли от города после переговоров с повстанцами.'],
    ['Ukrainian', 'Уряд засудив напад на село та закликав сусідню країну припинити обстріли.'],
    ['Greek', 'Η κυβέρνηση καταδίκασε την επίθεση και ζήτησε από τους αντάρτες να αποχωρήσουν.'],
    ['Arabic', 'أدانت الحكومة الهجوم على القرية وطالبت المسلحين بالانسحاب من المدينة فورا.'],
    ['Persian', 'دولت حمله به روستا را محکوم کرد و از شورشیان خواست که از شهر خارج شوند.'],
    ['Hebrew', 'הממשלה גינתה את המתקפה על הכפר ודרשה מהמורדים לסגת מהעיר.'],
    ['Hindi', 'सरकार ने गाँव पर हुए हमले की निंदा की और विद्रोहियों से शहर छोड़ने को कहा।'],
    ['Chinese', '政府谴责了对村庄的袭击，并要求叛军立即撤出该城市。'],
    ['Japanese', '政府は村への攻撃を非難し、反乱軍に町から撤退するよう求めた。'],
    ['Korean', '정부는 마을에 대한 공격을 규탄하고 반군에게 도시에서 철수할 것을 요구했다.'],
    ['Albanian', 'Qeveria dënoi sulmin kundër fshatit dhe kërkoi që kryengritësit të largohen nga qyteti.'],
    ['Lithuanian', 'Vyriausybė pasmerkė išpuolį prieš kaimą ir pareikalavo, kad sukilėliai paliktų miestą.'],
  ])('knows a sentence in %s', async (name, sentence) => {
    expect(await nameOf(sentence)).toBe(name);
    expect(await nameOf(sentence.toUpperCase())).toBe(name);
  });

  it.each([
    [
      'Indonesian or Malay',
      'Pemerintah mengutuk serangan terhadap desa itu dan meminta bantuan dari negara tetangga.',
      ['Indonesian', 'Malay'],
    ],
    [
      'Swahili, which the detector does not know',
      'Serikali imelaani shambulio dhidi ya kijiji hicho na kuwataka waasi waondoke mjini. '.repeat(3),
      [expect.any(String)],
    ],
    ['the smallest of other scripts', 'Привет', [expect.any(String)]],
    ['a script that has no language here', 'ᚠᛇᚻ᛫ᛒᛦᚦ᛫ᚠᚱᚩᚠᚢᚱ᛫ᚠᛁᚱᚪ᛫ᚷᛖᚻᚹᛦᛚᚳᚢᛗ', ['another language']],
  ])('tells that %s is not English', async (_, text, names) => {
    expect(names).toContainEqual(await nameOf(text));
  });

  it.each([
    ['a sentence', ENGLISH],
    ['capitals', ENGLISH.toUpperCase()],
    ['a headline', 'Rebel attack kills three near Kabul'],
    ['a word', 'Ceasefire'],
    ['foreign names', 'Recep Tayyip Erdoğan, Bashar al-Assad, Emmanuel Macron'],
    ['a name of a newspaper', 'Frankfurter Allgemeine Zeitung'],
    ['a foreign word', 'Perestroika'],
    ['numbers', '12 345 67.8 % 2023-04-23 '.repeat(50)],
    ['marks', '--- *** ???'],
    ['nothing', ''],
    ['a list of names without a sentence', 'Mary John, Russell Dyk, Webb Jennings, Martin Gonzales'],
    ['English that quotes French', ENGLISH.repeat(3) + FRENCH.repeat(2) + ENGLISH.repeat(2)],
    ['English that quotes Arabic', ENGLISH.repeat(8) + ARABIC.repeat(6) + ENGLISH.repeat(2)],
    ['English with a sentence in each of two languages', FRENCH + ENGLISH.repeat(4) + ARABIC],
  ])('takes %s', async (_, text) => {
    expect(await languageOf(text)).toBeNull();
  });

  it.each([
    ['French that quotes English', FRENCH.repeat(9) + ENGLISH.repeat(4) + FRENCH.repeat(6), 'fr'],
    ['Arabic that quotes English', ARABIC.repeat(12) + ENGLISH.repeat(4) + ARABIC.repeat(8), 'ar'],
    ['French under an English headline', `Truce broken\n\n${FRENCH.repeat(5)}`, 'fr'],
  ])('refuses %s', async (_, text, language) => {
    expect(await languageOf(text)).toBe(language);
  });

  it('looks at no more of a long text than of a short one', async () => {
    const started = performance.now();
    await languageOf(FRENCH.repeat(9_000));
    expect(performance.now() - started).toBeLessThan(500);
  });
});
