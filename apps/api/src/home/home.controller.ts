import { serve } from '../platform/routes/serve.ts';
import { HomeService } from './home.service.ts';
import { homeRoutes } from '@holdfast/contracts/home/routes';

export const HomeController = serve(homeRoutes, [HomeService], (home) => ({
  read: ({ member }) => home.read(member),
}));
