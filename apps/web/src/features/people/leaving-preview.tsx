import type { PlannedLeaving } from '@holdfast/contracts/endings/shapes';
import type { Leaving } from '@holdfast/contracts/people/shapes';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { changePlannedLeaving, sendLeaver } from '../../api/people/change-people.ts';
import { useLeave } from '../../app/back/use-leave.ts';
import { longDate } from '../../app/clock/dates.ts';
import { setFlash } from '../../app/flash.ts';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { ConfirmPress } from '../../ui/form/confirm-press.tsx';
import { freshAfter } from '../../ui/form/fresh-after.ts';
import { NotificationBanner } from '../../ui/notification-banner.tsx';
import { useCommitteeWords } from '../../ui/marks/exempt-words.tsx';
import { Select } from '../../ui/inputs/select.tsx';

interface LeavingPreviewProps {
  readonly lastDay: string;
  readonly leaving: Leaving;
  /** What is planned already, to be changed. */
  readonly plan: PlannedLeaving | null;
}

export function LeavingPreview({ lastDay, leaving, plan }: LeavingPreviewProps) {
  const { t } = useWords('people');
  const committeeWords = useCommitteeWords();
  const { t: endings } = useWords('endings');
  const queryClient = useQueryClient();
  const leave = useLeave();
  const [heir, setHeir] = useState(plan?.choices.heir ?? '');
  const [single, setSingle] = useState<Readonly<Record<string, string>>>(() => chosenOf(plan, leaving));
  const { person, items, places, heirs, signsIn, refusal, later } = leaving;
  const { name, personId, revision } = person;
  const date = longDate(lastDay);
  const choices = heirs.map((one) => ({
    value: one.personId,
    label: one.post === null ? one.name : `${one.name}, ${one.post}`,
  }));
  const confirm = async (): Promise<void> => {
    const chosen = Object.entries(single).flatMap(([id, to]) => (to === '' ? [] : [{ id, heir: to }]));
    const body = { lastDay, heir: heir === '' ? null : heir, single: chosen };
    const page = await freshAfter(queryClient, () =>
      plan === null ? sendLeaver(personId, revision, body) : changePlannedLeaving(personId, plan.revision, body),
    );
    await leave({ to: paths.person, params: { personId } });
    setFlash({ title: page.leaving === null ? t('leaving.done', { name }) : t('leaving.doneLater', { name, date }) });
  };
  return (
    <div>
      {refusal !== null && <NotificationBanner kind="important" title={refusal} />}
      <h2 className="govuk-heading-s">
        {t('leaving.items')} <span className="count">{items.length}</span>
      </h2>
      {items.length === 0 && <p className="govuk-body">{t(later ? 'leaving.noneYet' : 'leaving.noItems')}</p>}
      {(items.length > 0 || later) && (
        <Select
          name="heir"
          label={t('leaving.heirForAll')}
          value={heir}
          onChange={(event) => setHeir(event.target.value)}
          choices={[{ value: '', label: t('leaving.nobody') }, ...choices]}
        />
      )}
      <ul className="govuk-list">
        {items.map((item) => (
          <li key={item.id}>
            <p className="govuk-body">
              <strong>{item.kind === 'action' ? `${t('action')}, ${item.reference}` : item.reference}</strong>{' '}
              {committeeWords(item)}
            </p>
            <Select
              name={`heir-${item.id}`}
              label={t('leaving.heirOf', { reference: item.reference })}
              value={single[item.id] ?? ''}
              onChange={(event) => setSingle({ ...single, [item.id]: event.target.value })}
              choices={[
                { value: '', label: t('leaving.asAbove') },
                ...(item.by === 'post' ? [{ value: 'stays', label: t('leaving.stays') }] : []),
                ...choices,
              ]}
            />
          </li>
        ))}
      </ul>
      <h2 className="govuk-heading-s">
        {t('leaving.places')} <span className="count">{places.length}</span>
      </h2>
      {places.length === 0 && <p className="govuk-body">{t('leaving.noPlaces')}</p>}
      <ul className="govuk-list govuk-list--bullet">
        {places.map((place, at) => (
          <li key={`${place.what} ${place.name} ${at}`}>{place.name}</li>
        ))}
      </ul>
      {signsIn && <p className="govuk-body">{later ? t('leaving.signsInLater', { date }) : t('leaving.signsIn')}</p>}
      {refusal === null && (
        <>
          {later && <p className="govuk-body">{endings('waits', { date })}</p>}
          <ConfirmPress
            id="leave"
            label={later ? t('leaving.confirmLater', { name, date }) : t('leaving.confirm')}
            confirm={confirm}
          />
        </>
      )}
    </div>
  );
}

/** The heirs of single items that were planned, of those that are still open. */
const chosenOf = (plan: PlannedLeaving | null, { items }: Leaving): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (plan?.choices.single ?? []).flatMap(({ id, heir }) => (items.some((item) => item.id === id) ? [[id, heir]] : [])),
  );
