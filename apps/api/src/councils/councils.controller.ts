import { serve } from '../platform/routes/serve.ts';
import { CouncilsService } from './councils.service.ts';
import { councilsRoutes } from '@holdfast/contracts/councils/routes';

export const CouncilsController = serve(councilsRoutes, [CouncilsService], (councils) => ({
  read: ({ councilId }) => councils.read(councilId),
  addStatusWord: ({ member, revision: version, body }) => councils.addStatusWord(member, version, body),
  previewStatusWord: ({ councilId, body }) => councils.previewStatusWord(councilId, body),
  previewWordEnding: ({ councilId, statusWordId: id, body }) => councils.previewWordEnding(councilId, id, body),
  changeStatusWord: ({ member, statusWordId: id, revision, body }) =>
    councils.changeStatusWord(member, id, revision, body),
  removeStatusWord: ({ member, statusWordId: id, revision }) => councils.removeStatusWord(member, id, revision),
}));
