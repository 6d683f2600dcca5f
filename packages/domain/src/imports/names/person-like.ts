import type { PersonKind } from '../../people/person-kind.ts';

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

const councillor = /^(?:cllrs?|councill?or|cyng(?:horydd)?|alderman|ald)\b/iu;
const groups =
  /\b(?:team|service|services|department|unit|directorate|division|section|board|group|office|council|t\u00eem|adran|gwasanaeth)\b/iu;
const posts =
  /\b(?:head|director|manager|officer|lead|leader|chief|chair|executive|assistant|deputy|coordinator|co-ordinator|adviser|advisor|secretary|clerk|solicitor|treasurer|member|holder|pennaeth|cyfarwyddwr|swyddog|rheolwr)\b/iu;

/**
 * What kind of somebody a lead of a paper is, by its words alone: a councillor by the title, a person by a title, by
 * honours or by two or three words with capitals that name no post, a team by its word; whatever else is a post.
 * Example: "Cllr Orme" is a councillor, "Ann Lee" an officer, "Parks Team" a team, "Head of Parks" a post.
 */
export const kindOfLead = (words: string): PersonKind => {
  const head = opening(words);
  if (councillor.test(head)) return 'councillor';
  if (namesPerson(words)) return 'officer';
  if (posts.test(head)) return 'post';
  if (groups.test(head)) return 'team';
  return /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,2}$/u.test(head) ? 'officer' : 'post';
};
