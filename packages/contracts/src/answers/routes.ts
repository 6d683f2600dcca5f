import { route } from '../route.ts';
import { pageQuery } from '../page.ts';
import { nothing } from '../values.ts';
import {
  acceptAnswer,
  answerValues,
  askedPage,
  draftByLink,
  lookByLink,
  returnAnswer,
  savedDraft,
  sendAnswers,
  sendByLink,
  sentAnswers,
  waitingAnswers,
} from './shapes.ts';

export const answersRoutes = {
  asked: route('GET', '/api/answers/asked', {
    summary: 'Everything that the person who is signed in was asked and still owes',
    may: 'answer',
    answer: askedPage,
  }),
  saveDraft: route('PUT', '/api/answers/asked/:reminderId', {
    summary: 'Keep what was written so far to one item',
    may: 'answer',
    body: answerValues,
    version: 'required',
    answer: savedDraft,
  }),
  send: route('POST', '/api/answers/asked/send', {
    summary: 'Send what is written to the scrutiny officer',
    may: 'answer',
    body: sendAnswers,
    answer: sentAnswers,
    refuses: ['refused_by_rule'],
  }),
  waiting: route('GET', '/api/answers/waiting', {
    summary: 'A page of the answers that wait to be accepted, those that wait longest first',
    may: 'editRegister',
    query: pageQuery,
    answer: waitingAnswers,
  }),
  accept: route('POST', '/api/answers/:answerId/accept', {
    summary: 'Accept an answer into the register',
    may: 'editRegister',
    body: acceptAnswer,
    version: 'required',
    answer: nothing,
    refuses: ['refused_by_rule'],
  }),
  sendBack: route('POST', '/api/answers/:answerId/return', {
    summary: 'Send an answer back with a note',
    may: 'editRegister',
    body: returnAnswer,
    version: 'required',
    answer: nothing,
  }),
  lookByLink: route('POST', '/api/answers/by-link/look', {
    summary: 'What the person with this link was asked, and what they have written so far',
    may: 'anybody',
    body: lookByLink,
    answer: askedPage,
    refuses: ['not_found'],
  }),
  saveDraftByLink: route('PUT', '/api/answers/by-link/draft', {
    summary: 'Keep what was written so far to one item',
    may: 'anybody',
    body: draftByLink,
    version: 'required',
    answer: savedDraft,
    refuses: ['not_found'],
  }),
  sendByLink: route('POST', '/api/answers/by-link/send', {
    summary: 'Send what is written to the scrutiny officer',
    may: 'anybody',
    body: sendByLink,
    answer: sentAnswers,
    refuses: ['not_found'],
  }),
};
