import { attachment } from '../platform/http/attachment.ts';
import { serve } from '../platform/routes/serve.ts';
import { ImportsService } from './imports.service.ts';
import { PreviewService } from './preview.service.ts';
import { ReceiveService } from './receive.service.ts';
import { importsRoutes } from '@holdfast/contracts/imports/routes';

export const ImportsController = serve(
  importsRoutes,
  [ReceiveService, ImportsService, PreviewService],
  (receiving, imports, previews) => ({
    list: ({ member, query }) => imports.list(member, query),
    receive: async ({ member, file }) => receiving.receive(member, await file()),
    read: ({ member, uploadId }) => imports.read(member, uploadId),
    rows: ({ member, uploadId, query }) => imports.rows(member, uploadId, query),
    preview: ({ member, uploadId }) => previews.preview(member, uploadId),
    file: async ({ member, uploadId, reply }) => {
      const { fileName, content } = await imports.file(member, uploadId);
      return attachment(reply, fileName, content);
    },
    correct: ({ member, uploadId, revision, body }) => imports.correct(member, uploadId, revision, body),
    lookAt: ({ member, uploadId, body }) => imports.lookAt(member, uploadId, body),
    confirm: ({ member, uploadId, revision, body }) => imports.confirm(member, uploadId, revision, body),
    undo: ({ member, uploadId, revision }) => imports.undo(member, uploadId, revision),
  }),
);
