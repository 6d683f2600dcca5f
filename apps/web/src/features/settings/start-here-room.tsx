import type { SetUp } from '@holdfast/contracts/settings/shapes';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { sendStepMark } from '../../api/settings/change-settings.ts';
import { setUpQuery } from '../../api/settings/settings-queries.ts';
import { may } from '@holdfast/domain/permissions/may';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { useSignedIn } from '../../app/signed-in.ts';
import { Room } from './room.tsx';

type Step = SetUp['steps'][number];

const leads = {
  committees: paths.committees,
  portfolios: paths.portfolios,
  people: paths.people,
  administrators: paths.people,
  calendar: paths.addMeeting,
  words: paths.words,
  clocks: paths.clocks,
  references: paths.words,
  first_paper: paths.newImport,
} as const satisfies Record<Step['step'], string>;

/** A new council's first hour, step by step; it can be left and taken up again. */
export function StartHereRoom() {
  const { t } = useWords('councilSettings');
  const { data } = useSuspenseQuery(setUpQuery);
  return (
    <Room title={t('settings:rooms.start.title')}>
      <p className="govuk-body-l">
        {data.open === 0
          ? t('start.ready')
          : t('start.open', {
              count: data.open,
              minutes: data.steps
                .filter(({ state }) => state === 'open')
                .reduce((sum, { minutes }) => sum + minutes, 0),
            })}
      </p>
      <ol className="govuk-list govuk-list--spaced">
        {data.steps.map((step) => (
          <StepLine key={step.step} step={step} />
        ))}
      </ol>
    </Room>
  );
}

function StepLine({ step: { step, minutes, state, mark, by } }: { readonly step: Step }) {
  const { t } = useWords('councilSettings');
  const queryClient = useQueryClient();
  const { membership } = useSignedIn();
  const set = async (next: Step['mark']): Promise<void> => {
    queryClient.setQueryData(setUpQuery.queryKey, await sendStepMark({ step, mark: next }));
  };
  const button = (next: Step['mark'], label: string) => (
    <button type="button" className="link-button" onClick={() => void set(next)}>
      {label}
      <span className="govuk-visually-hidden">: {t(`step.${step}.title`)}</span>
    </button>
  );
  return (
    <li className="card">
      <h2 className="govuk-heading-s">
        <Link className="govuk-link" to={leads[step]}>
          {t(`step.${step}.title`)}
        </Link>
      </h2>
      <p className="govuk-body">
        {t(`step.${step}.why`)} {state === 'open' && t('start.minutes', { count: minutes })}
      </p>
      <p className="govuk-body">
        <strong>
          {state === 'fact'
            ? `✓ ${t('start.fact')}`
            : state === 'open'
              ? t('start.toDo')
              : `✓ ${t(`mark.${mark ?? 'done'}`)}`}
        </strong>
        {by !== null && <span className="quiet"> {t('start.saidBy', { name: by.name })}</span>}
      </p>
      {may(membership.roles, 'administer') && state !== 'fact' && (
        <p className="govuk-body">
          {state === 'open' ? (
            <>
              {button('done', t('start.markDone'))} {button('not_needed', t('start.markNotNeeded'))}
            </>
          ) : (
            button(null, t('start.openAgain'))
          )}
        </p>
      )}
    </li>
  );
}
