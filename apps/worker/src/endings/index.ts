export { EndingsModule, ENDINGS, type EndingHandlers } from './endings.module.ts';
