import { inspectFile } from '../gate/inspect-file.ts';
import type { PaperInput } from './paper-input.ts';
import { parsePaper } from './parse-paper.ts';
import type { PaperReading } from './parse-paper.ts';
import type { OnRows } from './progress.ts';

/** The gate and the reading in this very process, for files that are trusted, as Holdfast's own exports are. */
export async function readPaperHere(input: PaperInput, onRows: OnRows = () => undefined): Promise<PaperReading> {
  const gate = await inspectFile(input.name, input.bytes);
  return gate.ok ? parsePaper(input, gate.type, onRows) : gate;
}
