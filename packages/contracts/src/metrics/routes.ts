import { route } from '../route.ts';

export const metricsRoutes = {
  read: route('GET', '/metrics', {
    summary: 'Figures for Prometheus',
    may: 'anybody',
    answer: { mediaTypes: ['text/plain'] },
    refuses: ['not_signed_in'],
  }),
};
