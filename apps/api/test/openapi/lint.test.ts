import { createConfig, lintFromString } from '@redocly/openapi-core';
import { type RunningApi, startApi } from '../support/running-api.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

test('Redocly’s recommended rules find nothing wrong with the document', async () => {
  const { text } = await api.browser().get('/api/openapi.json');
  const config = await createConfig({
    extends: ['recommended'],
    // `/answers/asked/{reminderId}` and `/answers/{answerId}/accept`: an answer’s id is never “asked”.
    rules: { 'no-ambiguous-paths': 'off' },
  });
  const problems = await lintFromString({ source: text, absoluteRef: 'openapi.json', config });
  const found = problems.map(
    ({ severity, ruleId, message, location }) => `${severity} ${ruleId} ${location[0]?.pointer ?? ''}: ${message}`,
  );
  expect(found).toEqual([]);
});
