import { Readable } from 'node:stream';
import { exportsRoutes } from '@holdfast/contracts/exports/routes';
import { attachment } from '../platform/http/attachment.ts';
import { serve } from '../platform/routes/serve.ts';
import { ExportsService } from './exports.service.ts';

export const ExportsController = serve(exportsRoutes, [ExportsService], (exports) => ({
  list: ({ member }) => exports.list(member),
  ask: ({ member, body }) => exports.ask(member, body),
  file: async ({ member, exportId, reply }) => {
    const { fileName, contentType, pieces } = await exports.file(member, exportId);
    return attachment(reply, fileName, Readable.from(pieces), contentType);
  },
}));
