export { PortfoliosModule } from './portfolios.module.ts';
