import type { INestApplication } from '@nestjs/common';
import { type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { describeApi } from './describe-api.ts';

/** The document at /api/openapi.json and a page to read it at /api/docs, with every file of the page from here. */
export const serveOpenApi = (app: INestApplication, cookieName: string): void => {
  let document: OpenAPIObject | undefined;
  // Nest's type of a document does not know all of OpenAPI 3.1.
  SwaggerModule.setup('api/docs', app, () => (document ??= describeApi(cookieName) as OpenAPIObject), {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
    customSiteTitle: 'Holdfast API',
    swaggerOptions: { validatorUrl: null, supportedSubmitMethods: [] },
  });
};
