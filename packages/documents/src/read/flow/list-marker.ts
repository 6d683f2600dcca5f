/** How a list counts, by the names that Word and HTML share in meaning. */
export type Counting =
  'decimal' | 'decimal_zero' | 'lower_letter' | 'upper_letter' | 'lower_roman' | 'upper_roman' | 'bullet' | 'none';

const romans: readonly (readonly [value: number, letters: string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(count: number): string {
  if (count < 1 || count > 3999) return String(count);
  let rest = count;
  let letters = '';
  for (const [value, letter] of romans) {
    while (rest >= value) {
      letters += letter;
      rest -= value;
    }
  }
  return letters;
}

/** Word goes on after z with aa, bb, cc; HTML with aa, ab. Lists that long are rare, and Word's way is kept for both. */
function letter(count: number): string {
  if (count < 1 || count > 780) return String(count);
  const place = (count - 1) % 26;
  return String.fromCharCode(97 + place).repeat(Math.floor((count - 1) / 26) + 1);
}

/** `countWords('lower_roman', 4)` is 'iv'; a bullet is always '•'. */
export function countWords(counting: Counting, count: number): string {
  switch (counting) {
    case 'decimal':
      return String(count);
    case 'decimal_zero':
      return String(count).padStart(2, '0');
    case 'lower_letter':
      return letter(count);
    case 'upper_letter':
      return letter(count).toUpperCase();
    case 'lower_roman':
      return roman(count);
    case 'upper_roman':
      return roman(count).toUpperCase();
    case 'bullet':
      return '•';
    case 'none':
      return '';
  }
}
