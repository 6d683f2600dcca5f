// A process of its own that starts as it is told: `good` stops in time, `slow` never, `wrong`, `broken` and `shut` do not start.
import { runProcess } from '../run-process.ts';
import { cannotStart } from '../settings.ts';

const [how = ''] = process.argv.slice(2);

await runProcess({
  name: 'The mill',
  patience: 100,
  start: () => {
    if (how === 'wrong') throw cannotStart('The mill', 'MILL_URL is missing');
    // As Postgres says that a password is wrong.
    if (how === 'shut') return Promise.reject(Object.assign(new Error('no entry'), { code: '28P01' }));
    if (how === 'broken') return Promise.reject(new Error('the river is dry'));
    const alive = setInterval(() => undefined, 1_000);
    return Promise.resolve({
      said: 'It turns',
      close: () => {
        if (how === 'slow') return new Promise(() => undefined);
        clearInterval(alive);
        return Promise.resolve();
      },
    });
  },
});
