export { CommitteesModule } from './committees.module.ts';
