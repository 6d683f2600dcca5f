import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/** A page whose route does not load the words of a room that it shows, and the file that speaks of it. */
export interface RoomLeftOut {
  readonly page: string;
  readonly room: string;
  readonly shownBy: string;
}

const sourceOf = (path: string): ts.SourceFile =>
  ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);

const everyNode = (node: ts.Node): readonly ts.Node[] => [node, ...node.getChildren().flatMap(everyNode)];

const callsIn = (node: ts.Node, name: string): readonly ts.CallExpression[] =>
  everyNode(node).filter(
    (each): each is ts.CallExpression => ts.isCallExpression(each) && each.expression.getText() === name,
  );

const textsIn = (node: ts.Node): readonly string[] =>
  everyNode(node).flatMap((each) => (ts.isStringLiteral(each) ? [each.text] : []));

/** What stands behind a name that the file itself declares: `loader` for `const loader = () => loadWords('messages')`. */
const declared = (file: ts.SourceFile, name: string): ts.Node | undefined =>
  everyNode(file).find((each) => ts.isVariableDeclaration(each) && each.name.getText() === name);

/** A route and what its file declares for it, step by step: `loader: withMeetings`, which calls `one`, which loads. */
const behindOf = (file: ts.SourceFile, route: ts.Node): readonly ts.Node[] => {
  const found = new Set<ts.Node>([route]);
  for (const each of found)
    for (const node of everyNode(each)) {
      const behind = ts.isIdentifier(node) ? declared(file, node.text) : undefined;
      // The list of all routes is declared as well, and each of them stands in it.
      if (behind !== undefined && callsIn(behind, 'createRoute').length === 0) found.add(behind);
    }
  return [...found];
};

const listIn = (file: ts.SourceFile, { expression }: ts.SpreadElement): readonly string[] => {
  const list = declared(file, expression.getText());
  return list === undefined ? [] : textsIn(list);
};

/** The rooms that a route has ready: what it names itself, and what a function or list of its file names for it. */
const roomsLoaded = (file: ts.SourceFile, route: ts.Node): readonly string[] =>
  behindOf(file, route)
    .flatMap((each) => callsIn(each, 'loadWords'))
    .flatMap((call) => [
      ...textsIn(call),
      ...call.arguments.filter(ts.isSpreadElement).flatMap((list) => listIn(file, list)),
    ]);

const besideIn = (path: string, written: string): string | null => {
  const beside = join(dirname(path), written);
  return written.startsWith('.') && existsSync(beside) ? beside : null;
};

const namesNothing = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean =>
  ts.isImportDeclaration(node) ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword : node.isTypeOnly;

/** The files that come with a file. What is fetched later brings its own words. */
const importsOf = (file: ts.SourceFile): readonly string[] =>
  file.statements.flatMap((each) => {
    if (!(ts.isImportDeclaration(each) || ts.isExportDeclaration(each)) || namesNothing(each)) return [];
    const from = each.moduleSpecifier;
    return from !== undefined && ts.isStringLiteral(from) ? (besideIn(file.fileName, from.text) ?? []) : [];
  });

/** Where a page of a file that gathers pages stands itself: `pages.ts` says `export { ClocksRoom } from '…'`. */
const placeOfPage = (path: string, page: string): string => {
  const from = sourceOf(path).statements.find(
    (each): each is ts.ExportDeclaration =>
      ts.isExportDeclaration(each) &&
      each.exportClause !== undefined &&
      ts.isNamedExports(each.exportClause) &&
      each.exportClause.elements.some(({ name }) => name.text === page),
  )?.moduleSpecifier;
  return from !== undefined && ts.isStringLiteral(from) ? (besideIn(path, from.text) ?? path) : path;
};

/** The rooms that a file speaks of: `useWords('register')`, `t('common:none')`. */
const roomsSpoken = (file: ts.SourceFile, rooms: ReadonlySet<string>): ReadonlySet<string> => {
  const own = callsIn(file, 'useWords').flatMap(({ arguments: [room] }) => (room === undefined ? [] : textsIn(room)));
  const named = everyNode(file).flatMap((each) =>
    ts.isStringLiteral(each) || ts.isNoSubstitutionTemplateLiteral(each) || ts.isTemplateHead(each)
      ? (/^(?<room>[a-zA-Z]+):/u.exec(each.text)?.groups?.['room'] ?? [])
      : [],
  );
  return new Set([...own, ...named].filter((room) => rooms.has(room)));
};

/**
 * The rooms of words that some page of the web application shows and its route does not have ready: opened by its
 * address, such a page shows keys where words should be. `always` are the rooms that stand around every page.
 */
export const roomsLeftOut = (web: string, rooms: ReadonlySet<string>, always: readonly string[]): RoomLeftOut[] => {
  const spoken = new Map<string, { readonly rooms: ReadonlySet<string>; readonly imports: readonly string[] }>();
  const read = (path: string) => {
    const known = spoken.get(path);
    if (known !== undefined) return known;
    const file = sourceOf(path);
    const found = { rooms: roomsSpoken(file, rooms), imports: importsOf(file) };
    spoken.set(path, found);
    return found;
  };
  const filesOf = (path: string, seen = new Set<string>()): ReadonlySet<string> => {
    if (seen.has(path)) return seen;
    seen.add(path);
    for (const next of read(path).imports) filesOf(next, seen);
    return seen;
  };
  return globSync('features/*/routes.ts', { cwd: web }).flatMap((routes) => {
    const path = join(web, routes);
    const file = sourceOf(path);
    return callsIn(file, 'createRoute').flatMap((route) => {
      const loaded = new Set([...always, ...roomsLoaded(file, route)]);
      return callsIn(route, 'lazyRouteComponent').flatMap(({ arguments: [fetched, name] }) => {
        const [written = ''] = fetched === undefined ? [] : textsIn(fetched);
        const [page = ''] = name === undefined ? [] : textsIn(name);
        const gathered = besideIn(path, written);
        if (gathered === null) throw new Error(`${routes} opens ${page} from ${written}, which is not there.`);
        return [...filesOf(placeOfPage(gathered, page))].flatMap((shownBy) =>
          [...read(shownBy).rooms]
            .filter((room) => !loaded.has(room))
            .map((room) => ({ page, room, shownBy: relative(web, shownBy) })),
        );
      });
    });
  });
};
