const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Abbreviations before a name: a full stop after them never ends a sentence. Without the stop, lower case. */
export const TITLES = words(`
  mr mrs ms mx dr prof rev fr hon pres gov lt col gen maj capt cmdr cpl sgt pvt pfc spc adm brig ens amb atty sen rep
  sens reps gens cols govs lts drs messrs mmes msgr supt det insp st ste ft mt lance det cdr comdr sec vice asst dep
  const mlle mme pte gdsmn sra tsgt ssgt msgt rdml vadm radm ret
`);

/** Abbreviations before a number. Their stop belongs to them only there. */
export const NUMBERED = words('no nos fig figs art sec ch vol vols p pp para par op nr ex b c ca d m');

/** Other abbreviations that keep their stop, and may end a sentence. Those marked by a capital need one. */
export const SHORTENED = words(`
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat
  inc corp co ltd llc bros assn dept univ est approx vs v cf viz al ca etc jr sr esq ave blvd rd hwy
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa
  tenn tex va vt wash wis wyo alta ont que sask
`);

/** Of SHORTENED, those that are words of their own when written small ("the mass.", "in sat."). */
export const NEED_CAPITAL = words(`
  mar sat sun wed fri ill ind mass miss ore del wash ark co ala la pa md mo va ga mon nov dec que est jun conn ont
`);

/** Words that, with a capital, say that a sentence starts, even after "U.S." or "Inc.". */
export const STARTERS = words(`
  the a an this that these those it he she they we i you his her its their our my there here in on at by for from with
  without after before since until while when where if as although though because but and or so yet however meanwhile
  moreover furthermore also then now today yesterday tomorrow earlier later last next some many most several few both
  all each every no not nor one two three what who why how which whether during under over despite according among
  between against about through to of still once only even just more such another other others instead additionally
  finally recently nearly almost asked speaking let do does did is are was were will would can could should may might
`);

/** Of STARTERS, those that are nobody's name. */
export const NEVER_NAMES = words('the this these those it he she they we you his its their our there');

/** What may follow "a.m." and "p.m." within a sentence. */
export const AFTER_TIME = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest local eastern central
  pacific mountain
`);

/** Parts that stay joined to the word after a hyphen; every other hyphen is a token of its own, as in UD EWT. */
export const JOINED_PREFIXES = words(`
  anti pro non mid re co ex pre post semi multi pan mini micro macro neo ultra super sub inter intra trans over under
  un de bi tri quasi pseudo counter extra mega psycho socio e vice
`);
