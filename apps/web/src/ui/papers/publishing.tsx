import type { PaperStanding } from '@holdfast/contracts/reports/shapes';
import { may } from '@holdfast/domain/permissions/may';
import type { PublishedPaper } from '@holdfast/domain/publications/published-paper';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { publishPaper } from '../../api/publications/publications.ts';
import { useWords } from '../../app/language/use-words.ts';
import { useSignedIn } from '../../app/signed-in.ts';
import { Details } from '../details.tsx';
import { ConfirmPress } from '../form/confirm-press.tsx';
import { freshAfter } from '../form/fresh-after.ts';
import { PublishAgain } from './publish-again.tsx';
import { PublishedVersions } from './published-versions.tsx';

export interface PublishingProps {
  readonly meetingId: string;
  readonly paper: PublishedPaper;
  readonly standing: PaperStanding;
  /** The link to another version; without a number to the newest. */
  readonly link: (version: number | undefined, words: string) => ReactNode;
}

/** For those who publish: the paper as it is now becomes what everybody sees from then on. */
export function Publishing({ meetingId, paper, standing: { published }, link }: PublishingProps) {
  const { t } = useWords('publishing');
  const queryClient = useQueryClient();
  if (!may(useSignedIn().membership.roles, 'publish')) return null;
  if (published !== null)
    return (
      <div className="no-print">
        <PublishAgain meetingId={meetingId} paper={paper} />
        <PublishedVersions meetingId={meetingId} paper={paper} shown={published.version} link={link} />
      </div>
    );
  return (
    <div className="no-print">
      <Details summary={t(`publish.${paper}`)}>
        <p className="govuk-body">{t('what')}</p>
        <ConfirmPress
          id={`publish-${paper}`}
          label={t('confirm')}
          confirm={async () => {
            await freshAfter(queryClient, () => publishPaper(meetingId, { paper, replaces: null, reason: null }));
          }}
        />
      </Details>
    </div>
  );
}
