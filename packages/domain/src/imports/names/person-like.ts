const title =
  /^(?:the\s+)?(?:(?:rt\.?|right)\s+hon\.?\s+|hon\.?\s+|y\s+)?(?:cllrs?|councill?or|cyng(?:horydd)?|alderman|ald|mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady|baroness|prof(?:essor)?|rev(?:erend)?|canon)\b\.?\s+/iu;
const honours = /(?<![\s,])[\s,]+(?:OBE|MBE|CBE|BEM|KBE|DBE|QPM|JP|DL|MP|MS|MSP|AM|FRSA|KC|QC)\.?$/u;
/** "PM Lesk", "J. Whittle", "A.B. Jones". */
const initials = /^(?:\p{Lu}\.?\s?){1,4}\s\p{Lu}[\p{L}’'-]{1,}$/u;
/** After a title, a word of these names what is done about councillors, and nobody. */
const notNames = /^(?:support|development|services?|training|conduct|enquiries|allowances|relations)\b/iu;

/** What stands before a dash, a comma or a bracket: "Cllr Orme (Housing)" is Cllr Orme. */
const opening = (words: string): string => words.split(/\s[–—-]\s|[(,;/]/u)[0]?.trim() ?? '';

/**
 * Whether words name a person: by a title, by honours after the name, or by initials before it. Two words with capitals
 * alone ("Public Health", "Ann Lee") do not tell; whoever knows the council's people looks there.
 * Example: "Cllr Orme", "Mr PM Lesk OBE" and "J. Whittle" do; "Housing and Homes" and "Councillor Support" do not.
 */
export const namesPerson = (words: string): boolean => {
  const head = opening(words);
  const after = head.replace(title, '');
  if (after !== head) return /^\p{Lu}/u.test(after) && !notNames.test(after);
  const bare = head.replace(honours, '');
  return bare !== head || initials.test(bare);
};
