import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ownDoor } from '../../api/answers/by-link.ts';
import { isProblem } from '../../api/problem.ts';
import { Page } from '../../ui/page.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { AskedItems } from './asked-items.tsx';

/** Everything that whoever is signed in was asked and still owes, on one page. */
export function OwedPage() {
  const { t } = useTranslation('answers');
  const { t: common } = useTranslation();
  const explain = useProblemWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['asked'],
    queryFn: ownDoor.look,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  return (
    <Page title={t('owedTitle')} width="reading">
      {data === undefined && isProblem(error) && <p className="govuk-body">{explain(error)}</p>}
      {data === undefined && error === null && <p className="govuk-body">{common('loading')}</p>}
      {data?.items.length === 0 && <p className="govuk-body">{t('owesNothing')}</p>}
      {data !== undefined && data.items.length > 0 && <AskedItems page={data} door={ownDoor} again={refetch} />}
    </Page>
  );
}
