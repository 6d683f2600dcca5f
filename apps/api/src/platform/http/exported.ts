import { Readable } from 'node:stream';
import type { ExportOutcome } from '@holdfast/documents/write/exported-file';
import type { FastifyReply } from 'fastify';
import { attachment } from './attachment.ts';
import { ProblemError } from './problem.ts';

/** A paper to be saved, or the sentence that says why this type of file cannot hold it. */
export const exported = (reply: FastifyReply, outcome: ExportOutcome) => {
  if (!outcome.ok) throw new ProblemError('conflict', outcome.message);
  return attachment(reply, outcome.fileName, Readable.from(outcome.pieces()), outcome.contentType);
};
