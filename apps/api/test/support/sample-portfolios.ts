import { portfolioPage } from '@holdfast/contracts/portfolios/shapes';
import { reshuffle } from '@holdfast/contracts/portfolios/reshuffles';
import type { Browser } from './browser.ts';
import { read } from './sample.ts';

/** A portfolio that somebody holds, and a reshuffle that is drafted. */
export const keepPortfolio = async (browser: Browser) => {
  const values = { name: 'Housing', postHolder: 'Cllr Ada Brook' };
  const { portfolioId, holders } = read(await browser.post('/api/portfolios', values), portfolioPage);
  const { reshuffleId } = read(await browser.post('/api/reshuffles', { name: 'May' }), reshuffle);
  return { portfolioId, portfolioHolderId: holders[0]?.portfolioHolderId ?? '', reshuffleId };
};
