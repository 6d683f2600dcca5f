import { refuse } from '../gate/refusal.ts';
import type { FileRefusal, FileRefusalCode } from '../gate/refusal.ts';

/** Thrown from deep inside a parser's callbacks and turned into a refusal where the parser was called; never beyond. */
export class Unreadable extends Error {
  readonly refusal: FileRefusal;

  constructor(code: FileRefusalCode, message: string) {
    super(message);
    this.refusal = refuse(code, message);
  }
}

export const damagedFile = (): Unreadable =>
  new Unreadable(
    'damaged',
    'The file is damaged and its words cannot be read. Open it in the program that made it, save it again, and upload the new copy.',
  );
