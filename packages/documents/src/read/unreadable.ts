import { type Sentence, sentence } from '@holdfast/words/sentence';
import { refuse } from '../gate/refusal.ts';
import type { FileRefusal, FileRefusalCode } from '../gate/refusal.ts';

/** Thrown from deep inside a parser's callbacks and turned into a refusal where the parser was called; never beyond. */
export class Unreadable extends Error {
  readonly refusal: FileRefusal;

  constructor(code: FileRefusalCode, message: Sentence) {
    super(message.code);
    this.refusal = refuse(code, message);
  }
}

export const damagedFile = (): Unreadable => new Unreadable('damaged', sentence('files.damaged'));
