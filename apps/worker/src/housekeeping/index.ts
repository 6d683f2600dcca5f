export { HOUSEKEEPING, HousekeepingModule, type Housekeeping } from './housekeeping.module.ts';
