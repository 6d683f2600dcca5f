import { sentence } from '@holdfast/words/sentence';
import { notFound } from '../platform/http/problem.ts';
import { oneInvalid } from '../platform/http/validate.ts';
import { serve } from '../platform/routes/serve.ts';
import { viewsRoutes } from '@holdfast/contracts/views/routes';
import { CouncilDatabase } from '@holdfast/database/council-database';

export const ViewsController = serve(viewsRoutes, [CouncilDatabase], (database) => ({
  list: async ({ member: { councilId, membershipId } }) => ({
    items: await database.readCouncil(councilId, ({ views }) => views.list(membershipId)),
  }),
  save: async ({ member: { councilId, membershipId }, body }) => {
    const saved = await database.inCouncil(councilId, ({ views }) => views.save(membershipId, body));
    if (saved === null) throw oneInvalid('name', sentence('register.too_many_views'));
    return saved;
  },
  remove: async ({ member: { councilId, membershipId }, registerViewId: id }) => {
    const gone = await database.inCouncil(councilId, ({ views }) => views.remove(membershipId, id));
    if (!gone) throw notFound();
    return {};
  },
}));
