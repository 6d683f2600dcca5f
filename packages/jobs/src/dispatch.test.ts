import { dispatch } from './dispatch.ts';
import { someUpload } from './testing/backends.ts';
import { handlersWith } from './testing/handlers-with.ts';

const run = { attempt: 1, again: false, last: false, signal: new AbortController().signal };

test('a job reaches its own handler with its payload', async () => {
  const upload = someUpload();
  const seen: unknown[] = [];
  const handlers = handlersWith({
    'process-upload': (payload) => {
      seen.push(payload);
      return Promise.resolve();
    },
  });
  expect(await dispatch(handlers, 'process-upload', upload, run)).toEqual({ kind: 'done' });
  expect(seen).toEqual([upload]);
});

test('a payload of another release is refused, and its handler not called', async () => {
  const handlers = handlersWith({ 'process-upload': () => Promise.reject(new Error('called')) });
  expect(await dispatch(handlers, 'process-upload', { uploadId: 12 }, run)).toEqual({
    kind: 'refused',
    reason: 'The payload of process-upload is not what this release knows.',
  });
});

test('a job that nobody knows is refused by name', async () => {
  expect(await dispatch(handlersWith({}), 'send-fax', {}, run)).toEqual({
    kind: 'refused',
    reason: 'No job is called send-fax.',
  });
});
