import type { SettingHistory } from '@holdfast/contracts/settings/shapes';
import { firstSteps } from '@holdfast/domain/settings/first-steps';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { putChangeBack } from '../../../api/settings/change-settings.ts';
import { isProblem } from '../../../api/problem.ts';
import { moment } from '../../../app/clock/dates.ts';
import { may } from '@holdfast/domain/permissions/may';
import { useWords } from '../../../app/language/use-words.ts';
import { useSignedIn } from '../../../app/signed-in.ts';
import { valueName } from '@holdfast/words/en/setting-history/value-name';
import { useProblemWords } from '../../../ui/problem-words.ts';
import { useValueText } from './value-text.ts';
import { SaidText, type Told } from '../../../ui/said-text.tsx';

interface ChangeLineProps {
  readonly line: SettingHistory['items'][number];
  readonly names: Readonly<Record<string, string>>;
  readonly onOnly: ((nounId: string) => void) | null;
}

/** One change, before and after, in people's words. */
export function ChangeLine({ line, names, onOnly }: ChangeLineProps) {
  const { t } = useWords('settingHistory');
  const explain = useProblemWords();
  const queryClient = useQueryClient();
  const { membership } = useSignedIn();
  const valueText = useValueText(names);
  const [refusal, setRefusal] = useState<Told | null>(null);
  const { before, after } = line;
  // What was and is empty says nothing.
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].filter(
    (field) => !isEmpty(before?.[field]) || !isEmpty(after?.[field]),
  );
  const nameOf = (field: string): string => {
    if (field === 'standsInForId') return t('deciding:standsIn.label');
    return hasName(field) ? t(`valueName.${field}`) : field;
  };
  const whole = after ?? before ?? {};
  const putBack = async (): Promise<void> => {
    try {
      await putChangeBack(line.eventId);
      setRefusal(null);
      await queryClient.invalidateQueries();
    } catch (error) {
      if (!isProblem(error)) throw error;
      setRefusal(explain(error));
    }
  };
  const step = firstSteps.find((one) => line.noun === 'first_step' && one === (whole['step'] ?? line.nounName));
  const named = step === undefined ? line.nounName : t(`councilSettings:step.${step}.title`);
  const what = t(`kind.${line.kind}`, { noun: t(`noun.${line.noun}`), name: named });
  return (
    <li className="card">
      <p className="govuk-body">
        <strong>{what}</strong>
        <br />
        <span className="quiet">
          {line.by?.name ?? t('history.system')}, {moment(line.at)}
        </span>
      </p>
      <dl className="govuk-summary-list">
        {fields.map((field) => (
          <div className="govuk-summary-list__row" key={field}>
            <dt className="govuk-summary-list__key">{nameOf(field)}</dt>
            <dd className="govuk-summary-list__value">
              {before !== null && valueText(field, before[field], before, line)}
              {before !== null && after !== null && (
                <>
                  {' → '}
                  <span className="govuk-visually-hidden">{t('history.became')} </span>
                </>
              )}
              {after !== null && valueText(field, after[field], after, line)}
            </dd>
          </div>
        ))}
      </dl>
      {refusal !== null && (
        <p className="govuk-error-message" role="alert">
          <SaidText told={refusal} />
        </p>
      )}
      <p className="govuk-body">
        {line.isPutBack && <span className="quiet">{t('history.isPutBack')} </span>}
        {!line.isPutBack && may(membership.roles, 'administer') && (
          <button type="button" className="link-button" onClick={() => void putBack()}>
            {t('history.putBack')}
            <span className="govuk-visually-hidden">: {what}</span>
          </button>
        )}{' '}
        {onOnly !== null && (
          <button type="button" className="link-button" onClick={() => onOnly(line.nounId)}>
            {t('history.only')}
            <span className="govuk-visually-hidden">: {named}</span>
          </button>
        )}
      </p>
    </li>
  );
}

const hasName = (field: string): field is keyof typeof valueName => Object.hasOwn(valueName, field);

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';
