import { serve } from '../platform/routes/serve.ts';
import { OperatorService } from './operator.service.ts';
import { operatorRoutes } from '@holdfast/contracts/operator/routes';

export const OperatorController = serve(operatorRoutes, [OperatorService], (operator) => ({
  queue: () => operator.queue(),
  retry: ({ body }) => operator.retry(body),
  retryAll: ({ body }) => operator.retryAll(body),
}));
