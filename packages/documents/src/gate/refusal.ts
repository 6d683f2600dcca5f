import type { Sentence } from '@holdfast/words/sentence';

/** Why a file was not read: before any parser saw it, or while one was reading it. The edges give each a status. */
export const fileRefusalCodes = [
  'empty_file',
  'too_large',
  'unsupported_type',
  'wrong_type',
  'scanned',
  'old_format',
  'password_protected',
  'macros',
  'unpacks_too_large',
  'too_many_parts',
  'too_many_pages',
  'nested_archive',
  'unsafe_part_name',
  'doctype',
  'embedded_document',
  'damaged',
  'broken_encoding',
  'too_much_text',
  'took_too_much_memory',
  'took_too_long',
  'unreadable',
] as const;
export type FileRefusalCode = (typeof fileRefusalCodes)[number];

export interface FileRefusal {
  readonly ok: false;
  readonly code: FileRefusalCode;
  /** Tells the clerk what is wrong and what to do. */
  readonly message: Sentence;
  /** For the log, never for the clerk: what the reader said when it stopped without an outcome. */
  readonly detail?: string;
}

/** The paths of the result that readers share: `refuse('empty_file', sentence('files.empty'))`. */
export function refuse(code: FileRefusalCode, message: Sentence): FileRefusal {
  return { ok: false, code, message };
}
