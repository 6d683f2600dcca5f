import { docxOf } from '@holdfast/documents/testing/table-files';

/** A tracker as a clerk keeps it in Word: blanks that mean "as above", a date with colons, a holding reply. */
export const tracker = (): Promise<Buffer> =>
  docxOf({
    title: 'Place Panel: Scrutiny Monitoring – 3rd September 2026',
    rows: [
      ['Date', 'Portfolio', 'Title', 'Action proposed', 'Action taken', 'Progress status'],
      [
        '09:07:26',
        'Transport and Streets',
        'Night buses',
        'That the Cabinet Member asks the operators what a night bus on Fridays would cost',
        'Two of three operators have answered.',
        'In hand',
      ],
      ['', '', '', 'That taxi ranks are marked on the map of bus stops', 'To be updated at the next meeting', ''],
      [
        '09:07:26',
        'Culture and Harbour',
        'Ferry landing',
        'That the landing stage is lit until the last boat has left',
        'The lamps were put up in August.',
        'Reported complete',
      ],
    ],
  });
