import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** The files of Swagger UI, which draw the page from the document; its own page would ask for another's. */
const drawing = fileURLToPath(new URL('.', import.meta.resolve('swagger-ui-dist/package.json')));

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Holdfast API</title>
    <link rel="stylesheet" href="/api/docs/swagger-ui.css" />
    <link rel="icon" type="image/png" href="/api/docs/favicon-32x32.png" />
  </head>
  <body>
    <div id="page"></div>
    <script src="/api/docs/swagger-ui-bundle.js"></script>
    <script src="/api/docs/draw.js"></script>
  </body>
</html>
`;

const draw = `SwaggerUIBundle({
  url: '/api/openapi.json',
  dom_id: '#page',
  deepLinking: true,
  validatorUrl: null,
  supportedSubmitMethods: [],
});
`;

/**
 * The document at /api/openapi.json and a page to read it at /api/docs, with every file of the page from here. Nothing of
 * it is in memory before somebody asks.
 */
export const serveOpenApi = async (server: FastifyInstance, cookieName: string): Promise<void> => {
  let document: Promise<unknown> | null = null;
  const described = async (): Promise<unknown> => (await import('./describe-api.ts')).describeApi(cookieName);
  server.get('/api/openapi.json', () => (document ??= described()));
  server.get('/api/docs', (_request, reply) => reply.type('text/html; charset=utf-8').send(page));
  server.get('/api/docs/draw.js', (_request, reply) => reply.type('text/javascript; charset=utf-8').send(draw));
  await server.register(fastifyStatic, {
    root: drawing,
    prefix: '/api/docs/',
    decorateReply: false,
    index: false,
    allowedPath: (file) => /^\/(?:swagger-ui\.css|swagger-ui-bundle\.js|favicon-32x32\.png)$/u.test(file),
  });
};
