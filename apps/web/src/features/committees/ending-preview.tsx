import type { CommitteeEnding } from '@holdfast/contracts/committees/shapes';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { EndingWish } from '../../api/committees/committee-query.ts';
import { dayAndDate, longDate } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { useCommitteeWords } from '../../ui/marks/exempt-words.tsx';
import { NotificationBanner } from '../../ui/notification-banner.tsx';
import { ConfirmPress } from '../../ui/form/confirm-press.tsx';

interface EndingPreviewProps {
  readonly wish: EndingWish;
  readonly preview: CommitteeEnding;
  readonly confirm: () => Promise<void>;
}

/** How many there are and which, before anything is written. */
export function EndingPreview({ wish, preview, confirm }: EndingPreviewProps) {
  const { t } = useWords('committees');
  const committeeWords = useCommitteeWords();
  const { t: endings } = useWords('endings');
  const { items, meetings, seats, refusal, later } = preview;
  const date = longDate(wish.endedOn);
  return (
    <div aria-live="polite">
      {refusal !== null && <NotificationBanner kind="important" title={refusal} />}
      <PreviewList title={t('ending.items')} none={t('ending.noItems')}>
        {items.map((item) => (
          <li key={item.recommendationId}>
            <Link className="govuk-link" to={paths.recommendation} params={{ recommendationId: item.recommendationId }}>
              {item.reference}
            </Link>{' '}
            {committeeWords(item)}
          </li>
        ))}
      </PreviewList>
      <PreviewList title={t('ending.meetings')} none={t('ending.noMeetings')}>
        {meetings.map(({ meetingId, heldOn }) => (
          <li key={meetingId}>{dayAndDate(heldOn)}</li>
        ))}
      </PreviewList>
      <PreviewList title={t('ending.seats')} none={t('ending.noSeats')}>
        {seats.map(({ committeeMemberId, name, role }) => (
          <li key={committeeMemberId}>
            {name ?? t('vacantSeat')}, {t(`roles.${role}`)}
          </li>
        ))}
      </PreviewList>
      {refusal === null && (
        <>
          {later && <p className="govuk-body">{endings('waits', { date })}</p>}
          <ConfirmPress
            id="end"
            label={later ? t('ending.confirmLater', { date }) : t('ending.confirm')}
            confirm={confirm}
          />
        </>
      )}
    </div>
  );
}

interface PreviewListProps {
  readonly title: string;
  readonly none: string;
  readonly children: readonly ReactNode[];
}

function PreviewList({ title, none, children }: PreviewListProps) {
  return (
    <>
      <h2 className="govuk-heading-s">
        {title} <span className="count">{children.length}</span>
      </h2>
      {children.length === 0 ? (
        <p className="govuk-body">{none}</p>
      ) : (
        <ul className="govuk-list govuk-list--bullet">{children}</ul>
      )}
    </>
  );
}
