import { joinedLead } from './joined-lead.ts';

test('what a name leads is led by the person whose name it is, each named once', () => {
  const items = [
    { id: 'a', lead: ['A. Brook', 'Ben Hill'] },
    { id: 'b', lead: ['Ada Brook', 'A. Brook'] },
    { id: 'c', lead: ['Ben Hill'] },
  ];
  expect(joinedLead(items, 'A. Brook', 'Ada Brook')).toEqual([
    { id: 'a', lead: ['Ada Brook', 'Ben Hill'] },
    { id: 'b', lead: ['Ada Brook'] },
  ]);
});
