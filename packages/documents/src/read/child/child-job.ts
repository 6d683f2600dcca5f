import type { ReadingHelp } from '@holdfast/domain/imports/paper/corrections';
import type { PaperType } from '@holdfast/domain/imports/paper/paper';

/** What the parent asks of the child: the reading of a paper alone, or what Holdfast understands of it too. */
export interface PaperTask {
  readonly task: 'read' | 'preview';
  readonly name: string;
  readonly type: PaperType;
  readonly corrections: ReadingHelp;
}

/** The meetings of a calendar file between two days. */
export interface CalendarTask {
  readonly task: 'calendar';
  readonly from: string;
  readonly to: string;
}

export type ChildTask = PaperTask | CalendarTask;

/** The first message to the child; the file's bytes follow on its standard input, and the answer comes as JSON on its output. */
export type ChildJob = ChildTask & { readonly bytes: number; readonly residentMegabytes: number };

/** What the child says on the way. */
export interface ChildNews {
  readonly rowsFound?: number;
  /** The most memory that the child has held, told last. */
  readonly peakBytes?: number;
}

/** Said to a child at its start: it will read the rules whatever its job is, so it may read them before it has one. */
export const rulesFirst = 'rules-first';

/** The child's own word that it held more memory than it may; the system's ways of ending a process use other numbers. */
export const memoryExit = 75;
