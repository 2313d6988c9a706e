import type { RelationType, Status } from '../../../client/generated/operations.js';

/** Words for what is done, as whole words, and the relations that they ask for. The first that stands in a phrase counts. */
export const DEED_WORDS: readonly { readonly words: string; readonly relations: readonly RelationType[] }[] = [
  { words: 'plot(?:s|ted|ting)?|conspir(?:es?|ed|ing|acy|acies)', relations: ['PLOTS_AGAINST'] },
  { words: 'kill(?:s|ed|ing|ings)?', relations: ['KILLS'] },
  { words: 'kidnap(?:s|ped|ping|pings)?|abduct(?:s|ed|ing|ions?)?', relations: ['KIDNAPS'] },
  { words: 'fight(?:s|ing)?|fought|clash(?:es|ed)?', relations: ['FIGHTS', 'ATTACKS'] },
  { words: 'attack(?:s|ed|ing)?|assault(?:s|ed)?|bomb(?:s|ed|ings?)?', relations: ['ATTACKS', 'KILLS', 'FIGHTS'] },
  { words: 'arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?|detentions?', relations: ['ARRESTS'] },
  { words: 'threat(?:s|ens|ened|en)?|threatening|warn(?:s|ed|ings?)?', relations: ['THREATENS'] },
  { words: 'accus(?:es?|ed|ing|ations?)', relations: ['ACCUSES'] },
  { words: 'condemn(?:s|ed|ing|ations?)?|criticis(?:es?|ed|m)', relations: ['CONDEMNS', 'ACCUSES'] },
  { words: 'investigat(?:es?|ed|ing|ions?)', relations: ['INVESTIGATES'] },
  { words: 'sanction(?:s|ed|ing)?', relations: ['SANCTIONS'] },
  { words: 'press(?:es|ed|ing)?|pressur(?:es?|ed|ing)', relations: ['PRESSURES'] },
  { words: 'restrict(?:s|ed|ions?)?|ban(?:s|ned)?|blockad(?:es?|ed)', relations: ['RESTRICTS'] },
  { words: 'seiz(?:es?|ed|ures?)', relations: ['SEIZES'] },
  { words: 'demand(?:s|ed|ing)?|ask(?:s|ed)?|appeal(?:s|ed)?', relations: ['DEMANDS'] },
  { words: 'reject(?:s|ed|ions?)?|refus(?:es?|ed|als?)', relations: ['REJECTS'] },
  { words: 'protest(?:s|ed|ing)?|demonstrat(?:es?|ed|ions?)', relations: ['PROTESTS_AGAINST'] },
  { words: 'mobili[sz](?:es?|ed|ations?)', relations: ['MOBILIZES_AGAINST'] },
  { words: 'talk(?:s|ed)?|negotiat(?:es?|ed|ions?)', relations: ['NEGOTIATES_WITH', 'MEETS'] },
  { words: 'meet(?:s|ings?)?|met|visit(?:s|ed)?', relations: ['MEETS'] },
  { words: 'agree(?:s|d|ments?)?', relations: ['AGREES_WITH'] },
  { words: 'cooperat(?:es?|ed|ion)', relations: ['COOPERATES_WITH'] },
  { words: 'support(?:s|ed|ing)?|prais(?:es?|ed)', relations: ['SUPPORTS'] },
  { words: 'aid(?:s|ed)?|help(?:s|ed)?', relations: ['AIDS'] },
  { words: 'concessions?|conced(?:es?|ed)', relations: ['CONCEDES_TO'] },
  { words: 'releas(?:es?|ed)', relations: ['RELEASES'] },
  { words: 'withdr(?:aws?|ew|awals?)', relations: ['WITHDRAWS_FROM'] },
  { words: 'surrender(?:s|ed)?', relations: ['SURRENDERS_TO'] },
  { words: 'leak(?:s|ed)?', relations: ['LEAKED'] },
];

/** Words that say how real something is. */
export const STATUS_WORDS: readonly { readonly words: string; readonly status: Status }[] = [
  { words: 'den(?:y|ies|ied|ials?)', status: 'DENIED' },
  { words: 'alleg(?:es?|ed|edly|ations?)', status: 'ALLEGED' },
  { words: 'plan(?:s|ned)', status: 'PLANNED' },
  { words: 'threatened', status: 'THREATENED' },
  { words: 'foiled|failed|attempted', status: 'FAILED' },
];
