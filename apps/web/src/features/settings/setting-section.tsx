import type { ReactNode } from 'react';
import { useState } from 'react';
import { type SettingDraft, takeSettingBack } from '../../api/settings/change-settings.ts';
import { isProblem } from '../../api/problem.ts';
import { longDate } from '../../app/clock/dates.ts';
import { may } from '@holdfast/domain/permissions/may';
import { useWords } from '../../app/language/use-words.ts';
import { useSignedIn } from '../../app/signed-in.ts';
import { Details } from '../../ui/details.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { settingLines, settingWords } from './setting-words.ts';
import { useSettings } from './use-settings.ts';

/** One setting: what holds, since when, what comes next, and the form that changes it. */
export function SettingSection({
  name,
  names = {},
  children,
}: {
  readonly name: SettingDraft['name'];
  /** Whom or what the ids in its values name. */
  readonly names?: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}) {
  const { t } = useWords('councilSettings');
  const explain = useProblemWords();
  const { membership } = useSignedIn();
  const { settings, inForce, lookAgain } = useSettings();
  const [refusal, setRefusal] = useState<string | null>(null);
  const dated = settings.values.filter((value) => value.name === name);
  const takeBack = async (id: string, revision: number): Promise<void> => {
    try {
      await takeSettingBack(id, revision);
      setRefusal(null);
    } catch (error) {
      if (!isProblem(error)) throw error;
      setRefusal(explain(error));
    }
    await lookAgain();
  };
  const mayChange = may(membership.roles, 'administer');
  return (
    <section aria-labelledby={name}>
      <h2 className="govuk-heading-m" id={name}>
        {t(`title.${name}`)}
      </h2>
      <p className="govuk-body">{t(`what.${name}`)}</p>
      <InForce lines={settingLines(inForce(name), t, names)} />
      {refusal !== null && (
        <p className="govuk-error-message" role="alert">
          {refusal}
        </p>
      )}
      {dated.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {dated.map((value) => (
            <li key={value.councilSettingId}>
              {t('since', { date: longDate(value.validFrom), value: settingWords(value, t, names) })}{' '}
              {mayChange && (
                <button
                  type="button"
                  className="link-button"
                  onClick={() => void takeBack(value.councilSettingId, value.revision)}
                >
                  {t('takeBack')}
                  <span className="govuk-visually-hidden">
                    {` ${t(`title.${name}`)}, ${longDate(value.validFrom)}`}
                  </span>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayChange && <Details summary={t('change', { what: t(`title.${name}`) })}>{children}</Details>}
    </section>
  );
}

/** What holds today: one line by itself, several as a list. */
function InForce({ lines }: { readonly lines: readonly string[] }) {
  const [line, ...more] = lines;
  if (more.length === 0)
    return (
      <p className="govuk-body">
        <strong>{line}</strong>
      </p>
    );
  return (
    <ul className="govuk-list govuk-list--bullet">
      {lines.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}
