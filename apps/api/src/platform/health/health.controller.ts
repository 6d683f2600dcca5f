import { healthRoutes } from '@holdfast/contracts/health/routes';
import { serve } from '../routes/serve.ts';
import { HealthService } from './health.service.ts';

/** For whatever watches the machine: `live` says that the process answers, `ready` that it can do its work. */
export const HealthController = serve(healthRoutes, [HealthService], (health) => ({
  live: () => ({ status: 'ok' as const }),
  ready: () => health.ready(),
}));
