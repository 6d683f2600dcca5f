import type { UploadState } from '@holdfast/domain/imports/paper/upload-state';
import type { By } from '../../recommendations/by.ts';
import type { ImportSummary, StoredPreview, UndoSummary, UploadProblem } from '../upload.record.ts';

export interface UploadRow {
  readonly uploadId: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly state: UploadState;
  readonly problem: UploadProblem | null;
  readonly rowsFound: number;
  readonly rowsDone: number;
  readonly summary: ImportSummary;
  readonly uploadedBy: By;
  readonly uploadedAt: string;
  readonly confirmedBy: By | null;
  readonly confirmedAt: string | null;
  readonly undoneBy: By | null;
  readonly undoneAt: string | null;
  readonly revision: number;
}

export interface UploadDetail extends UploadRow {
  readonly committeeId: string | null;
  /** As they were saved; {} when there are none. */
  readonly corrections: unknown;
  /** null until the paper was understood or refused. */
  readonly preview: StoredPreview | null;
  readonly attempts: number;
  /** null until it is undone. */
  readonly undo: UndoSummary | null;
}
