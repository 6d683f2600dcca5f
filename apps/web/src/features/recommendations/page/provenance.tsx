import { guesses } from '@holdfast/domain/imports/paper/preview';
import type { Recommendation } from '@holdfast/contracts/recommendations/shapes';
import { importFileAddress } from '../../../api/imports/import-file-address.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { Details } from '../../../ui/details.tsx';
import { useFieldWords } from '../../../ui/field-words.ts';
import { placeWords } from '../../../ui/place.ts';
import { Table } from '../../../ui/table.tsx';
import { Strip } from './strip.tsx';

/** The paper behind the words: for each field the file, the cell and what stood in it. */
export function Provenance({ recommendation }: { readonly recommendation: Recommendation }) {
  const { t } = useWords('recommendations');
  const { t: paper } = useWords('paper');
  const fieldWords = useFieldWords();
  const { provenance } = recommendation;
  if (provenance.length === 0) return null;
  return (
    <Strip id="provenance" title={t('provenance.title')}>
      <Details summary={t('provenance.show', { count: provenance.length })}>
        <Table
          caption={t('provenance.title')}
          columns={[
            { key: 'field', header: t('provenance.field') },
            { key: 'cell', header: t('provenance.cell') },
            { key: 'raw', header: t('provenance.raw') },
          ]}
          rows={provenance.map((item, at) => {
            const guess = guesses.find((name) => name === item.guess);
            return {
              key: `${item.field} ${at}`,
              cells: [
                fieldWords(item.field),
                <>
                  <a className="govuk-link" href={importFileAddress(item.uploadId)} download>
                    {item.fileName}
                  </a>
                  <span className="block">{placeWords(paper, item.place)}</span>
                </>,
                <>
                  <span className="preserved">{item.raw === '' ? t('provenance.blank') : item.raw}</span>
                  {guess !== undefined && <span className="guess">{paper(`guess.${guess}`)}</span>}
                </>,
              ],
            };
          })}
        />
      </Details>
    </Strip>
  );
}
