import { route } from '../route.ts';
import { nothing } from '../values.ts';
import {
  account,
  askReset,
  askedReset,
  changePassword,
  lookAtReset,
  openReset,
  setPassword,
} from './account-shapes.ts';

export const accountRoutes = {
  account: route('GET', '/api/account', {
    summary: 'Your own account: where you are signed in, and what happened to it',
    may: 'account',
    answer: account,
  }),
  changePassword: route('PUT', '/api/account/password', {
    summary: 'Change your password; every other session ends',
    may: 'account',
    body: changePassword,
    secret: ['present', 'password'],
    answer: account,
  }),
  endOtherSessions: route('DELETE', '/api/account/sessions', {
    summary: 'Sign out everywhere else',
    may: 'account',
    answer: account,
  }),
  endSession: route('DELETE', '/api/account/sessions/:sessionId', {
    summary: 'End one of your sessions',
    may: 'account',
    answer: account,
  }),
  askReset: route('POST', '/api/password-reset', {
    summary: 'Ask for a link that sets a new password',
    may: 'anybody',
    body: askReset,
    answer: askedReset,
    status: 202,
  }),
  lookAtReset: route('POST', '/api/password-reset/look', {
    summary: 'Whose password a link sets',
    may: 'anybody',
    body: lookAtReset,
    answer: openReset,
    refuses: ['not_found'],
  }),
  setPassword: route('POST', '/api/password-reset/use', {
    summary: 'Set a new password by a link, once; every session of the account ends',
    may: 'anybody',
    body: setPassword,
    secret: ['password'],
    answer: nothing,
    refuses: ['not_found'],
  }),
};
