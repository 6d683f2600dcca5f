import multipart from '@fastify/multipart';
import { maxFileBytes } from '@holdfast/documents/gate/limits';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sentence } from '@holdfast/words/sentence';
import { ProblemError } from './problem.ts';
import { oneInvalid } from './validate.ts';

export interface SentFile {
  readonly fileName: string;
  readonly content: Buffer;
}

// Two files are let in as far as it takes to say that one is wanted.
const limits = { fileSize: maxFileBytes, files: 2, fields: 10, fieldSize: 1_000, parts: 12, headerPairs: 50 };

export const useFileUploads = async (server: FastifyInstance): Promise<void> => {
  await server.register(multipart, { limits });
};

/** The one file of a form, whole. A sender that breaks off is an error here, so nothing of half a file is kept. */
export const readOneFile = async (request: FastifyRequest): Promise<SentFile> => {
  if (!request.isMultipart()) throw new ProblemError('bad_request', sentence('problems.not_a_form'));
  let sent: SentFile | undefined;
  for await (const part of request.parts()) {
    if (part.type !== 'file') continue;
    if (sent !== undefined) throw twoFiles();
    sent = { fileName: cleanName(part.filename), content: await part.toBuffer() };
  }
  if (sent === undefined) throw oneInvalid('file', sentence('problems.no_file'));
  if (sent.fileName === '') throw oneInvalid('file', sentence('problems.no_file_name'));
  return sent;
};

const twoFiles = (): ProblemError => new ProblemError('bad_request', sentence('problems.two_files'));

/** The last part of the name, without what a screen cannot show. */
const cleanName = (name: string): string =>
  (name.split(/[/\\]/u).at(-1) ?? '').normalize('NFC').replace(/\p{C}/gu, '').trim().slice(-200);
