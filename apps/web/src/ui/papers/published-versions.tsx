import type { PublishedPaper } from '@holdfast/domain/publications/published-paper';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { publicationsQuery } from '../../api/publications/publications.ts';
import { longDate } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import { Details } from '../details.tsx';

export interface PublishedVersionsProps {
  readonly meetingId: string;
  readonly paper: PublishedPaper;
  /** The link to another version; without a number to the newest. */
  readonly link: (version: number | undefined, words: string) => ReactNode;
  /** The version that the page shows. */
  readonly shown: number;
}

/** Every version that was published, each with who did so, when and why; all but the one that is shown can be looked at. */
export function PublishedVersions({ meetingId, paper, shown, link }: PublishedVersionsProps) {
  const { t } = useWords('publishing');
  const items = useQuery(publicationsQuery(meetingId, paper)).data?.items ?? [];
  const newest = items[0]?.version;
  return (
    <Details summary={t('versions')}>
      <ul className="govuk-list">
        {items.map(({ version, publishedOn, by, reason }) => {
          const words = t('version', { version, date: longDate(publishedOn), name: by?.name ?? '' });
          return (
            <li key={version}>
              {version === shown ? words : link(version === newest ? undefined : version, words)}
              {reason !== null && <span className="block quiet">{reason}</span>}
            </li>
          );
        })}
      </ul>
    </Details>
  );
}
