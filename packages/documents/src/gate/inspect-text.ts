import type { PaperType } from '@holdfast/domain/imports/paper/paper';
import type { Formats } from '@holdfast/words/formats';
import { sentence } from '@holdfast/words/sentence';
import { decodeText } from '../read/decode.ts';
import { extensionOf, namedType } from './named-type.ts';
import { refuse } from './refusal.ts';
import type { FileRefusal } from './refusal.ts';

export type TextInspection = { readonly ok: true; readonly type: PaperType } | FileRefusal;

const empty = refuse('empty_file', sentence('files.no_words'));
const webPage = /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]{0,500}?-->\s*)?(<!doctype html|<html[\s>])/i;
const anyTag = /<[a-z][a-z0-9]*[\s/>]/i;
const webArchive = /^\s*(MIME-Version:|From: <Saved by)/i;
/** A line that an email has among its first. */
const email = /^(?:From|Subject|MIME-Version|Received|Date|To|Return-Path|Message-ID):/im;
const officeXml = /^\s*<\?xml[\s\S]{0,300}<\?mso-application/i;

type FileKind = Formats['fileKind'];
const called = (name: string, kind: FileKind): FileRefusal =>
  refuse('wrong_type', sentence('files.called_but_is', { extension: extensionOf(name), kind }));

/** Words hold no control characters but tabs and line ends; a form feed comes from an old page break. */
const isBinary = (text: string): boolean => {
  const marks = text.slice(0, 65_536).match(/(?![\s\u0085])\p{Cc}/gu)?.length ?? 0;
  return text.includes('\u0000') || marks > 8;
};

/** Decides if a file without any binary signature holds the words that its name promises. */
export function inspectText(name: string, bytes: Buffer): TextInspection {
  const type = namedType(name);
  const decoded = decodeText(bytes);
  const text = decoded.ok ? decoded.text : bytes.toString('latin1');
  if (isBinary(text)) {
    return type === null ? refuse('unsupported_type', sentence('files.of_unknown_kind')) : called(name, 'no_text');
  }
  if (text.trim() === '') return empty;
  const really = webPage.test(text) ? 'web_page' : officeXml.test(text) ? 'office_xml' : 'plain_text';
  switch (type) {
    case 'docx':
    case 'xlsx':
    case 'odt':
    case 'ods':
    case 'xls':
    case 'pdf':
      return called(name, really);
    case 'eml':
      return email.test(text.slice(0, 4096)) ? { ok: true, type } : called(name, really);
    case 'html':
      if (webArchive.test(text)) return called(name, 'web_archive');
      return anyTag.test(text) ? { ok: true, type } : called(name, 'plain_text');
    case 'csv':
    case 'txt':
    case 'md':
      return really === 'plain_text' ? { ok: true, type } : called(name, really);
    case null:
      return refuse('unsupported_type', sentence('files.no_known_ending', { kind: really }));
  }
}
