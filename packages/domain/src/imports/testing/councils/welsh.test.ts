import { readingOf } from './paper-in.ts';

describe('papers in Welsh', () => {
  it('reads a tracker in Welsh alone', () => {
    const paper = `
      # Pwyllgor Craffu’r Harbwr
      | Cyf | Dyddiad y cyfarfod | Argymhelliad | Ymateb y Cabinet | Cyfrifoldeb | Erbyn pryd | Cynnydd | Statws |
      | 1 | 5 Medi 2024 | Trwsio’r lamp cyn y gaeaf. | Derbyniwyd | Pennaeth Gwasanaeth | erbyn diwedd Mawrth 2025 | Mae rhan ar archeb. | Ar y gweill |
      | 2 | 5 Medi 2024 | Cyfrif yr ymwelwyr. | Derbyniwyd yn rhannol | Warden | 31 Rhagfyr 2024 | Gwnaed hyn. | Wedi’i gwblhau |
      | 3 | 3 Hydref 2024 | Parcio am ddim. | Gwrthodwyd | Cyfarwyddwr | Gwanwyn 2025 | Dim. | Heb ddechrau |`;
    expect(readingOf(paper, 'reference', 'source_date', 'response_decision', 'lead', 'core_status')).toEqual([
      '1 | 2024-09-05 | accepted | Pennaeth Gwasanaeth | on_track',
      '2 | 2024-09-05 | partially_accepted | Warden | claimed_complete',
      '3 | 2024-10-03 | rejected | Cyfarwyddwr | not_started',
    ]);
    expect(readingOf(paper, 'due')).toEqual(['..2025-03-31', '2024-12-31..2024-12-31', '2025-03-01..2025-05-31']);
  });

  it('takes the two halves of a cell for one thing said twice', () => {
    const paper = `
      | Cyf / Ref | Dyddiad / Date | Argymhelliad / Recommendation | Ymateb / Response | Amserlen / Timescale | Statws / Status |
      | 1 | 5 Medi 2024 / 5 September 2024 | Trwsio’r lamp. // Mend the lamp. | Derbyn / Accept | Mawrth 2025 / March 2025 | Ar y gweill / In progress |
      | 2 | 5 Medi 2024 / 5 September 2024 | Cyfrif yr ymwelwyr. // Count the visitors. | Gwrthod / Reject | Haf 2025 / Summer 2025 | Heb ei dderbyn / Not accepted |`;
    expect(readingOf(paper, 'source_date', 'source_title', 'response_decision', 'timescale', 'core_status')).toEqual([
      '2024-09-05 |  | accepted | 2025-03-01..2025-03-31 | on_track',
      '2024-09-05 |  | rejected | 2025-06-01..2025-08-31 | rejected',
    ]);
  });
});
