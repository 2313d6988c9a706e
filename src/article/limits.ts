/** Longest text of an article, in UTF-16 units. Chosen: five times the longest press text met (official reports, 200,000). */
export const MAX_TEXT_LENGTH = 1_000_000;

/** Longest title, publisher, byline or URL, in UTF-16 units. Chosen: the longest URL that browsers keep. */
export const MAX_FIELD_LENGTH = 2_048;

/** Largest file or line that is looked at, in bytes. Chosen: the longest text in four-byte characters, four times over. */
export const MAX_INPUT_BYTES = 16_000_000;
