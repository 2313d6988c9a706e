/** At or over it two actors are one. Chosen, as the other one, on the first half of evaluation/actor-pairs.jsonl. */
export const MERGE_BAR = 0.8;

/** At or over it an analyst should look. */
export const SUGGESTION_BAR = 0.5;
