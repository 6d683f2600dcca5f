import { parseProseDate } from '../../dates/prose/prose-date.ts';

/** Words of refusal or doubt that limit nothing: who has still to sign it off, that nothing more is to be done. */
const harmless = [
  /\b(?:awaiting|pending|subject to|ready for|for|to be) (?:the |an? |final |formal )*(?:\w+[’']s )?(?:sign(?:ing|ed)?[- ]?off|closure|closed|verif\w+|committee|panel|scrutiny|confirmation by (?:the )?(?:committee|panel))\b/gu,
  /\b(?:no|nothing) (?:further|more|other|additional|longer)(?: (?:action|work|update|report)s?)?\b/gu,
  /\b(?:as|is|are|was|were) (?:planned|expected|scheduled)\b/gu,
  /\bas part of\b|\bdue to\b|\bnot only\b/gu,
];

/** What says that less was done than asked, that something stands against it, or that it is still to come. */
const limits =
  /\b(?:only|except\w*|excluding|apart from|aside from|save for|other than|barring|but|however|(?:al)?though|yet|not|cannot|no|n|none|never|nor|part|partly|partial\w*|mostly|nearly|almost|largely|substantially|some|most|half|majority|pilot\w*|trial\w*|interim|initial|remain\w*|the (?:rest|others?)|outstanding|still|pending|await\w*|subject to|so far|to date|until|will|would|should|could|to be|due|expected|planned|scheduled|anticipated|forecast|proposed|intended|targeted|provided that|unless|if|to follow|ongoing|on-going|under ?way|in progress|(?:first|second|third|next|one|two|\d+(?:st|nd|rd)) (?:phase|stage|part|step|half)|(?:phase|stage|part|step) (?:\d|one|two|three|[ivx]+\b)|(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|all but \w+) (?:of|out of)|all but|to (?:some|an?|a certain) extent|as far as)\b|n[’']t\b|\b\d{1,3} ?\/ ?\d{1,3}\b(?![/\d])|\b(?!100)\d{1,3} ?%/u;

/** In a later sentence, only what stands against the first: what will be done next limits nothing. */
const laterLimits =
  /\b(?:except\w*|apart from|however|not (?:yet|all|fully|complete\w*)|still|outstanding|remain\w*|the (?:rest|others?)|has yet|have yet|only)\b/u;

/** "in full", "in May", "in every ward"; elsewhere "in" names the place where alone it was done. */
const wholly =
  /^(?:full|time|total|all|every|each|both|house|its entirety|line with|accordance|partnership|conjunction|consultation|response|addition|autumn|spring|summer|winter|early|late|mid|q\d|quarter|the (?:spring|summer|autumn|winter|last|first|second|third|fourth|current|previous|new year|budget|annual|final)|(?:19|20)\d\d|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/u;
const onDay =
  /^(?:time|schedule|budget|target|track|behalf|\d|the \d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/u;

const isOneOfAll = /^(?:all|every|each|both|the whole|\d+ of \d+)\b/u;

/**
 * Whether the words after "complete", "done", "implemented" take something back: only a part or a place of it, a
 * condition, a "not", or a day by which it is to be so. In doubt they do: what is complete must be said without doubt.
 * Example: "except the lifts", "at two sites", "by 31 March 2025" limit; "in full", "4 May 2023" do not. Lower case.
 */
export function limitsCompletion(after: string): boolean {
  const plain = harmless.reduce((words, phrase) => words.replace(phrase, ' '), after);
  const [first = '', ...later] = plain.split(/[.!?](?:\s|$)/u);
  const opening = first.replace(/^[\s:;,(–-]+/u, '');
  const [, word = '', rest = ''] = /^(in|on|by|at|for|across|with|to|as) (.*)$/u.exec(opening) ?? [];
  // "All nine of nine" and "12 of 12" are the whole.
  const whole = opening.replace(/\b(\d+) (?:of|out of) (?:the )?\1\b/gu, 'all');
  if (limits.test(whole) || later.some((sentence) => laterLimits.test(sentence))) return true;
  switch (word) {
    case 'in':
      return !wholly.test(rest);
    case 'on':
      return !onDay.test(rest);
    case 'by':
      return parseProseDate(opening).precision !== 'unknown';
    case 'at':
    case 'for':
    case 'across':
      return !isOneOfAll.test(rest) && !/\b(?:meeting|committee|panel|board|cabinet|council)\b/u.test(rest);
    default:
      return false;
  }
}
