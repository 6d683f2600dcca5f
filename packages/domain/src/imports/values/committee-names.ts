import { wordKey } from '../../text/words.ts';

const small = '(?:and|&|of|for|the|in|with|on)';
const word = "(?:\\p{Lu}[\\p{L}’'-]*,?|&)";
const body = '(?:(?:Sub[- ]?)?Committee|SUB[- ]?COMMITTEE|COMMITTEE|Panel|PANEL|Commission|COMMISSION|Board|BOARD)';
const named = new RegExp(
  `(?<![\\p{L}’'-])(?:${word}\\s+(?:${small}\\s+){0,2}){0,9}?${body}(?![\\p{L}’'-])(?:\\s\\([\\p{Lu}][\\p{L}’', &-]{3,50}\\))?`,
  'gu',
);
const scrutinises = /\b(?:scrutiny|overview|select|policy|performance)\b/iu;
const report =
  /\b(?:recommendation|resolution|report|minute|action|log|tracker|tracking|response|meeting|update|item|programme|schedule|summary|progress|monitor|monitoring|request|follow[- ]?up|decision|outcome|list|register)s?\b/iu;
const council =
  /^.*\b(?:borough|city|county|district|metropolitan|unitary|town|combined authority) council(?:['’]s)?\s+/iu;

/** The name alone: without the paper's own title before it, the council's name, or "the". */
function trimmed(found: string): string {
  const plain = found.replace(/^.*\b(?:from|to|by|at|with)\s+/iu, '').replace(council, '');
  const of = /^(?<before>.*?)\b(?:of|for)\s+(?<after>\S.*)$/isu.exec(plain)?.groups;
  const own = of?.['before'] !== undefined && report.test(of['before']) ? (of['after'] ?? plain) : plain;
  return own.replace(/^(?:(?:the|and|&|of|for|in|on)\s+)+/iu, '').trim();
}

/** "Committee" alone names none; a board or commission is one of the council's own only when it says that it scrutinises. */
const isCommittee = (name: string): boolean => {
  if (!/\s/u.test(name) || /^(?:this|each|every|all|any|lead|name of|responsible)\b/iu.test(name)) return false;
  return /\b(?:board|commission)\b/iu.test(name) ? scrutinises.test(name) : true;
};

/**
 * The committees that a title names, each once and in the title's own words.
 * Example: "Follow-up items from Place Scrutiny Committee – Tracking sheet" names "Place Scrutiny Committee".
 */
export function committeesIn(title: string): string[] {
  const names = title
    .split(/\n|\s[-–—|/]+\s|[:|;–—]/u)
    .flatMap((part) => [...part.matchAll(named)].map((found) => trimmed(found[0])))
    .filter(isCommittee);
  return names.filter((name, index) => names.findIndex((other) => wordKey(other) === wordKey(name)) === index);
}

/** The one committee that several titles name between them, a shorter form of its name counted with it; else null. */
export function onlyCommittee(names: readonly string[]): string | null {
  const longest = [...names].sort((a, b) => b.length - a.length)[0];
  if (longest === undefined) return null;
  return names.every((name) => ` ${wordKey(longest)} `.includes(` ${wordKey(name)} `)) ? longest : null;
}
