import { route } from '../route.ts';
import { channel, setChannel, testedChannel } from './channel.ts';
import { digestPreview, forecast, forecastQuery, previewQuery } from './forecast.ts';
import { notAnswered } from './not-answered.ts';
import { addPause, endPause, pauseList } from './pauses.ts';

export const remindersRoutes = {
  forecast: route('GET', '/api/reminders/forecast', {
    summary: 'What will be sent in the next 30 days, to whom and why',
    may: 'editRegister',
    query: forecastQuery,
    answer: forecast,
  }),
  digest: route('GET', '/api/reminders/forecast/preview', {
    summary: 'One message as its reader will see it, in plain text',
    may: 'editRegister',
    query: previewQuery,
    answer: digestPreview,
    refuses: ['not_found'],
  }),
  digestPage: route('GET', '/api/reminders/forecast/preview/page', {
    summary: 'Its document, for a frame in which nothing runs',
    may: 'editRegister',
    query: previewQuery,
    answer: { mediaTypes: ['text/html'] },
    refuses: ['not_found'],
  }),
  notAnswered: route('GET', '/api/reminders/not-answered', {
    summary: 'What was asked and is not answered, and how portfolios answered month by month',
    may: 'editRegister',
    answer: notAnswered,
  }),
  pauses: route('GET', '/api/pauses', {
    summary: 'When nobody is reminded, of what and why',
    may: 'editRegister',
    answer: pauseList,
  }),
  addPause: route('POST', '/api/pauses', {
    summary: 'Pause the reminders of the council, of a person or of a recommendation',
    may: 'editRegister',
    body: addPause,
    answer: pauseList,
    status: 201,
    refuses: ['refused_by_rule'],
  }),
  endPause: route('PATCH', '/api/pauses/:pauseId', {
    summary: 'Choose another last day',
    may: 'editRegister',
    body: endPause,
    version: 'required',
    answer: pauseList,
    refuses: ['refused_by_rule'],
  }),
  removePause: route('DELETE', '/api/pauses/:pauseId', {
    summary: 'Remove a pause that was made by mistake',
    may: 'editRegister',
    version: 'required',
    answer: pauseList,
    refuses: ['refused_by_rule'],
  }),
  channel: route('GET', '/api/channel', {
    summary: 'How the council’s messages leave',
    may: 'editRegister',
    answer: channel,
  }),
  changeChannel: route('PUT', '/api/channel', {
    summary: 'Choose how messages leave; If-Match is 0 where nothing was chosen',
    may: 'administer',
    body: setChannel,
    version: 'required',
    answer: channel,
    refuses: ['refused_by_rule'],
  }),
  testChannel: route('POST', '/api/channel/test', {
    summary: 'Send a test message to yourself by what is typed, and say what became of it; nothing is saved',
    may: 'administer',
    body: setChannel,
    answer: testedChannel,
  }),
};
