import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const megabyte = 1_000_000;
const module = path.join(import.meta.dirname, 'give-back.ts');

/** As much as a large program leaves behind when it is read, and what the process holds before and after. */
const program = `
const { giveBackMemory } = await import(${JSON.stringify(module)});
let left = Array.from({ length: 500_000 }, (_, n) => ({ n }));
left = null;
const before = process.memoryUsage().rss;
giveBackMemory();
console.log(before, process.memoryUsage().rss, typeof gc);
`;

test('what the start left is given back to the machine, and nothing else can collect by hand', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program]);
  const [before = 0, after = 0, exposed] = stdout.trim().split(' ');
  expect(Number(before) - Number(after)).toBeGreaterThan(10 * megabyte);
  expect(exposed).toBe('undefined');
});
