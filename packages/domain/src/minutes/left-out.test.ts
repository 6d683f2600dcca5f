import { leftOutFault } from './left-out.ts';

const standing = [
  { mark: '(i)', reference: null },
  { mark: '(ii)', reference: 'SR12-001' },
  { mark: '(iii)', reference: null },
];

test('a resolution that stands in the register is not left out, and the refusal names it', () => {
  expect(leftOutFault(standing, 1)).toMatchObject({
    code: 'minutes.resolution_left_out',
    parameters: { mark: '(ii)', reference: 'SR12-001' },
  });
});

test('what stands in no register may be left out, and more may come', () => {
  expect(leftOutFault(standing, 2)).toBeNull();
  expect(leftOutFault(standing, 9)).toBeNull();
  expect(leftOutFault([], 0)).toBeNull();
});
