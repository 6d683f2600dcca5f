import type { ResponseDecision } from '../../../recommendations/response-decision.ts';

type Openings = readonly (readonly [RegExp, ResponseDecision])[];

const yes = String.raw`(?:accept(?:ed|s)?|agree[ds]?|approve[ds]?|supported|endorse[ds]?)\b`;
const no = String.raw`(?:reject(?:ed|s)?|decline[ds]?|refuse[ds]?|disagree[ds]?|not (?:accept|agree|support|approv|endors)\w*|not taken forward)\b`;

/** The order counts: what is only a part is said with the words of the whole. */
const openings: Openings = [
  [
    /^(?:(?:partial|partially|part|partly|in part|broadly|largely|mostly|generally|conditionally)(?![\p{L}-])|amended\b|(?:derbyn(?:iwyd)?|cytun(?:o|wyd)) yn rhannol|yn rhannol)/iu,
    'partially_accepted',
  ],
  [
    new RegExp(
      `^(?:${no}|(?:upheld|confirmed|reaffirmed) (?:the |its )?original decision|original decision (?:upheld|confirmed|reaffirmed|stands)|no(?=\\s*(?:[.,;:!–—-]|$))|n$|gwrthod(?:wyd)?\\b|ni (?:dderbyni|chytun)wyd\\b|heb ei dderbyn|ddim yn (?:derbyn|cytuno))`,
      'iu',
    ),
    'rejected',
  ],
  [
    new RegExp(
      `^(?:${yes}|support(?=\\s*(?:$|[.,;:–—(-]|in part|subject|with\\b))|yes\\b|y$|fully (?:accepted|agreed|supported)|derbyn(?:iwyd)?\\b|cytun(?:o|wyd)\\b)`,
      'iu',
    ),
    'accepted',
  ],
  [/^(?:noted?\b|for information|nodwyd\b)/iu, 'noted'],
];

/** What takes something back wherever it stands in the sentence that says yes. */
const conditions =
  /\b(?:in part|partial(?:ly)?|partly|in (?:principle|spirit|the main|essence|general)|subject to|conditional on|except(?:ing)?|with (?:the )?exception|apart from|excluding|other than|with (?:an? |some |minor )?(?:amend|chang|modif|reserv|caveat|qualif)\w*|as amended|to (?:some|an|a) (?:extent|degree)|as a direction of travel|mewn egwyddor|yn amodol)\b/iu;
/** What does so right after the yes: "Agreed, but …", "Yes, if …", "Accepted for schools; not for nurseries". */
const turns =
  /^\W{0,3}(?:but|however|although|though|(?:only )?if|provided|unless|only|except)\b|[;,–—-]\s*(?:but )?not\b/iu;
/** A second decision in the same words, for another part. */
const alsoNo = new RegExp(
  `(?=\\S)(?<=(?:[.;,:–—\\n(]|\\band|\\bbut|\\d|\\b[a-h]\\)|\\bto)\\s*)${no}(?=\\s*(?:$|[.;,:()–—\\d-]|recommendation|part\\b|[a-h]\\b))`,
  'iu',
);
const alsoYes = new RegExp(
  `(?=\\S)(?<=(?:[.;,:–—\\n(]|\\band|\\bbut|\\d|\\b[a-h]\\))\\s*)(?:${yes})(?=\\s*(?:$|[.;,:()–—\\d-]|recommendation|part\\b|[a-h]\\b))`,
  'iu',
);

/**
 * The decision that words open with. A yes with a condition, or for some of what was asked, is partially accepted;
 * so is a yes for one part beside a no for another. "No" decides alone: "No reply" and "No objection" say no no.
 */
export function readOpening(text: string): ResponseDecision | null {
  const found = openings.find(([opening]) => opening.test(text));
  if (found === undefined) return null;
  const [opening, decision] = found;
  if (decision === 'rejected') return alsoYes.test(text.slice(1)) ? 'partially_accepted' : decision;
  if (decision !== 'accepted') return decision;
  const after = text.replace(opening, '');
  const [sentence = ''] = after.split(/[.!?](?:\s|$)|\n/u);
  const limited = conditions.test(sentence) || turns.test(sentence.slice(0, 160)) || alsoNo.test(after);
  return limited ? 'partially_accepted' : decision;
}
