import { type ExportOutcome, contentTypes } from '@holdfast/documents/write/exported-file';
import { HttpCode, applyDecorators } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { attachment } from './attachment.ts';
import { ProblemError } from './problem.ts';

/** A paper to be saved, or the sentence that says why this type of file cannot hold it. */
export const exported = (reply: FastifyReply, outcome: ExportOutcome) => {
  if (!outcome.ok) throw new ProblemError('conflict', outcome.message);
  return attachment(reply, outcome.fileName, Buffer.from(outcome.bytes), outcome.contentType);
};

/** The answer is a Word, Excel or CSV file. */
export const AnswersFile = (summary: string) =>
  applyDecorators(
    HttpCode(200),
    ApiOperation({ summary }),
    ApiResponse({
      status: 200,
      description: summary,
      content: Object.fromEntries(Object.values(contentTypes).map((type) => [type, {}])),
    }),
  );
