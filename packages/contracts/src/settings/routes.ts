import { route } from '../route.ts';
import { markStep, setUp, settingHistory, settingHistoryQuery, settingPutBack } from './shapes.ts';
import { datedSetting, settingPreview, settingValues } from './values.ts';

export const settingsRoutes = {
  values: route('GET', '/api/settings/values', {
    summary: 'Words, ratings and clocks: everything that the council has set, and from when',
    may: 'editRegister',
    answer: settingValues,
  }),
  previewValue: route('POST', '/api/settings/values/preview', {
    summary: 'What a change would come to in the register; nothing is saved',
    may: 'administer',
    body: datedSetting,
    answer: settingPreview,
  }),
  changeValue: route('PUT', '/api/settings/values', {
    summary: 'Set a value from a day on; If-Match is the version of the list of that name',
    may: 'administer',
    body: datedSetting,
    version: 'required',
    answer: settingValues,
    refuses: ['refused_by_rule'],
  }),
  removeValue: route('DELETE', '/api/settings/values/:councilSettingId', {
    summary: 'Take a value back: the one before it goes on',
    may: 'administer',
    version: 'required',
    answer: settingValues,
    refuses: ['refused_by_rule'],
  }),
  firstSteps: route('GET', '/api/settings/first-steps', {
    summary: 'How far the council is set up',
    may: 'editRegister',
    answer: setUp,
  }),
  markStep: route('PUT', '/api/settings/first-steps', {
    summary: 'Mark a step of setting up as done, not needed, or open again',
    may: 'administer',
    body: markStep,
    answer: setUp,
    refuses: ['refused_by_rule'],
  }),
  history: route('GET', '/api/settings/history', {
    summary: 'Who changed which setting, when, from what to what',
    may: 'editRegister',
    query: settingHistoryQuery,
    answer: settingHistory,
  }),
  putBack: route('POST', '/api/settings/history/:eventId/put-back', {
    summary: 'Put a change back, where nobody has changed the same since',
    may: 'administer',
    answer: settingPutBack,
    refuses: ['stale_version', 'refused_by_rule'],
  }),
};
