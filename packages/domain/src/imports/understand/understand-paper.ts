import type { Sentence } from '@holdfast/words/sentence';
import { settle } from '../checks/accounts.ts';
import { findAnomalies } from '../checks/anomalies.ts';
import { findLeft } from '../checks/find-left.ts';
import { findColours } from '../checks/find-colours.ts';
import { withFacts } from './apply-facts.ts';
import { applyEdits } from './apply-edits.ts';
import type { Edited } from './apply-edits.ts';
import type { ImportCorrections, ReadingHelp } from '../paper/corrections.ts';
import { findKeyFaults, readThroughKey, withoutKeys } from './colour-key.ts';
import { cutFragments } from '../rows/cut-fragments.ts';
import { draftDocument } from './draft-documents.ts';
import type { DraftDocument, DraftRow, ReadGroup } from '../paper/draft.ts';
import { findMinutes } from '../prose/find-minutes.ts';
import { gatherGroups } from '../rows/gather-groups.ts';
import type { Unit } from '../paper/grid.ts';
import { joinProse } from '../prose/join-prose.ts';
import { layOut } from '../rows/lay-out.ts';
import type { Paper, PaperParagraph } from '../paper/paper.ts';
import type { ImportPreview, UnderstoodDocument } from '../paper/preview.ts';
import { readProse } from '../prose/read-prose.ts';
import { readStatusKey } from '../values/status-key.ts';
import { refuse } from '../checks/refusals.ts';
import { withPlanSource } from './plan-source.ts';
import { understandRow } from './understand-row.ts';

interface Understood {
  readonly draft: DraftDocument;
  readonly document: UnderstoodDocument;
  readonly anomalies: ImportPreview['anomalies'];
}

function understandDocument(draft: DraftDocument, corrections: ImportCorrections): Understood {
  const readings = draft.rows.map((row) => understandRow(row, draft, corrections));
  return {
    draft,
    document: {
      kind: draft.kind,
      title: draft.title,
      columns: draft.columns.map(({ header, field, guess }) => ({ header, field, guess })),
      rows: withPlanSource(
        draft,
        readings.flatMap(({ rows }) => rows),
      ),
    },
    anomalies: readings.flatMap((reading) => reading.anomalies),
  };
}

const unitsOf = (drafts: readonly DraftDocument[], which: 'pieces' | 'notes'): Unit[] =>
  drafts.flatMap((draft) =>
    draft.rows.flatMap((row) =>
      which === 'notes'
        ? row.notes.map((piece) => piece.unit)
        : [...row.pieces.values(), ...row.carried.values()].flat().map((piece) => piece.unit),
    ),
  );

const withoutTaken = (row: DraftRow, edited: Edited): DraftRow => {
  const kept = (pieces: DraftRow['pieces']): DraftRow['pieces'] =>
    new Map([...pieces].filter(([field]) => !edited.removed(row.where, field)));
  return {
    ...row,
    pieces: kept(row.pieces),
    carried: kept(row.carried),
    notes: edited.removed(row.where, 'note') ? [] : row.notes,
  };
};

const takenIn = (documents: readonly UnderstoodDocument[]): UnderstoodDocument[] =>
  documents.map((document) => ({ ...document, rows: document.rows.filter((row) => row.dropped !== true) }));

/**
 * Understands a paper that nobody has described: which tables are records of recommendations, what their columns
 * mean, which rows belong together, and what the prose adds. Every cell ends in a field, in a note or in the list of
 * what was left out; every guess is marked; what cannot be read as rows is refused with a sentence. The same paper
 * always gives the same preview. `corrections` are laid over it and give a full preview again.
 */
export function understandPaper(given: Paper, corrections: ReadingHelp = {}): ImportPreview {
  const paper = readThroughKey(given, corrections);
  const cut = cutFragments(layOut(withoutKeys(paper)), corrections);
  const gathered = gatherGroups(cut);
  const prose = paper.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).join('\n');
  const groups: ReadGroup[] = [];
  const before: PaperParagraph[] = [];
  for (const [index, group] of gathered.groups.entries()) {
    groups.push(draftDocument(group, { before: [...before], prose, corrections, number: index + 1 }));
    before.push(...group.before, ...group.members.slice(1).flatMap(({ fragment }) => fragment.before));
  }
  const loose = [...before, ...gathered.after];
  const joined = joinProse(
    groups.map((group) => group.document),
    loose,
  );
  const drafts = joined.length > 0 && groups.some((group) => group.read) ? joined : [...joined, ...readProse(loose)];
  // The clerk's own mapping comes first, then the key that the paper gives.
  const keyed = { ...corrections, statuses: [...(corrections.statuses ?? []), ...readStatusKey(paper)] };
  const understood = [...drafts, ...findMinutes(loose)].map((draft) => understandDocument(draft, keyed));
  const edited = applyEdits(
    understood.map(({ document }) => document),
    corrections,
  );
  const read = edited.documents.some((document) => document.rows.length > 0);
  const untouched = corrections.fields === undefined && corrections.drops === undefined;
  const kept = untouched
    ? drafts
    : drafts.map((draft) => ({
        ...draft,
        rows: draft.rows.filter((row) => !edited.dropped(row.where)).map((row) => withoutTaken(row, edited)),
      }));
  const account = {
    placed: new Set<Unit>([
      ...unitsOf(kept, 'pieces'),
      ...drafts.flatMap((draft) => (draft.columns.length > 0 ? draft.heads : [])),
    ]),
    noted: new Set<Unit>(unitsOf(kept, 'notes')),
    why: new Map<Unit, Sentence>(drafts.flatMap((draft) => draft.aside.map(({ unit, why }) => [unit, why] as const))),
  };
  const settled = settle(paper, account);
  return {
    version: 1,
    file: paper.file,
    outcome: read ? 'rows' : 'refused',
    refusal: read ? null : refuse(paper, groups),
    documents: withFacts(edited.documents, corrections.facts ?? []),
    ...settled,
    anomalies: [
      ...(paper.remarks ?? []),
      ...findColours(paper),
      ...findKeyFaults(given),
      ...understood.flatMap(({ anomalies }) => anomalies),
      ...findAnomalies(takenIn(edited.documents), loose),
      ...findLeft(takenIn(edited.documents), settled.leftOut),
    ],
  };
}
