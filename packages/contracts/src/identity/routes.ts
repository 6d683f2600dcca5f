import { route } from '../route.ts';
import { nothing } from '../values.ts';
import {
  acceptInvitation,
  chooseCouncil,
  chooseLanguage,
  lookAtInvitation,
  openInvitation,
  session,
  signIn,
} from './shapes.ts';

export const identityRoutes = {
  session: route('GET', '/api/session', {
    summary: 'Who is signed in',
    may: 'anybody',
    answer: session,
  }),
  signIn: route('POST', '/api/session', {
    summary: 'Sign in',
    may: 'anybody',
    body: signIn,
    secret: ['password'],
    answer: session,
    refuses: ['wrong_sign_in'],
  }),
  signOut: route('DELETE', '/api/session', {
    summary: 'Sign out',
    may: 'account',
    answer: nothing,
  }),
  chooseCouncil: route('PUT', '/api/session/council', {
    summary: 'Choose the council to work in',
    may: 'account',
    body: chooseCouncil,
    answer: session,
    refuses: ['not_found'],
  }),
  chooseLanguage: route('PUT', '/api/session/language', {
    summary: 'Choose the language to read in',
    may: 'account',
    body: chooseLanguage,
    answer: session,
  }),
  lookAtInvitation: route('POST', '/api/invitation/look', {
    summary: 'What an invitation invites to',
    may: 'anybody',
    body: lookAtInvitation,
    answer: openInvitation,
    refuses: ['not_found'],
  }),
  acceptInvitation: route('POST', '/api/invitation/accept', {
    summary: 'Accept an invitation',
    may: 'anybody',
    body: acceptInvitation,
    secret: ['newAccount.password'],
    answer: nothing,
    refuses: ['not_found', 'not_allowed'],
  }),
};
