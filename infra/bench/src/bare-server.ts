import { filterValues } from '@holdfast/database/recommendations/register-filters';
import { pageSql } from '@holdfast/database/recommendations/register-page';
import { fastify } from 'fastify';
import pg from 'pg';

// The named limit: the same statement on the same rows, with no session, no policy, no contract and no framework.
const [, , databaseUrl, councilId, portfolioList] = process.argv;
if (databaseUrl === undefined || councilId === undefined || portfolioList === undefined)
  throw new Error('Usage: bare-server DATABASE_URL COUNCIL_ID PORTFOLIO_IDS');

const pool = new pg.Pool({ connectionString: databaseUrl, max: 10, options: '-c search_path=holdfast' });
const today = new Date().toISOString().slice(0, 10);
const nowhere = [false, null, '', '00000000-0000-0000-0000-000000000000'];

const server = fastify();
server.get('/register', async () => {
  const { rows } = await pool.query({
    name: 'register',
    text: pageSql('due'),
    values: [councilId, ...filterValues({ portfolio: portfolioList.split(',') }, today), ...nowhere, 51],
  });
  return { items: rows };
});
process.stdout.write(`${await server.listen({ host: '127.0.0.1', port: 0 })}\n`);
process.on('SIGTERM', () => void server.close().finally(() => process.exit(0)));
