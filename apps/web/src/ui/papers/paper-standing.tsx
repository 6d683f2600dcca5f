import type { MonitoringReport } from '@holdfast/contracts/reports/shapes';
import { SaidText } from '../said-text.tsx';

/** What a paper says of itself: as of which day it was known, when it was published, and when it was printed. */
export function PaperStanding({ lines }: Pick<MonitoringReport['standing'], 'lines'>) {
  return lines.map((line) => (
    <p className="govuk-body-s quiet" key={line.text}>
      <SaidText told={line} />
    </p>
  ));
}
