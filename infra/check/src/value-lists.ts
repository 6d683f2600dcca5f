import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/** The values of a list or of a union of texts, in no order, and where it stands. */
export interface ValueList {
  readonly values: string;
  readonly at: string;
}

/** Two lists of two may well be of different things; three values that are the same are the same list. */
const fewest = 3;

const textsOf = (nodes: readonly ts.Node[]): readonly string[] | null => {
  const texts = nodes.map((node) => {
    const literal = ts.isLiteralTypeNode(node) ? node.literal : node;
    return ts.isStringLiteral(literal) ? literal.text : null;
  });
  return texts.every((text) => text !== null) ? texts : null;
};

/** `Pick<Row, 'a' | 'b' | 'c'>` names columns: what is picked is another choice each time. */
const picks = (node: ts.Node): boolean =>
  (ts.isTypeReferenceNode(node) || ts.isExpressionWithTypeArguments(node)) && /^(?:Pick|Omit)</u.test(node.getText());

/** Every list of texts, and every union of them, in a source text. */
export const listsIn = (fileName: string, source: string): readonly ValueList[] => {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true);
  const found: ValueList[] = [];
  const visit = (node: ts.Node): void => {
    if (picks(node)) return;
    const texts = ts.isArrayLiteralExpression(node)
      ? textsOf(node.elements)
      : ts.isUnionTypeNode(node)
        ? textsOf(node.types)
        : null;
    if (texts !== null && texts.length >= fewest)
      found.push({
        values: [...new Set(texts)].toSorted().join(' '),
        at: `${fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`,
      });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
};

const notRead = /\/(?:node_modules|dist|test|testing|migrations)\/|\.(?:test|d)\.tsx?$/u;

/** Every list that stands in the source of two places or more: the values, and where. */
export const listsThatStandTwice = (root: string): readonly (readonly [values: string, at: readonly string[]])[] => {
  const lists = ['packages', 'apps'].flatMap((top) =>
    readdirSync(join(root, top)).flatMap((project) =>
      readdirSync(join(root, top, project, 'src'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((path) => !notRead.test(path))
        .flatMap((path) => listsIn(relative(root, path), readFileSync(path, 'utf8'))),
    ),
  );
  return [...Map.groupBy(lists, ({ values }) => values)]
    .filter(([, same]) => same.length > 1)
    .map(([values, same]) => [values, same.map(({ at }) => at)] as const);
};
