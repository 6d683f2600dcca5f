export { CouncilsModule } from './councils.module.ts';
