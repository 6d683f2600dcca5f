import type { ResponseDecision } from '../../../recommendations/response-decision.ts';

const verb = String.raw`(?:accept|agree|support|endorse|approve|reject|declin|refus|disagree|note)`;
const auxiliary = String.raw`(?:has|have|is|are|was|were|do|does|did|can|cannot|not|fully|partially|partly|also|therefore|both|all)`;
const post = String.raw`(?:cabinet member|executive member|lead member|portfolio holder|director|head|minister)s?`;
// "The Cabinet Member for Roads will say whether it accepts": a decision that is still to be made is none.
const portfolio = String.raw`(?: (?:for|of) (?:(?!\b(?:will|would|may|if|whether|when|once|that)\b)[\w &,'’-]){2,60}?)?`;
const body = String.raw`(?:cabinet|executive|(?:\p{L}+ )?government|department|ministry|secretary of state|leader(?: of the council)?|council|authority|directorate|service|board|trust|officers|management|committee)`;
const recommendation = String.raw`(?:(?:all|both|each)(?: of)? )?(?:(?:the|this|these|that) )?(?:(?:committee|panel|scrutiny|group)(?:['’]?s['’]?)? )?(?:recommendation|proposal)s?`;

const subject = new RegExp(
  String.raw`^(?:(?:the )?(?:${post}${portfolio}|${body})|we|${recommendation})(?=\s+(?:${auxiliary}\b|${verb}))\s+`,
  'iu',
);
const negation =
  /^(?:(?:do|does|did|has|have|is|are|was|were)(?: not|n['’]t)|can ?not|can['’]t|(?:is|are|was|were) unable to|not)\s+(?:been )?/iu;
const auxiliaries = /^(?:(?:has|have|is|are|was|were|been|also|therefore|both|all|fully|wholly|broadly)\s+)+/iu;
const partly = /^(?:partially|partly|in part)\s+/iu;
/** What is accepted must be the recommendation: "The Cabinet accepts that parking is scarce" accepts nothing of it. */
const whole = new RegExp(
  String.raw`^(?:(?:with|to) )?(?:${recommendation}|it|this|them)?\s*(?:in full|in principle|in part|in spirit|partially|partly|subject to|with (?:an? )?(?:amendments?|changes?)|except|apart from|but|if|provided|[.,;:–-]|and\b|$)`,
  'iu',
);
const qualified =
  /^[^.;]{0,60}\b(?:in part|in principle|in spirit|partially|partly|subject to|with (?:an? )?(?:amendments?|changes?)|except|apart from|but|if|provided)\b/iu;

/**
 * The decision of a sentence that says who decides and then what: "The Cabinet does not accept this recommendation" is
 * rejected, "This recommendation is accepted" accepted. null for any other sentence, and where something else than the
 * recommendation is accepted.
 */
export function readDecisionSentence(text: string): ResponseDecision | null {
  const opening = subject.exec(text)?.[0];
  if (opening === undefined) return null;
  const said = text.slice(opening.length);
  const negated = negation.test(said);
  const rest = said.replace(negation, '').replace(auxiliaries, '');
  const [, word = '', object = ''] =
    /^(accept|agree|support|endorse|approve|reject|declin|refus|disagree|note)(?:d|e?s|ed)?\b\s*((?:\S[\s\S]*)?)$/iu.exec(
      rest.replace(partly, ''),
    ) ?? [];
  switch (word.toLowerCase()) {
    case '':
      return null;
    case 'reject':
    case 'declin':
    case 'refus':
    case 'disagree':
      return negated ? null : 'rejected';
    case 'note':
      return negated || !whole.test(object) ? null : 'noted';
    default:
      if (negated) return 'rejected';
      if (!whole.test(object)) return null;
      return partly.test(rest) || qualified.test(object) ? 'partially_accepted' : 'accepted';
  }
}
