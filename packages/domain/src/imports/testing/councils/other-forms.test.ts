import { readingOf } from './paper-in.ts';

describe('prose and tables of other forms', () => {
  it('reads headings, quoted words and the reply', () => {
    const paper = `
      # Reply to the panel's report on the ferry
      ## Recommendation 1
      The panel recommends that the ferry runs until midnight in summer.
      The Executive accepts this recommendation. The new timetable begins in May.
      ## Recommendation 2
      Fares for islanders should be halved.
      The Executive does not accept this recommendation. It would cost £90,000.
      ## Recommendation 3
      A waiting room should be built at the north quay.
      The Executive partially accepts this recommendation and will build a shelter.`;
    expect(readingOf(paper, 'reference', 'recommendation', 'response_decision')).toEqual([
      '1 | The panel recommends that the ferry runs until midnight in summer. | accepted',
      '2 | Fares for islanders should be halved. | rejected',
      '3 | A waiting room should be built at the north quay. | partially_accepted',
    ]);
  });

  it('reads numbered prose with a reply and a target date', () => {
    const paper = `
      # Response of the Department to the report on harbour dues
      1: Committee conclusion: The Department does not know what dues are owed.
      1a: Recommendation: The Department should publish a list of dues owed each quarter.
      1.1 The Department agrees with the Committee's recommendation.
      Target implementation date: March 2025
      1.2 A list is being drawn up.
      2a: Recommendation: The Department should write to the ten largest debtors.
      2.1 The Department disagrees with the Committee's recommendation.
      2.2 Letters are for the harbours to send.
      3a: Recommendation: The Department should set out how dues are worked out.
      3.1 The Department agrees with the Committee's recommendation.
      Target implementation date: Summer 2025
      3.2 A guide will be written.`;
    expect(readingOf(paper, 'reference', 'part', 'recommendation', 'response_decision', 'due')).toEqual([
      '1 | a | The Department should publish a list of dues owed each quarter. | accepted | 2025-03-01..2025-03-31',
      '2 | a | The Department should write to the ten largest debtors. | rejected | ',
      '3 | a | The Department should set out how dues are worked out. | accepted | 2025-06-01..2025-08-31',
    ]);
  });

  it('reads a finding, the action that managers agreed and how it stands', () => {
    const paper = `
      # Internal audit: how agreed actions stand in May 2024
      | Audit | Finding | Agreed action | Manager | Agreed date | Position |
      | Boats | Oars are not counted. | A list of oars will be kept. | Boatman | 31/12/2023 | Not yet implemented |
      | Boats | Keys hang in the open. | A key box will be fixed to the wall. | Boatman | 31/01/2024 | Implemented |`;
    const rows = readingOf(paper, 'recommendation', 'core_status', 'due');
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(/^A list of oars will be kept\. \| (?!claimed).* \| 2023-12-31/u);
    expect(rows[1]).toMatch(/^A key box .* \| claimed_complete \| 2024-01-31/u);
  });

  it('reads a plan in plain words', () => {
    const paper = `
      # Our plan after the peer challenge
      | What we will do | Who | When | How we are doing |
      | Write down what the harbour is for | Chief Executive | By September 2024 | A draft went to Council. |
      | Meet the ferry firm every quarter | Director of Place | From May 2024 | Two meetings held. |`;
    expect(readingOf(paper, 'recommendation', 'lead', 'timescale', 'due')).toEqual([
      expect.stringMatching(/^Write down what the harbour is for \| Chief Executive \| .*2024-09-30/u),
      expect.stringMatching(/^Meet the ferry firm every quarter \| Director of Place \| .*2024-05-01/u),
    ]);
  });

  it('reads a table that is turned on its side', () => {
    const paper = `
      # Tracker of the Harbour Panel
      | Recommendation | That the lamp is mended before winter | That visitors to the tower are counted | That the steps are salted |
      | Lead officer | Keeper | Warden | Keeper |
      | Due date | 1 October 2024 | 1 May 2024 | 1 December 2024 |
      | Status | On track | Completed | Not started |`;
    expect(readingOf(paper, 'recommendation', 'lead', 'due', 'core_status')).toEqual([
      'That the lamp is mended before winter | Keeper | 2024-10-01..2024-10-01 | on_track',
      'That visitors to the tower are counted | Warden | 2024-05-01..2024-05-01 | claimed_complete',
      'That the steps are salted | Keeper | 2024-12-01..2024-12-01 | not_started',
    ]);
  });

  it('reads a decision that opens the cell of its recommendation', () => {
    const paper = `
      # Action plan of Cabinet on the beach review
      | Recommendation | What is done already | New action | Timescale | Responsible officer |
      | The Executive accepts this recommendation: // 1. That a lifeguard is on duty all year. | One in summer. | Hire a second. | May 2025 | Head of Leisure |
      | The Executive does not accept this recommendation: // 2. That parking is free. | None | None | N/A | Head of Place |`;
    expect(readingOf(paper, 'reference', 'recommendation', 'response_decision')).toEqual([
      '1 | That a lifeguard is on duty all year. | accepted',
      '2 | That parking is free. | rejected',
    ]);
  });

  it('reads how far things are through the key that the paper gives', () => {
    const paper = `
      # Progress on the review of the market
      | Key: | |
      | 1 - Fully achieved | All that was asked is in place. |
      | 2 - On track | Work is going as planned. |
      | 3 - Slipped | Work goes on, later than planned. |

      | Ref | Recommendation | Lead | Assessment |
      | 1 | That stalls are numbered | Market Manager | 1 |
      | 2 | That drains are cleared | Market Manager | 3 |
      | 3 | That traders are asked each year | Market Manager | 2 |`;
    const core = readingOf(paper, 'core_status');
    expect(core).toHaveLength(3);
    expect(core[0]).toBe('claimed_complete');
    expect(core[1]).toMatch(/^(?:at_risk|off_track)$/u);
    expect(core[2]).toBe('on_track');
  });
});
