import { metricsRoutes } from '@holdfast/contracts/metrics/routes';
import { serve } from '../routes/serve.ts';
import { MetricsService } from './metrics.service.ts';

export const MetricsController = serve(metricsRoutes, [MetricsService], (metrics) => ({
  read: ({ request, reply }) => metrics.read(request, reply),
}));
