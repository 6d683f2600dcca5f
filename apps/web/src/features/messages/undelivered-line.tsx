import type { UndeliveredView } from '@holdfast/contracts/messages/shapes';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { markSeen, sendAgain } from '../../api/messages/undelivered.ts';
import { moment, shortDate } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { freshAfter } from '../../ui/form/fresh-after.ts';
import { PressButton } from '../../ui/form/press-button.tsx';
import { DigestTag } from './digest-tag.tsx';
import { SentAgain } from './sent-again.tsx';
import { SaidText } from '../../ui/said-text.tsx';

/** One message that did not arrive: to whom, why, and what can be done. */
export function UndeliveredLine({ line }: { readonly line: UndeliveredView }) {
  const { t } = useWords('messages');
  const queryClient = useQueryClient();
  const { digestId, recipientName: name, state, personId, address, addressNow } = line;
  const perhaps = state === 'perhaps_sent';
  const again = () => freshAfter(queryClient, () => sendAgain(digestId, { state, secondMayArrive: perhaps }));
  return (
    <li>
      <p className="govuk-body">
        {name} <DigestTag state={state} />
        <br />
        <span className="quiet">{address}</span>
      </p>
      <p className="need__facts">
        <span>{t('troubles.items', { count: line.items, day: shortDate(line.forDay) })}</span>
        {line.overAt !== null && <span>{moment(line.overAt)}</span>}
      </p>
      <p className="govuk-body-s">
        <SaidText told={line.because} />
      </p>
      <SentAgain times={line.sentAgain} />
      {perhaps && <p className="govuk-body-s">{t('troubles.warn', { name })}</p>}
      {addressNow !== address && <p className="govuk-body-s">{t('troubles.newAddress', { address: addressNow })}</p>}
      <div className="govuk-button-group">
        <PressButton
          id={`again-${digestId}`}
          label={t(perhaps ? 'troubles.againAnyway' : 'troubles.again')}
          name={perhaps ? `${t('troubles.againAnyway')}: ${name}` : t('troubles.againFor', { name })}
          press={again}
        />
        {personId === null ? (
          <Link className="govuk-link govuk-body-s" to={paths.people}>
            {t('troubles.correct')}
          </Link>
        ) : (
          <Link className="govuk-link govuk-body-s" to={paths.person} params={{ personId }}>
            {t('troubles.correct')}
          </Link>
        )}
        {line.seenAt === null ? (
          <PressButton
            id={`seen-${digestId}`}
            label={t('troubles.seen')}
            name={t('troubles.seenFor', { name })}
            press={() => freshAfter(queryClient, () => markSeen(digestId))}
          />
        ) : (
          <span className="quiet">{t('troubles.wasSeen', { at: moment(line.seenAt) })}</span>
        )}
      </div>
    </li>
  );
}
