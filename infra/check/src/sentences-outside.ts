import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/** Where no sentence for a person may stand: they are all in packages/words. */
const speechless = [
  'packages/domain',
  'packages/contracts',
  'packages/database',
  'packages/services',
  'packages/documents',
  'packages/mail',
  'packages/runtime',
  'packages/moderngov',
  'apps/api',
  'apps/worker',
];

const isSql = (text: string): boolean =>
  /\n|::|\$\d|\bilike\b|\bis (?:not )?null\b|\border by\b|\bcoalesce\(|^\(\{\} or \{\}\)$/u.test(text);

/** A capital, a mark of quotation or a value first, at least three words, and the end of a sentence. */
const isSentence = (text: string): boolean =>
  !isSql(text) && /^[“‘"(]?(?:\p{Lu}|\{\})/u.test(text) && /[.?!:…)]$/u.test(text) && text.split(/\s+/u).length >= 3;

/** What is said to whoever runs or programs Holdfast, in English: errors that are thrown, the log, the API's own page. */
const toProgrammers =
  /^(?:Error|TypeError|RangeError|AssertionError|WrongSettings|describe|log|info|warn|error|debug|fatal|Api\w+|Answers\w*|\w*Operation|summary|description)$/u;

/** What a command of whoever runs Holdfast prints. */
const toTerminal = /^process\.std(?:out|err)\.write$/u;

const calledName = (node: ts.Node): string => {
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    const { expression } = node;
    if (toTerminal.test(expression.getText())) return 'log';
    if (ts.isIdentifier(expression)) return expression.text;
    return ts.isPropertyAccessExpression(expression) ? expression.name.text : '';
  }
  return ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) ? node.name.text : '';
};

const isToProgrammers = (node: ts.Node): boolean => {
  for (let around = node; !ts.isStatement(around) && !ts.isSourceFile(around); around = around.parent)
    if (toProgrammers.test(calledName(around))) return true;
  return ts.isThrowStatement(node.parent);
};

const textOf = (node: ts.Node): string | null => {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join('');
};

/** Every sentence for a person in a source text. */
export const sentencesIn = (fileName: string, source: string): readonly string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = textOf(node)?.trim();
    if (text !== undefined && isSentence(text) && !isToProgrammers(node)) found.push(text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true));
  return found;
};

export interface SentenceOutside {
  readonly file: string;
  readonly text: string;
}

/** Every sentence for a person that stands outside packages/words. */
export const sentencesOutside = (root: string): readonly SentenceOutside[] =>
  speechless.flatMap((folder) =>
    readdirSync(join(root, folder, 'src'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /(?<!\.test)\.ts$/u.test(entry.name))
      .map((entry) => relative(join(root, folder, 'src'), join(entry.parentPath, entry.name)))
      .filter((file) => !/(?:^|\/)(?:testing|migrations)\//u.test(file))
      .sort()
      .flatMap((file) => {
        const path = join(root, folder, 'src', file);
        return sentencesIn(path, readFileSync(path, 'utf8')).map((text) => ({
          file: `${folder}/src/${file}`,
          text,
        }));
      }),
  );
