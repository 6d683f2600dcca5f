export { dueBackToPublish } from './due-back.ts';
export { MinutesModule } from './minutes.module.ts';
