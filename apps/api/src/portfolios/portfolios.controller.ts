import { serve } from '../platform/routes/serve.ts';
import { PortfoliosService } from './portfolios.service.ts';
import { ReshufflesService } from './reshuffles.service.ts';
import { portfoliosRoutes } from '@holdfast/contracts/portfolios/routes';

export const PortfoliosController = serve(
  portfoliosRoutes,
  [PortfoliosService, ReshufflesService],
  (portfolios, reshuffles) => ({
    list: ({ member, query }) => portfolios.list(member, query.on),
    add: ({ member, body }) => portfolios.add(member, body),
    read: ({ member, portfolioId }) => portfolios.read(member, portfolioId),
    change: ({ member, portfolioId, revision, body }) => portfolios.change(member, portfolioId, revision, body),
    remove: ({ member, portfolioId, revision }) => portfolios.remove(member, portfolioId, revision),
    addHolder: ({ member, portfolioId, body }) => portfolios.addHolder(member, portfolioId, body),
    changeHolder: ({ member, portfolioId, portfolioHolderId: id, revision, body }) =>
      portfolios.changeHolder(member, { portfolioId, id, revision }, body),
    removeHolder: ({ member, portfolioId, portfolioHolderId: id, revision }) =>
      portfolios.removeHolder(member, { portfolioId, id, revision }),
    reshuffles: ({ councilId }) => reshuffles.list(councilId),
    addReshuffle: ({ member, body }) => reshuffles.add(member, body),
    reshuffle: ({ councilId, reshuffleId }) => reshuffles.read(councilId, reshuffleId),
    changeReshuffle: ({ member, reshuffleId, revision, body }) =>
      reshuffles.change(member, reshuffleId, revision, body),
    removeReshuffle: ({ member, reshuffleId, revision }) => reshuffles.remove(member, reshuffleId, revision),
    previewReshuffle: ({ councilId, reshuffleId }) => reshuffles.preview(councilId, reshuffleId),
    applyReshuffle: ({ member, reshuffleId, revision, body }) => reshuffles.apply(member, reshuffleId, revision, body),
    cancelReshuffle: ({ member, reshuffleId, revision }) => reshuffles.cancel(member, reshuffleId, revision),
  }),
);
