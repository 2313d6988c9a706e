const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

const NUMBER_OF = new Map([
  ...ORDINALS.split(' ').map((word, number): [string, number] => [word, number]),
  ...TENS.slice(1).map((word, at): [string, number] => [word.replace(/y$/, 'ieth'), (at + 3) * 10]),
]);

/** Words with every ordinal as a number in digits: "third", "3rd" and, after the first word, "III" are `3`. */
export function numbersInDigits(words: readonly string[]): string[] {
  const result: string[] = [];
  words.forEach((word, at) => {
    const digits = /^0*(\d+)(st|nd|rd|th|d)?$/.exec(word)?.[1];
    const ordinal = NUMBER_OF.get(word);
    const ten = TENS.indexOf(words[at - 1] ?? '');
    const roman = word.length > 1 || /^(corps|army|division)$/.test(words[at + 1] ?? '') ? ROMAN.indexOf(word) : -1;
    if (digits !== undefined) result.push(digits);
    else if (ordinal !== undefined && ordinal > 0 && ordinal < 10 && ten >= 0)
      result.splice(-1, 1, String((ten + 2) * 10 + ordinal));
    else if (ordinal !== undefined) result.push(String(ordinal));
    else if (roman >= 0) result.push(String(roman + 1));
    else result.push(word);
  });
  return result;
}
