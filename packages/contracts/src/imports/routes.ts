import { pageQuery } from '../page.ts';
import { paperRefusals } from '../refusals.ts';
import { route } from '../route.ts';
import { nothing } from '../values.ts';
import {
  confirmImport,
  importCorrections,
  importPreview,
  importRowPage,
  importRowsQuery,
  lookAtNotice,
  receivedUpload,
  undoResult,
  upload,
  uploadPage,
} from './shapes.ts';

export const importsRoutes = {
  list: route('GET', '/api/imports', {
    summary: 'The papers that were imported, newest first',
    may: 'read',
    query: pageQuery,
    answer: uploadPage,
  }),
  receive: route('POST', '/api/imports', {
    summary: 'Upload a paper; nothing is written to the register until it is confirmed',
    may: 'editRegister',
    body: 'file',
    answer: receivedUpload,
    status: 201,
    refuses: paperRefusals,
  }),
  read: route('GET', '/api/imports/:uploadId', {
    summary: 'A paper: how far it is, and what was understood, without its rows',
    may: 'read',
    answer: upload,
  }),
  rows: route('GET', '/api/imports/:uploadId/rows', {
    summary: 'A page of its rows, each with what it would do to the register',
    may: 'read',
    query: importRowsQuery,
    answer: importRowPage,
  }),
  preview: route('GET', '/api/imports/:uploadId/preview', {
    summary: 'The whole preview, as the command line prints it',
    may: 'read',
    answer: importPreview,
    refuses: ['conflict'],
  }),
  file: route('GET', '/api/imports/:uploadId/file', {
    summary: 'The paper itself, as it was uploaded',
    may: 'read',
    answer: { mediaTypes: ['application/octet-stream'] },
  }),
  correct: route('PUT', '/api/imports/:uploadId/corrections', {
    summary: 'Correct what was understood; the paper is read again',
    may: 'editRegister',
    size: 'whole_paper',
    body: importCorrections,
    version: 'required',
    answer: upload,
  }),
  lookAt: route('PUT', '/api/imports/:uploadId/looked-at', {
    summary: 'Tick off a notice or a left-out that was looked at, or take the tick away',
    may: 'editRegister',
    body: lookAtNotice,
    answer: nothing,
  }),
  confirm: route('POST', '/api/imports/:uploadId/confirm', {
    summary: 'Write the paper to the register, all of it or nothing',
    may: 'editRegister',
    body: confirmImport,
    version: 'required',
    answer: upload,
  }),
  undo: route('POST', '/api/imports/:uploadId/undo', {
    summary: 'Take the whole import back; what was edited since is kept and named',
    may: 'editRegister',
    version: 'where_sent',
    answer: undoResult,
  }),
};
