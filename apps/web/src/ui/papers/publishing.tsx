import type { PaperStanding } from '@holdfast/contracts/reports/shapes';
import { may } from '@holdfast/domain/permissions/may';
import { useQueryClient } from '@tanstack/react-query';
import { publishPaper } from '../../api/publications/publications.ts';
import { useWords } from '../../app/language/use-words.ts';
import { useSignedIn } from '../../app/signed-in.ts';
import { Details } from '../details.tsx';
import { ConfirmPress } from '../form/confirm-press.tsx';
import { freshAfter } from '../form/fresh-after.ts';
import { PublishAgain } from './publish-again.tsx';
import { PublishedVersions, type PublishedVersionsProps } from './published-versions.tsx';

interface PublishingProps extends Omit<PublishedVersionsProps, 'shown'> {
  readonly standing: PaperStanding;
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
