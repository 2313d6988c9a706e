/**
 * What ends a line, moves the cursor of a terminal, or turns the direction of writing: controls of both halves (C0, C1),
 * separators of lines and paragraphs, and marks of direction.
 */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text as one line that shows what is in it: whoever wrote it can neither begin a line of their own nor colour or hide one. */
export function oneLine(text: string): string {
  return text.replace(UNPRINTABLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
