export { ImportsModule, PROCESS_UPLOAD } from './imports.module.ts';
