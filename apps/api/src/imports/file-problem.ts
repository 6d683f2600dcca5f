import type { ProblemCode } from '@holdfast/contracts/problem';
import type { FileRefusal, FileRefusalCode } from '@holdfast/documents/gate/refusal';
import { ProblemError } from '../platform/http/problem.ts';

const codes: Record<FileRefusalCode, ProblemCode> = {
  empty_file: 'empty_file',
  too_large: 'too_large',
  unsupported_type: 'unsupported_file',
  wrong_type: 'wrong_file_type',
  scanned: 'unsupported_file',
  old_format: 'old_binary_format',
  password_protected: 'password_protected',
  macros: 'macros',
  unpacks_too_large: 'hostile_file',
  too_many_parts: 'hostile_file',
  too_many_pages: 'too_large',
  nested_archive: 'hostile_file',
  unsafe_part_name: 'hostile_file',
  doctype: 'hostile_file',
  embedded_document: 'hostile_file',
  damaged: 'broken_file',
  broken_encoding: 'broken_file',
  too_much_text: 'hostile_file',
  took_too_much_memory: 'hostile_file',
  took_too_long: 'hostile_file',
  unreadable: 'broken_file',
};

/** A file that the gate does not let in, with the gate's own sentence. */
export const fileProblem = ({ code, message }: FileRefusal): ProblemError => new ProblemError(codes[code], message);
