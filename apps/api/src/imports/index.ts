export { fileProblem } from './file-problem.ts';
export { ImportsModule } from './imports.module.ts';
export { problemView } from './upload-view.ts';
