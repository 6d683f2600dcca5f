import { route } from '../route.ts';
import { publications, publicationsQuery, publish } from './shapes.ts';

export const publicationsRoutes = {
  list: route('GET', '/api/meetings/:meetingId/publications', {
    summary: 'Every version of a paper of a meeting that was published',
    may: 'publish',
    query: publicationsQuery,
    answer: publications,
  }),
  publish: route('POST', '/api/meetings/:meetingId/publications', {
    summary: 'Publish a paper of a meeting: it stays as it is now, until a new version replaces it',
    may: 'publish',
    body: publish,
    answer: publications,
    status: 201,
    refuses: ['stale_version'],
  }),
};
