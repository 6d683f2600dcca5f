import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { z } from 'zod';

const settings = new DocumentBuilder()
  .setTitle('Holdfast')
  .setDescription(
    [
      'Sign in with `POST /api/session`; `GET /api/session` gives the token that every change sends back in the header `x-csrf-token`.',
      'What is edited carries a version: send the `ETag` that you saw as `If-Match` (412 when somebody was quicker, 428 when it is missing).',
      'Lists come in pages: pass `nextCursor` back as `cursor`. Errors are `application/problem+json` with a stable `code`.',
    ].join('\n\n'),
  )
  .setVersion('1')
  .setOpenAPIVersion('3.1.0')
  .addCookieAuth('holdfast', { type: 'apiKey', in: 'cookie' }, 'session')
  .addSecurityRequirements('session')
  .build();

const jsonSchema = (schema: unknown, io: 'input' | 'output') => {
  if (!(schema instanceof z.ZodType)) return undefined;
  const whole = z.toJSONSchema(schema, { target: 'draft-2020-12', io, unrepresentable: 'any' });
  return { schema: Object.fromEntries(Object.entries(whole).filter(([key]) => key !== '$schema')) };
};

/** The contract of every route, from the same schemas that check it. */
const describeApi = (app: INestApplication): OpenAPIObject =>
  SwaggerModule.createDocument(app, settings, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/u, '')}_${method}`,
    standardSchemaConverter: (schema, { schemaType }) => jsonSchema(schema, schemaType),
  });

/** The document at /api/openapi.json and a page to read it at /api/docs, with every file of the page from here. */
export const serveOpenApi = (app: INestApplication): void => {
  let document: OpenAPIObject | undefined;
  SwaggerModule.setup('api/docs', app, () => (document ??= describeApi(app)), {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
    customSiteTitle: 'Holdfast API',
    swaggerOptions: { validatorUrl: null, supportedSubmitMethods: [] },
  });
};
