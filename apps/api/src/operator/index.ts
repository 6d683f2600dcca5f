export { OperatorModule } from './operator.module.ts';
