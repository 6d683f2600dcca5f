import { route } from '../route.ts';
import { nothing } from '../values.ts';
import {
  addReshuffle,
  applyReshuffle,
  changeReshuffle,
  reshuffle,
  reshufflePreview,
  reshuffles,
} from './reshuffles.ts';
import {
  addHolder,
  addPortfolio,
  changeHolder,
  changePortfolio,
  portfolioPage,
  portfolios,
  portfoliosQuery,
} from './shapes.ts';

export const portfoliosRoutes = {
  list: route('GET', '/api/portfolios', {
    summary: 'The council’s portfolios as they stand on a day',
    may: 'read',
    query: portfoliosQuery,
    answer: portfolios,
  }),
  add: route('POST', '/api/portfolios', {
    summary: 'Add a portfolio',
    may: 'editRegister',
    body: addPortfolio,
    answer: portfolioPage,
    status: 201,
  }),
  read: route('GET', '/api/portfolios/:portfolioId', {
    summary: 'A portfolio, with who held it when, what it came from and what followed it',
    may: 'read',
    answer: portfolioPage,
  }),
  change: route('PATCH', '/api/portfolios/:portfolioId', {
    summary: 'Change a portfolio',
    may: 'administer',
    body: changePortfolio,
    version: 'required',
    answer: portfolioPage,
  }),
  remove: route('DELETE', '/api/portfolios/:portfolioId', {
    summary: 'Take out a portfolio that nothing names',
    may: 'administer',
    version: 'required',
    answer: nothing,
  }),
  addHolder: route('POST', '/api/portfolios/:portfolioId/holders', {
    summary: 'Say who holds a portfolio, from when to when',
    may: 'administer',
    body: addHolder,
    answer: portfolioPage,
    status: 201,
  }),
  changeHolder: route('PATCH', '/api/portfolios/:portfolioId/holders/:portfolioHolderId', {
    summary: 'Change the days of a holder',
    may: 'administer',
    body: changeHolder,
    version: 'required',
    answer: portfolioPage,
  }),
  removeHolder: route('DELETE', '/api/portfolios/:portfolioId/holders/:portfolioHolderId', {
    summary: 'Take out a holder who was named by mistake',
    may: 'administer',
    version: 'required',
    answer: portfolioPage,
  }),
  reshuffles: route('GET', '/api/reshuffles', {
    summary: 'Reshuffles that are drafted, wait for their day, or took effect',
    may: 'administer',
    answer: reshuffles,
  }),
  addReshuffle: route('POST', '/api/reshuffles', {
    summary: 'Draft a reshuffle, beginning with today’s portfolios',
    may: 'administer',
    body: addReshuffle,
    answer: reshuffle,
    status: 201,
  }),
  reshuffle: route('GET', '/api/reshuffles/:reshuffleId', {
    summary: 'A reshuffle',
    may: 'administer',
    answer: reshuffle,
  }),
  changeReshuffle: route('PATCH', '/api/reshuffles/:reshuffleId', {
    summary: 'Change the draft of a reshuffle',
    may: 'administer',
    body: changeReshuffle,
    version: 'required',
    answer: reshuffle,
  }),
  removeReshuffle: route('DELETE', '/api/reshuffles/:reshuffleId', {
    summary: 'Throw a draft away',
    may: 'administer',
    version: 'required',
    answer: nothing,
  }),
  previewReshuffle: route('GET', '/api/reshuffles/:reshuffleId/preview', {
    summary: 'What a reshuffle would do: each open recommendation and whom it passes to',
    may: 'administer',
    answer: reshufflePreview,
  }),
  applyReshuffle: route('POST', '/api/reshuffles/:reshuffleId/apply', {
    summary: 'Put a reshuffle in force from a day on: now, or by itself when its day comes',
    may: 'administer',
    body: applyReshuffle,
    version: 'required',
    answer: reshuffle,
  }),
  cancelReshuffle: route('POST', '/api/reshuffles/:reshuffleId/cancel', {
    summary: 'Call off a reshuffle that waits for its day: it is a draft again',
    may: 'administer',
    version: 'required',
    answer: reshuffle,
  }),
};
