import { readingOf } from './paper-in.ts';

describe('how things stand, told outside a status column', () => {
  it('reads what came of it', () => {
    const paper = `
      | Ref | Recommendation | Officer | Outcome |
      | 1 | That the path is swept | Parks | Actioned |
      | 2 | That the pond is cleaned | Parks | To be looked at again |
      | 3 | That the ducks are fed | Parks | Done. A rota hangs in the hut. |`;
    expect(readingOf(paper, 'core_status')).toEqual(['claimed_complete', '', 'claimed_complete']);
  });

  it('reads a day on which it was completed', () => {
    const paper = `
      | Ref | Action | Owner | Deadline | Completed on |
      | 1 | Send the panel the tide tables for the year | Pilot Manager | 1 March 2024 | 27/02/2024 |
      | 2 | Ask the ferry firm to attend the panel | Clerk | 1 April 2024 |  |`;
    expect(readingOf(paper, 'due', 'core_status')).toEqual([
      '2024-03-01..2024-03-01 | claimed_complete',
      '2024-04-01..2024-04-01 | ',
    ]);
  });

  it('reads marks under how far it is', () => {
    const paper = `
      | Recommendation | Priority | Reply of management | Finished | Begun | Not begun |
      | The trust should lock the store | 1 | Accepted | ✓ |  |  |
      | The trust should count the oars | 2 | Agreed in principle |  | ✓ |  |
      | The trust should name the boats | 3 | Accepted |  |  | ✓ |`;
    expect(readingOf(paper, 'core_status', 'response_decision')).toEqual([
      'claimed_complete | accepted',
      'on_track | partially_accepted',
      'not_started | accepted',
    ]);
  });

  it('takes outstanding in a follow-up of an audit for late and open', () => {
    const paper = `
      # Internal audit: follow-up of agreed actions
      | Audit | Recommendation | Agreed date | Officer | Status |
      | Petty cash | Count the tins each Friday | 31/03/2023 | Cashier | Outstanding |
      | Petty cash | Keep the keys apart | 31/03/2023 | Cashier | Implemented |`;
    expect(readingOf(paper, 'core_status')).toEqual(['off_track', 'claimed_complete']);
  });
});
