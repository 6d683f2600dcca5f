// One file for the browser to fetch: whoever opens one of these pages goes on to the others.
export { PortfolioPage } from './portfolio-page.tsx';
export { PortfoliosPage } from './portfolios-page.tsx';
export { ReshufflePage } from './reshuffle-page.tsx';
