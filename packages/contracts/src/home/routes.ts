import { route } from '../route.ts';
import { home } from './shapes.ts';

export const homeRoutes = {
  read: route('GET', '/api/home', {
    summary: 'What needs the person who is signed in',
    may: 'read',
    answer: home,
  }),
};
