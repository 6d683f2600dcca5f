export { PortfoliosModule, RESHUFFLES, type ReshuffleHandlers } from './portfolios.module.ts';
