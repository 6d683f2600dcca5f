import { useQuery } from '@tanstack/react-query';
import { ownDoor } from '../../api/answers/by-link.ts';
import { isProblem } from '../../api/problem.ts';
import { useWords } from '../../app/language/use-words.ts';
import { useProblemWords } from '../../ui/problem-words.ts';
import { AskedItems } from './asked-items.tsx';

/** Everything that whoever is signed in was asked and still owes, on one page. */
export function Owed({ quiet }: { readonly quiet: boolean }) {
  const { t } = useWords('answers');
  const { t: common } = useWords();
  const explain = useProblemWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['asked'],
    queryFn: ownDoor.look,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  return (
    <>
      {data === undefined && isProblem(error) && <p className="govuk-body">{explain(error)}</p>}
      {!quiet && data === undefined && error === null && <p className="govuk-body">{common('loading')}</p>}
      {!quiet && data?.items.length === 0 && <p className="govuk-body">{t('owesNothing')}</p>}
      {quiet && data !== undefined && data.items.length > 0 && <h2 className="govuk-heading-l">{t('owedTitle')}</h2>}
      {data !== undefined && data.items.length > 0 && <AskedItems page={data} door={ownDoor} again={refetch} />}
    </>
  );
}
