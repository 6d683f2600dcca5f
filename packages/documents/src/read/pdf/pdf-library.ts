import type * as Library from 'pdfjs-dist/legacy/build/pdf.mjs';
import { sentence } from '@holdfast/words/sentence';
import { Unreadable } from '../unreadable.ts';

export type PdfLibrary = typeof Library;
export type PdfDocument = Awaited<ReturnType<PdfLibrary['getDocument']>['promise']>;
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/** Its letters take half as long to read without comments and long names; they come without types. */
const firstHalf: string = 'pdfjs-dist/legacy/build/pdf.min.mjs';
/** Only handed on. */
const otherHalf: string = 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';

/** A paper for a committee; an agenda pack of more pages takes longer than anybody waits. */
export const mostPages = 200;

const damaged = (): Unreadable => new Unreadable('damaged', sentence('files.damaged'));

function whyNot(error: unknown): unknown {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return new Unreadable('password_protected', sentence('files.pdf_password'));
  return /^(?:InvalidPDF|MissingPDF|UnexpectedResponse|FormatError|XRefParse|UnknownError|Response)/.test(name)
    ? damaged()
    : error;
}

/**
 * Opens a PDF in this process: its words and lines are read, and no picture of it is unpacked, no font is drawn, no
 * script is run and nothing that it names is fetched.
 */
export async function openPdf(bytes: Uint8Array): Promise<{ library: PdfLibrary; document: PdfDocument }> {
  // The reader looks for its other half here before it looks for a thread to run it in.
  Object.assign(globalThis, { pdfjsWorker: (await import(otherHalf)) as unknown });
  const library = (await import(firstHalf)) as PdfLibrary;
  try {
    const document = await library.getDocument({
      data: new Uint8Array(bytes),
      maxImageSize: 1,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      enableXfa: false,
      stopAtErrors: false,
      verbosity: library.VerbosityLevel.ERRORS,
    }).promise;
    if (document.numPages > mostPages) {
      const message = sentence('files.pdf_pages', { pages: document.numPages, most: mostPages });
      throw new Unreadable('too_many_pages', message);
    }
    return { library, document };
  } catch (error) {
    throw whyNot(error);
  }
}
