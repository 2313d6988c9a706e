/** What of a claim says which event it tells of, beside the participants. */
export interface ToldClaim {
  readonly id: string;
  /** Hash of what the claim says happened (relation, type, participants, from, to): equal for claims that say the very same. */
  readonly key: string;
  /** First day, 2023-04-23, or null. */
  readonly from: string | null;
  /** First day after, or null. */
  readonly to: string | null;
  /** Whether the text says when; else `from` and `to` are the day of publication. */
  readonly timed: boolean;
  /** Participant.id of the place, or null. What is said of a place is the same in all its claims. */
  readonly placeId: string | null;
  /** ISO 3166-1 alpha-2 code of the place, or null. */
  readonly country: string | null;
  /** Whether the place is a whole country. */
  readonly isCountry: boolean;
  /** To whom it was done, where the block holds claims of several; null where the claim doesn't say. */
  readonly victims: string | null;
}
