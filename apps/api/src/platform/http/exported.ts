import { Readable } from 'node:stream';
import type { ExportOutcome } from '@holdfast/documents/write/exported-file';
import type { FastifyReply } from 'fastify';
import { attachment } from './attachment.ts';

/** A paper to be saved, written as it is taken. */
export const exported = (reply: FastifyReply, file: Extract<ExportOutcome, { ok: true }>) =>
  attachment(reply, file.fileName, Readable.from(file.pieces()), file.contentType);
