import { findDate } from '../values/date-words.ts';
import type { PaperParagraph } from '../paper/paper.ts';
import { statesRecommendation } from './stated-recommendation.ts';
import { readLabelled } from './labelled-prose.ts';
import { countWords, wordKey } from '../../text/words.ts';

const furniture =
  /^(?:(?:agenda )?page \d+(?: of \d+)?|draft|confidential|official(?: sensitive)?|not for publication|appendi(?:x|ces) ?\w{0,3}|annex ?\w{0,3}|agenda item ?\w{0,4}|restricted|\d+)$/u;

/** Words that every page carries and that belong to no record: page numbers, "DRAFT", "Appendix 1". */
export const isFurniture = (text: string): boolean =>
  furniture.test(wordKey(text)) || /^page \d+\b/iu.test(text.trim());

/** "17 June 2011", "Cabinet, 17 November 2015": when a paper was before whom, which names nothing. */
export const isDateLine = (text: string): boolean => {
  const rest = findDate(text)?.rest;
  return (
    rest !== undefined &&
    (rest === '' || /^(?:\w+ ){0,2}(?:cabinet|council|committee|executive|board|panel|meeting)?(?: of)?$/iu.test(rest))
  );
};

/** Who made the paper and when, without a colon. */
const byline =
  /^(?:(?:last |latest )?(?:updated?|reviewed|revised) (?:by|on|at|in)\b|(?:prepared|compiled|produced|maintained|written|presented) by\b|as (?:at|of)\b|correct (?:at|as)\b|contact\b|version \d)/iu;

/** "2. Proposed reply": a list's number typed in front of the words, in a file that has no lists. */
const numberedLine = /^\d{1,2}(?:\.\d{1,2})*[.)]\s/u;

/** "4 – Not achieved (progress made)": what a sign of the paper's own key means. */
const ofKey = /^\s*(?:\d{1,2}|\p{Lu}|red|amber|green|blue|yellow|grey)\s*[–—-]\s+\S/iu;

/** A paragraph that could head a table: the file says so, or it is short, stands alone and is no sentence. */
export const isTitle = (paragraph: PaperParagraph): boolean => {
  const { text } = paragraph;
  if (paragraph.furniture || isFurniture(text) || isDateLine(text) || statesRecommendation(text)) return false;
  if (
    /^[\w /]{2,30}:\s*\S/u.test(text) &&
    paragraph.heading === 0 &&
    /^(?:tel|e-?mail|date|contact|(?:report )?author|originator|ward|version|updated|report (?:of|by)|prepared|produced|(?:lead |responsible )?officer)/iu.test(
      text,
    )
  )
    return false;
  if (paragraph.heading > 0) return true;
  if (byline.test(text) || ofKey.test(text)) return false;
  if (/^(?:(?:status|colour|rag|brag) )?key\b|=/iu.test(text) || readLabelled(text) !== null) return false;
  return (
    paragraph.marker === null &&
    !numberedLine.test(text) &&
    countWords(text) <= 24 &&
    !/[.!?:;,]$/u.test(text) &&
    /^[^\p{L}]*[\p{Lu}\d]/u.test(text)
  );
};

/** Titles that name the kind of paper and not what was scrutinised. */
const generic =
  /\b(?:action plan|tracker|tracking|monitoring|monitro|olrhain|dilyn|recommendation|argymhellion|schedule|update|progress|request|information|action|call in|table|appendix|annex|report of|key|status|formal response|response to|executive response|cabinet response|log|register|cofrestr|follow up|summary|outstanding|completed|committee|panel|board|council|item|page|introduction|background|contact|sheet\d*)\b/u;

const review =
  /\b(?:review|inquiry|enquiry|investigation|task and finish group|task group|scrutiny)s? (?:of|into|on)\b/iu;

/** The words of a letter or an email around its table. */
const ofLetter =
  /^(?:dear|hello|hi|good (?:morning|afternoon|evening)|all|colleague|everyone|team|(?:many )?thank|(?:kind|best|warm) (?:regard|wishe)|regard|yours|sent|from|to|cc|subject|re|fwd?|for (?:decision|information|noting|discussion|approval|consideration|action|comment|review))\b/u;

/** When the figures are from, or how old the paper is: "3rd Quarter", "Position at 30 June", "Last amended 2 May". */
const period =
  /\b(?:q[1-4]|quarter|qtr|quarterly|half year|half yearly|year end|monthly|period|month ending|week ending)\b|^(?:last|latest|date) (?:amended|changed|updated?|saved|printed|revised|reviewed|edited)\b|\b(?:correct|accurate|amended|changed|updated|saved|printed|revised|issued|reviewed|circulated|position|figure|data) (?:at|on|as|to|by|in)\b/u;

/** Whether words above a table tell only when, or are addressed to somebody: they name nothing that was looked into. */
const tellsNoSubject = (title: string): boolean => {
  const key = wordKey(title);
  return ofLetter.test(key) || period.test(key) || findDate(title)?.rest.split(/\s+/u).length === 1;
};

export const namesSubject = (title: string): boolean =>
  countWords(title) >= 2 &&
  !tellsNoSubject(title) &&
  (review.test(title) ||
    (!generic.test(wordKey(title)) &&
      !/\b(?:group|forum|commission|authority|cabinet|executive)$|^(?:royal |london )*(?:borough|city|county|district) of\b/u.test(
        wordKey(title),
      )));

/** The same title on the next page, perhaps "(continued)". */
export const sameTitle = (a: string, b: string): boolean => {
  const key = (text: string): string => wordKey(text.replace(/\(?\b(?:continued|cont[’']?d|cont)\b\.?\)?/giu, ' '));
  return key(a) === key(b);
};

/** The title that stands nearest above a table. */
export const nearestTitle = (before: readonly PaperParagraph[]): PaperParagraph | null =>
  [...before].reverse().find(isTitle) ?? null;
