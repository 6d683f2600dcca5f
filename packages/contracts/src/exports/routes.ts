import { exportedFile } from '../exported-file.ts';
import { route } from '../route.ts';
import { askFile, exportAsked, preparedFiles } from './shapes.ts';

export const exportsRoutes = {
  list: route('GET', '/api/exports', {
    summary: 'The person’s own files that were prepared within a day, newest first',
    may: 'read',
    answer: preparedFiles,
  }),
  ask: route('POST', '/api/exports', {
    summary: 'Ask for a file of any number of rows; it is written beside, and kept for a day',
    may: 'read',
    body: askFile,
    answer: exportAsked,
    status: 202,
    refuses: ['not_found'],
  }),
  file: route('GET', '/api/exports/:exportId/file', {
    summary: 'A file that is ready, while the person may still read what stands in it',
    may: 'read',
    answer: exportedFile,
  }),
};
