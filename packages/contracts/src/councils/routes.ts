import { route } from '../route.ts';
import { settingPreview } from '../settings/values.ts';
import { nothing } from '../values.ts';
import { addStatusWord, changeStatusWord, council, endStatusWord, statusWord } from './shapes.ts';

export const councilsRoutes = {
  read: route('GET', '/api/council', {
    summary: 'The council that the session works in, with its own words',
    may: 'read',
    answer: council,
  }),
  addStatusWord: route('POST', '/api/council/status-words', {
    summary: 'Say what a word means from a day on; If-Match is the version of the council’s words',
    may: 'administer',
    body: addStatusWord,
    version: 'required',
    answer: statusWord,
    status: 201,
    refuses: ['refused_by_rule'],
  }),
  previewStatusWord: route('POST', '/api/council/status-words/preview', {
    summary: 'What a meaning of a word would come to in the register; nothing is saved',
    may: 'administer',
    body: addStatusWord,
    answer: settingPreview,
  }),
  previewWordEnding: route('POST', '/api/council/status-words/:statusWordId/ending/preview', {
    summary: 'What ending a word, or removing it, would come to in the register; nothing is saved',
    may: 'administer',
    body: endStatusWord,
    answer: settingPreview,
  }),
  changeStatusWord: route('PATCH', '/api/council/status-words/:statusWordId', {
    summary: 'Correct what a word means, or end it',
    may: 'administer',
    body: changeStatusWord,
    version: 'required',
    answer: statusWord,
    refuses: ['refused_by_rule'],
  }),
  removeStatusWord: route('DELETE', '/api/council/status-words/:statusWordId', {
    summary: 'Remove a word; what was recorded with it keeps it',
    may: 'administer',
    version: 'required',
    answer: nothing,
    refuses: ['refused_by_rule'],
  }),
};
