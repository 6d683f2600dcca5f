import { publicationsRoutes } from '@holdfast/contracts/publications/routes';
import { serve } from '../platform/routes/serve.ts';
import { PublicationsService } from './publications.service.ts';

export const PublicationsController = serve(publicationsRoutes, [PublicationsService], (publications) => ({
  list: ({ councilId, meetingId, query: { paper } }) => publications.list(councilId, { meetingId, paper }),
  publish: ({ member, meetingId, body }) => publications.publish(member, meetingId, body),
}));
