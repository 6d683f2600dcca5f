import { foldWords, saysNothing } from '../../text/words.ts';

const title = '(?:Cllr|Councillor|Cllrs|Dr|Mr|Mrs|Ms|Miss|Sir|Prof(?:essor)?|Rev)\\.?\\s';
const forename = `(?:${title})?\\p{Lu}\\p{Ll}[\\p{L}’'-]*(?:\\s\\p{Lu}\\.?)?`;
const name = `${forename}\\s\\p{Lu}[\\p{L}’'-]+`;
const named = new RegExp(
  `(?<!\\s)\\s+(?=${forename}\\s(?!Director|Service|Team|Department)\\p{Lu}[\\p{L}’'-]+\\s[–—-]\\s)`,
  'gu',
);
const post =
  /\b(?:head|director|manager|officer|member|leader|lead|chief|councillor|cllr|chair|executive|team|service|services|board|partnership|nhs|council|department|directorate|commissioner|solicitor|treasurer|secretary|adviser|advisor|coordinator|co-ordinator|planner|engineer|accountant|headteacher|principal|s151|agency|trust|police|ccg|icb)\b/iu;
const startsPost = new RegExp(
  `^(?:${title}|(?:the |assistant |deputy |interim |acting |strategic |group |service |corporate |executive |senior |chief )*(?:head|director|manager|officer|leader|lead|chair|cabinet member|portfolio holder|chief|cllr|councillor)\\b)`,
  'iu',
);

/** "and" and "&" part two posts ("Head of Legal and Director of Finance"), never one ("Head of Legal and Democratic Services"). */
function splitAnd(words: string): string[] {
  const parts = words.split(/(?<!\s)\s+(?:and|&)\s+/u);
  if (parts.length < 2) return [words];
  const bothNames = parts.every((part) => new RegExp(`^${name}(?:\\s*\\(.*\\))?$`, 'u').test(part) && !post.test(part));
  if (bothNames) return parts;
  const joined: string[] = [parts[0] ?? ''];
  for (const part of parts.slice(1)) {
    if (startsPost.test(part) && post.test(joined.at(-1) ?? '')) joined.push(part);
    else joined[joined.length - 1] = words.slice(words.indexOf(joined.at(-1) ?? ''), words.indexOf(part) + part.length);
  }
  return joined;
}

/** A slash or comma parts two posts or two names, and stays inside a title ("Housing/Benefits Manager", "Director, Place"). */
function splitMarks(words: string): string[] {
  for (const mark of [/(?<!\s)\s+\/\s+|(?<=\p{Ll})\/(?=\p{Lu})/u, /,\s+/u]) {
    const parts = words.split(mark).map((part) => part.trim());
    const names = parts.every(
      (part) => new RegExp(`^(?:${name}|\\p{Lu}\\.?\\s\\p{Lu}[\\p{L}’'-]+)$`, 'u').test(part) && !post.test(part),
    );
    const posts = parts.every((part) => startsPost.test(part));
    const initials = mark.source.includes('/') && parts.every((part) => /^\p{Lu}{2,4}$/u.test(part));
    if (parts.length > 1 && (names || posts || initials)) return parts;
  }
  return [words];
}

/**
 * The people, posts, teams or partners that a cell names, in order: one a line, or parted by ";", by "and" between two
 * posts, or by the name and dash that begin the next ("Ann Lee – Head of X Bob Hay – Head of Y"). In doubt, one.
 * Example: `readLeads('Head of Legal and Democratic Services; Cllr Ann Lee')` is two.
 */
export function readLeads(text: string): string[] {
  const lines = foldWords(text).split(/\n|;|•|\s\+\s/u);
  const wrapped = lines.reduce<string[]>((kept, line) => {
    const before = kept.at(-1);
    const goesOn =
      before !== undefined && (/^\p{Ll}/u.test(line.trim()) || /\b(?:and|of|for|the|&|to|in)$|[–—,/(-]$/u.test(before));
    if (goesOn) kept[kept.length - 1] = `${before} ${line.trim()}`;
    else kept.push(line.trim());
    return kept;
  }, []);
  return wrapped
    .flatMap((line) => line.split(named))
    .flatMap(splitAnd)
    .flatMap(splitMarks)
    .map((lead) => lead.replace(/^[\s,–—-]+|(?<![\s,])[\s,]+$/gu, ''))
    .filter((lead) => lead !== '' && !saysNothing(lead));
}
