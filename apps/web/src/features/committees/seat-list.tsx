import type { CommitteeMember } from '@holdfast/contracts/committees/shapes';
import { useWords } from '../../app/language/use-words.ts';
import { Details } from '../../ui/details.tsx';
import { Table } from '../../ui/table.tsx';
import { SeatForm } from './seat-form.tsx';
import { useTermWords } from './term-words.ts';
import { useCommittee } from './use-committee.ts';
import { SaidText } from '../../ui/said-text.tsx';

interface SeatListProps {
  readonly id: string;
  readonly title: string;
  readonly seats: readonly CommitteeMember[];
  readonly none: string;
}

export function SeatList({ id, title, seats, none }: SeatListProps) {
  const { t } = useWords('committees');
  const termWords = useTermWords();
  const { administers } = useCommittee();
  return (
    <section aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id}>
        {title} <span className="count">{seats.length}</span>
      </h2>
      {seats.length === 0 ? (
        <p className="govuk-body">{none}</p>
      ) : (
        <Table
          caption={title}
          columns={[
            { key: 'person', header: t('person') },
            { key: 'role', header: t('role') },
            { key: 'term', header: t('term') },
            { key: 'vote', header: t('vote') },
          ]}
          rows={seats.map((seat) => ({
            key: seat.committeeMemberId,
            cells: [
              <>
                {seat.name ?? t('vacantSeat')}
                {seat.represents !== null && <span className="quiet">, {seat.represents}</span>}
              </>,
              t(`roles.${seat.role}`),
              termWords(seat.startsOn, seat.endsOn),
              <SaidText told={seat.vote} />,
            ],
          }))}
        />
      )}
      {administers &&
        seats.map((seat) => (
          <Details
            key={`${seat.committeeMemberId} ${seat.personId ?? ''}`}
            summary={t('changeSeat', { name: seat.name ?? seat.represents ?? '' })}
          >
            <SeatForm seat={seat} />
          </Details>
        ))}
    </section>
  );
}
