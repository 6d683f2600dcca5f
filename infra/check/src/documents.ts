import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A link of a document to a file beside it: where it stands and where it leads. */
export interface Link {
  /** The document, from the root of the repository. */
  readonly document: string;
  /** As it is written: `../packages/domain/src/text/words.ts`, `words.md#say-it`. */
  readonly target: string;
}

/** Every document of the repository, by its path from the root. */
export const documentsOf = (root: string): readonly string[] =>
  ['README.md', ...globSync('docs/**/*.md', { cwd: root })].toSorted();

const withoutCode = (text: string): string => text.replace(/^```[^]*?^```/gmu, '').replace(/`[^`\n]*`/gu, '');

/** The links in the text of a document, without those that lead out of the repository. Code holds none. */
export const linksIn = (document: string, text: string): readonly Link[] =>
  [...withoutCode(text).matchAll(/\]\((?<target>[^()\s]+)\)/gu)].flatMap(({ groups }) => {
    const target = groups?.['target'] ?? '';
    return /^[a-z]+:/u.test(target) ? [] : [{ document, target }];
  });

/** What a heading is called in a link: `## A new field` is `a-new-field`. */
const anchorsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ (?<title>.+)$/gmu)].map(({ groups }) =>
    (groups?.['title'] ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replaceAll(' ', '-'),
  );

const leadsSomewhere = (root: string, { document, target }: Link): boolean => {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? join(root, document) : join(root, dirname(document), path);
  if (!existsSync(file)) return false;
  return anchor === undefined || anchorsOf(readFileSync(file, 'utf8')).includes(anchor);
};

/** The files that documents name in code, by their path from the root: `packages/jobs/src/jobs.ts`. */
export const pathsIn = (text: string): readonly string[] =>
  [...text.matchAll(/`(?<path>(?:apps|packages|infra|docs)\/[\w./-]+)`/gu)].map(({ groups }) => groups?.['path'] ?? '');

/** Links and paths of every document that lead to nothing, each with its document. A path that is a pattern is none. */
export const deadEnds = (root: string): readonly Link[] =>
  documentsOf(root).flatMap((document) => {
    const text = readFileSync(join(root, document), 'utf8');
    const links = linksIn(document, text).filter((link) => !leadsSomewhere(root, link));
    const paths = pathsIn(text)
      .filter((path) => !/NNNN|evidence-source/u.test(path) && !existsSync(join(root, path)))
      .map((target) => ({ document, target }));
    return [...links, ...paths];
  });
