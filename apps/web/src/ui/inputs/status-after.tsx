import { isoDate } from '@holdfast/domain/dates/iso-date';
import type { ResponseDecision } from '@holdfast/domain/recommendations/response-decision';
import { statusesWithResponse } from '@holdfast/domain/recommendations/status/confirmed-status';
import {
  type CoreStatus,
  type StoredStatus,
  storedStatuses,
} from '@holdfast/domain/recommendations/status/core-status';
import { statusAfterResponse } from '@holdfast/domain/recommendations/status/status-after-response';
import { today } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import { useSignedIn } from '../../app/signed-in.ts';
import { Radios } from './radios.tsx';

/** The choice of leaving it where it stands. */
const stays = 'stays';

const usualStatus = (from: StoredStatus, decision: ResponseDecision): StoredStatus | typeof stays =>
  statusAfterResponse(from, decision) ?? stays;

/** What was confirmed, as it is sent: what was chosen, or else the usual that was seen; null: it stays where it stands. */
export const confirmedStatus = (
  from: StoredStatus,
  decision: ResponseDecision,
  chosen: string,
): StoredStatus | null => {
  const status = chosen === '' ? usualStatus(from, decision) : chosen;
  return storedStatuses.find((known) => known === status) ?? null;
};

/** What is stored of a status that is shown: that a response is late is worked out. */
export const storedStatus = (shown: CoreStatus): StoredStatus =>
  shown === 'response_overdue' ? 'awaiting_response' : shown;

interface StatusAfterProps {
  readonly name: string;
  /** Where it stands before the response, and what was decided before. */
  readonly from: StoredStatus;
  readonly before: ResponseDecision | null;
  readonly decision: ResponseDecision;
  /** '': nothing yet, so that the usual stands chosen. */
  readonly chosen: string;
  readonly onChoose: (status: string) => void;
}

/**
 * What a response does to where a recommendation stands: the usual is chosen and seen before anything is recorded, and can
 * be changed.
 */
export function StatusAfter({ name, from, before, decision, chosen, onChoose }: StatusAfterProps) {
  const { t } = useWords('deciding');
  const { t: common } = useWords();
  const { roles } = useSignedIn().membership;
  const usual = usualStatus(from, decision);
  const others = statusesWithResponse({ from, decision, before }, { roles, today: isoDate(today()) });
  const hint = (status: string) => (status === usual ? t('after.usual') : undefined);
  return (
    <Radios
      name={name}
      label={t('after.label')}
      chosen={chosen === '' ? usual : chosen}
      onChange={({ target }) => onChoose(target.value)}
      choices={[
        { value: stays, label: t('after.stays', { status: common(`status.${from}`) }), hint: hint(stays) },
        ...others.map((status) => ({
          value: status,
          label: t('after.becomes', { status: common(`status.${status}`) }),
          hint: hint(status),
        })),
      ]}
    />
  );
}
