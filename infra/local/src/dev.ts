// `pnpm dev`: the three apps with reload. The web comes from Vite, from its sources; the API and the worker are built
// again and restarted when their sources or those of the packages change.
import { runDevelopment } from './run-development.ts';
import { runUntilTold } from './processes/until-told.ts';

await runUntilTold(runDevelopment);
