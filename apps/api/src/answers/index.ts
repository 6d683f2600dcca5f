export { AnswersModule } from './answers.module.ts';
