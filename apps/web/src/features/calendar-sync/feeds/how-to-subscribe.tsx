import { useWords } from '../../../app/language/use-words.ts';
import { Details } from '../../../ui/details.tsx';

const programs = ['outlook', 'google', 'apple'] as const;

/** What to do with an address, for each program that people have. */
export function HowToSubscribe() {
  const { t } = useWords('calendarSync');
  return (
    <Details summary={t('how.title')}>
      <p className="govuk-body">{t('how.what')}</p>
      {programs.map((program) => (
        <div key={program}>
          <h3 className="govuk-heading-s">{t(`how.${program}.title`)}</h3>
          <ol className="govuk-list govuk-list--number">
            {(['one', 'two', 'three'] as const).map((step) => (
              <li key={step}>{t(`how.${program}.${step}`)}</li>
            ))}
          </ol>
        </div>
      ))}
      <p className="govuk-body">{t('how.slow')}</p>
    </Details>
  );
}
