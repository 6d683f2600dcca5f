import type { PaperType } from '@holdfast/domain/imports/paper/paper';
import { decodeText } from '../read/decode.ts';
import { extensionOf, namedType, supportedTypes } from './named-type.ts';
import { refuse } from './refusal.ts';
import type { FileRefusal } from './refusal.ts';

export type TextInspection = { readonly ok: true; readonly type: PaperType } | FileRefusal;

const empty = refuse('empty_file', 'The file holds no words. Check that it was saved, and upload it again.');
const webPage = /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]{0,500}?-->\s*)?(<!doctype html|<html[\s>])/i;
const anyTag = /<[a-z][a-z0-9]*[\s/>]/i;
const webArchive = /^\s*(MIME-Version:|From: <Saved by)/i;
const officeXml = /^\s*<\?xml[\s\S]{0,300}<\?mso-application/i;

function called(name: string, really: string): FileRefusal {
  return refuse(
    'wrong_type',
    `The file is called .${extensionOf(name)}, but it is really ${really}. Save it again as ${supportedTypes}, and upload that.`,
  );
}

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
    return type === null
      ? refuse(
          'unsupported_type',
          `This kind of file cannot be read. Holdfast reads ${supportedTypes}: save it as one of these.`,
        )
      : called(name, 'a file that holds no readable text, or a damaged one');
  }
  if (text.trim() === '') return empty;
  const really = webPage.test(text) ? 'a web page' : officeXml.test(text) ? 'an Office file in XML' : 'plain text';
  switch (type) {
    case 'docx':
    case 'xlsx':
      return called(name, really);
    case 'html':
      if (webArchive.test(text)) return called(name, 'a web page saved as a single-file archive');
      return anyTag.test(text) ? { ok: true, type } : called(name, 'plain text');
    case 'csv':
    case 'txt':
    case 'md':
      return really === 'plain text' ? { ok: true, type } : called(name, really);
    case null:
      return refuse(
        'unsupported_type',
        `The file's name does not end in a type that can be read; it looks like ${really}. Holdfast reads ${supportedTypes}.`,
      );
  }
}
