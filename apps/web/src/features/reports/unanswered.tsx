import type { MonitoringReport } from '@holdfast/contracts/reports/shapes';
import { SaidText } from '../../ui/said-text.tsx';

/** Who was asked and has not answered, a line each, in the language in which it could be said. */
export function Unanswered({
  row: { unanswered },
}: {
  readonly row: Pick<MonitoringReport['rows'][number], 'unanswered'>;
}) {
  return unanswered.map((told) => (
    <div key={told.text}>
      <SaidText told={told} />
    </div>
  ));
}
