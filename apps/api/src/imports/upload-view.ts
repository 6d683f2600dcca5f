import type { ImportCorrections, Upload } from '@holdfast/contracts/imports/shapes';
import type { UndoSummary, UploadProblem } from '@holdfast/database/imports/upload.record';
import type { UploadDetail } from '@holdfast/database/imports/listing/upload-row';
import { mayMake } from '@holdfast/domain/imports/names/new-names';
import { inTheirWords } from '../platform/words/current-language.ts';

export const problemView = (problem: UploadProblem | null): Upload['problem'] =>
  problem === null ? null : { code: problem.code, message: inTheirWords(problem.message) };

const undoView = (undo: UndoSummary | null): Upload['undo'] =>
  undo && {
    removed: undo.removed,
    restored: undo.restored,
    namesRemoved: [...undo.namesRemoved],
    kept: undo.kept.map(({ sentence, ...row }) => ({ ...row, sentence: inTheirWords(sentence) })),
    namesKept: undo.namesKept.map(({ name, sentence }) => ({ name, sentence: inTheirWords(sentence) })),
  };

export const uploadView = (
  { preview, problem, undo, ...upload }: UploadDetail,
  corrections: ImportCorrections,
  marks: Pick<Upload, 'correctedBy' | 'lookedAt'>,
): Upload => ({
  ...upload,
  problem: problemView(problem),
  ...marks,
  corrections,
  documents: (preview?.documents ?? []).map((document) => ({ ...document, columns: [...document.columns] })),
  tables: (preview?.tables ?? []).map(({ rows, ...table }) => ({
    ...table,
    rows: rows.map(({ row, cells }) => ({ row, cells: [...cells] })),
  })),
  undo: undoView(undo),
  names: (preview?.names ?? []).map(({ kind, words, rows, person, suggestions, chosen }) => ({
    kind,
    words,
    rows,
    mayMake: mayMake({ kind, person }),
    suggestions: [...suggestions],
    chosen,
  })),
  cells: preview?.cells ?? null,
  leftOut: (preview?.leftOut ?? []).map(({ why, ...left }) => ({ ...left, why: inTheirWords(why) })),
  anomalies: (preview?.anomalies ?? []).map(({ message, ...odd }) => ({ ...odd, message: inTheirWords(message) })),
});
