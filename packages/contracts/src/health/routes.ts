import { route } from '../route.ts';
import { live, ready } from './shapes.ts';

export const healthRoutes = {
  live: route('GET', '/api/health/live', {
    summary: 'The process answers',
    may: 'anybody',
    answer: live,
  }),
  ready: route('GET', '/api/health/ready', {
    summary: 'It can do its work',
    may: 'anybody',
    answer: ready,
    refuses: ['schema_older'],
  }),
};
