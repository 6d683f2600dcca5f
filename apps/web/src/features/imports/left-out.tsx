import type { Upload } from '@holdfast/contracts/imports';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { placeWords } from '../../ui/place.ts';
import { withoutDropped } from './corrections.ts';
import { Refusal } from './refusal.tsx';
import { TickList } from './tick-list.tsx';
import { leftOutKey } from './ticks.ts';
import { useCorrect } from './use-correct.ts';

/** Every word of the paper that will not be in the register, and why; none vanishes. */
export function LeftOut({ upload }: { readonly upload: Upload }) {
  const { t } = useTranslation('imports');
  const { t: common } = useTranslation();
  const { correct, busy, refusal } = useCorrect(upload);
  const { dropped } = upload.corrections;
  if (upload.leftOut.length === 0 && dropped.length === 0)
    return (
      <EmptyState title={t('leftOut.none')}>
        <p className="govuk-body">{t('leftOut.noneWhat')}</p>
      </EmptyState>
    );
  return (
    <>
      <Refusal sentence={refusal} />
      {dropped.length > 0 && (
        <>
          <h2 className="govuk-heading-s">{t('leftOut.dropped', { count: dropped.length })}</h2>
          <ul className="govuk-list">
            {dropped.map((place) => (
              <li key={`${place.document} ${place.row}`}>
                {t('leftOut.row', { number: place.row + 1, document: place.document + 1 })}{' '}
                <Button look="link" busy={busy} onClick={() => void correct(withoutDropped(upload.corrections, place))}>
                  {t('leftOut.bringBack')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {upload.leftOut.length > 0 && (
        <>
          <p className="govuk-body">{t('leftOut.what')}</p>
          <TickList
            upload={upload}
            items={upload.leftOut.map((item) => ({
              key: leftOutKey(item),
              title: item.text,
              why: item.why,
              place: placeWords(common, item.where),
            }))}
          />
        </>
      )}
    </>
  );
}
