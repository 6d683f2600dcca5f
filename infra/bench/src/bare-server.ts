import { fastify } from 'fastify';
import pg from 'pg';
import { bareSql, bareValues } from './bare-sql.ts';
import { leanSql, leanValues } from './lean-sql.ts';

// The named limits: the same page of the same rows, with no session, no policy, no contract and no framework.
const [, , databaseUrl, councilId, portfolioList] = process.argv;
if (databaseUrl === undefined || councilId === undefined || portfolioList === undefined)
  throw new Error('Usage: bare-server DATABASE_URL COUNCIL_ID PORTFOLIO_IDS');

const pool = new pg.Pool({ connectionString: databaseUrl, max: 10, options: '-c search_path=holdfast' });
const today = new Date().toISOString().slice(0, 10);
const portfolios = portfolioList.split(',');

const server = fastify();
server.get('/register', async () => {
  const values = bareValues(councilId, portfolios, today);
  const { rows } = await pool.query({ name: 'bare', text: bareSql, values });
  return { items: rows };
});
server.get('/lean', async (_request, reply) => {
  const values = leanValues(councilId, portfolios, today);
  const { rows } = await pool.query<{ items: string }>({ name: 'lean', text: leanSql, values });
  return reply.type('application/json').send(`{"items":${rows[0]?.items ?? '[]'}}`);
});
process.stdout.write(`${await server.listen({ host: '127.0.0.1', port: 0 })}\n`);
process.on('SIGTERM', () => void server.close().finally(() => process.exit(0)));
