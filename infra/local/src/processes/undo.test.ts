import { collectUndo } from './undo.ts';

test('what was started last is stopped first, once', async () => {
  const undo = collectUndo();
  const stopped: string[] = [];
  const stop = (name: string) => () => {
    stopped.push(name);
    return Promise.resolve();
  };
  undo.add(stop('database'));
  undo.add(stop('api'));
  await Promise.all([undo.all(), undo.all()]);
  undo.add(stop('late'));
  expect(stopped).toEqual(['api', 'database', 'late']);
});
