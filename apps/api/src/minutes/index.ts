export { MinutesModule } from './minutes.module.ts';
