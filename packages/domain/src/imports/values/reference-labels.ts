/** A label in front of a recommendation's words, and the words after it. */
export interface LabelledWords {
  readonly reference: string;
  readonly words: string;
}

const named =
  /^(?:(?:scrutiny|committee|panel|cabinet|key)\s+)?(?:recommendation|recom|rec|resolution|action)s?\s*(?:no\.?\s*|number\s*|#\s*)?(\d{1,3}(?:\.\d{1,2})*[a-z]?|[A-Z]\d{0,2})(?:\s*[.:;)\]–—-]+\s*|[^\S\n]*\n\s*|\s+(?=\p{Lu}))/iu;
const coded = /^((?:R|REC|SR|RES|A)[ -]?\d{1,3}(?:[./]\d{1,2})*)(?:\s*[.:;)\]–—-]+\s*|[^\S\n]*\n\s*|\s+(?=\p{Lu}))/u;
const numbered = /^\(?(\d{1,3}(?:\.\d{1,2})*)(?:[.)\]:]+\s+|\)\s*|\n\s*|\s+(?=That\b|To\b|The\b))(?=\S)/u;
const decimal = /^(\d{1,2}(?:\.\d{1,2})+)\s+(?=\p{Lu})/u;
const bracketed = /^\(([ivx]{1,5}|[a-z])\)\s*(?=\S)/u;

/** "1." whose words go on with "2." on a line of its own opens a list of several. */
const opensList = (label: string, words: string): boolean =>
  /^\d+$/u.test(label) && new RegExp(`\\n\\s*(?:recommendation )?\\(?${Number(label) + 1}[.):]`, 'iu').test(words);

/**
 * Splits the label from a recommendation's words: "Recommendation 1. That …" is `1` and "That …"; "R3: …" is `R3`;
 * "2) …" is `2`. The words after the label stay to the letter. null when there is no label, nothing
 * after it, or the label only opens a list of parts.
 */
export function splitReference(text: string): LabelledWords | null {
  for (const pattern of [named, coded, numbered, decimal, bracketed]) {
    const found = pattern.exec(text);
    if (found?.[1] === undefined) continue;
    const words = text.slice(found[0].length).trim();
    const parted = pattern === bracketed && /(?:^|[\s;])\(?(?:b|ii)\)\s/u.test(words);
    if (words !== '' && !parted && !opensList(found[1], words)) return { reference: found[1].trim(), words };
  }
  return null;
}

/** A cell that holds a number or code and no words: "1", "R3", "2.1", "(iv)", "SC/12/07", "23/41", "Rec 4". */
export const isReference = (text: string): boolean =>
  !/^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|by|end)[a-z]*\b/iu.test(
    text.trim(),
  ) &&
  /^(?:(?:recommendation|rec|item|action|no)\.?\s*)?[(#]?(?:\d{1,4}(?:\.\d{1,3})*\.?|\d{1,4}\/\d{1,4}|[A-Z]{1,5}[ ./-]?\d{1,4}(?:[./-]\w{1,6})*|[ivx]{1,5}|\d{1,3}\s?\(?[a-z]{1,3}|[A-Za-z])[).]?(?:\s?\([a-z]{1,4}\))?$/iu.test(
    text.trim(),
  );

export interface PartOf {
  readonly reference: string | null;
  readonly part: string;
}

/** "3(a)", "3a", "3 (ii)" name a part of recommendation 3; "(b)" a part of the one above. null for a whole one. */
export function readPart(reference: string): PartOf | null {
  const found =
    /^(?:rec(?:ommendation)?\.?\s*)?(?:([A-Z]{0,4}\d{1,3}(?:\.\d{1,2})*)\s*)?(?:\(([a-z]{1,4})\)|(?<=\d)\s?([a-h])|([a-z]{1,3})\))[.)]?$/iu.exec(
      reference.trim(),
    );
  const part = found?.[2] ?? found?.[3] ?? found?.[4];
  return part === undefined ? null : { reference: found?.[1] ?? null, part: part.toLowerCase() };
}

/** Only the words that number a reference: "Recommendation 1." and "1)" are both "1", so that they can be matched. */
export const referenceKey = (reference: string): string =>
  reference
    .toLowerCase()
    .replace(/^(?:recommendation|recom|rec|item|no|r)s?[ .:#-]*(?=\d)/u, '')
    .replace(/[\s().:;]+/gu, '');
