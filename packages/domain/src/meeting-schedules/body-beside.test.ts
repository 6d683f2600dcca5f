import { bodyBeside } from './body-beside.ts';

const bodies = [
  { name: 'Housing Panel', kind: 'panel' },
  { name: 'Executive Board', kind: 'cabinet' },
] as const;

test('a rule finds a body by its name, whatever its letters and stops', () => {
  expect(bodyBeside('the housing-panel', bodies)?.name).toBe('Housing Panel');
  expect(bodyBeside('Licensing', bodies)).toBeUndefined();
});

test('Cabinet and the executive mean the body that is one, unless another bears the name', () => {
  expect(bodyBeside('the Cabinet', bodies)?.name).toBe('Executive Board');
  expect(bodyBeside('Executive', bodies)?.name).toBe('Executive Board');
  expect(bodyBeside('Cabinet', [{ name: 'Cabinet', kind: 'other' }, ...bodies])?.kind).toBe('other');
});
