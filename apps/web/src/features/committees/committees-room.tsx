import type { CommitteeOverview } from '@holdfast/contracts/committees/shapes';
import { committeeKinds } from '@holdfast/domain/committees/committee-kind';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { addCommittee } from '../../api/committees/add-committee.ts';
import { committeeOverviewQuery } from '../../api/committees/committee-query.ts';
import { longDate } from '../../app/clock/dates.ts';
import { may } from '@holdfast/domain/permissions/may';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { defined } from '../../app/search.ts';
import { useSignedIn } from '../../app/signed-in.ts';
import { Details } from '../../ui/details.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { freshAfter } from '../../ui/form/fresh-after.ts';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { Select } from '../../ui/inputs/select.tsx';
import { Table } from '../../ui/table.tsx';
import { TextInput } from '../../ui/inputs/text-input.tsx';
import { ChooseDay } from '../settings/choose-day.tsx';
import { Room } from '../settings/room.tsx';

type Line = CommitteeOverview['items'][number];

const route = getRouteApi(`/signedIn${paths.committees}`);

/** The committees with who sits there, today or on a chosen day; then those that stood on it, under their names of it. */
export function CommitteesRoom() {
  const { t } = useWords('committees');
  const { t: settings } = useWords('settings');
  const { on: chosen } = route.useSearch();
  const navigate = useNavigate();
  const { data } = useSuspenseQuery(committeeOverviewQuery(chosen));
  const items = chosen === undefined ? data.items : data.items.filter(({ stands }) => stands);
  const keeps = may(useSignedIn().membership.roles, 'editRegister');
  const numeric = true;
  return (
    <Room title={settings('rooms.committees.title')} width="wide">
      {(chosen !== undefined || data.items.length > 0) && (
        <ChooseDay
          key={data.on}
          on={data.on}
          show={(on) => navigate({ to: paths.committees, search: defined({ on }) })}
        />
      )}
      {items.length === 0 ? (
        <p className="govuk-body">{t(chosen === undefined ? 'none' : 'noneOn')}</p>
      ) : (
        <Table
          caption={settings('rooms.committees.title')}
          columns={[
            { key: 'name', header: t('name') },
            { key: 'kind', header: t('kind') },
            { key: 'chair', header: t('chair') },
            { key: 'members', header: t('members'), numeric },
            { key: 'vacancies', header: t('vacancies'), numeric },
          ]}
          rows={items.map((line) => ({
            key: line.committeeId,
            cells: [
              <CommitteeName line={line} all={items} on={data.on} search={defined({ on: chosen })} />,
              settings(`kind.${line.kind}`),
              line.chair ?? <span className="quiet">{t('nobody')}</span>,
              line.members,
              line.vacancies,
            ],
          }))}
        />
      )}
      {keeps && chosen === undefined && (
        <Details summary={t('add')} open={data.items.length === 0}>
          <AddCommittee />
        </Details>
      )}
    </Room>
  );
}

interface CommitteeNameProps {
  readonly line: Line;
  readonly all: readonly Line[];
  readonly on: string;
  /** Its page shows the same day. */
  readonly search: { readonly on?: string };
}

function CommitteeName({ line, all, on, search }: CommitteeNameProps) {
  const { t } = useWords('committees');
  const parent = all.find(({ committeeId }) => committeeId === line.parentId);
  const notes = [
    ...(parent === undefined ? [] : [t('under', { name: parent.name })]),
    ...(line.endedOn === null ? [] : [t(line.endedOn < on ? 'ended' : 'ends', { date: longDate(line.endedOn) })]),
    ...(line.plannedEnd === null ? [] : [t('willEnd', { date: longDate(line.plannedEnd) })]),
    ...(line.startsOn === null || line.stands || line.endedOn !== null
      ? []
      : [t('begins', { date: longDate(line.startsOn) })]),
  ];
  return (
    <>
      <Link className="govuk-link" to={paths.committee} params={{ committeeId: line.committeeId }} search={search}>
        {line.name}
      </Link>
      {notes.length > 0 && <span className="quiet"> {notes.join(', ')}</span>}
    </>
  );
}

function AddCommittee() {
  const { t } = useWords('committees');
  const { t: settings } = useWords('settings');
  const queryClient = useQueryClient();
  const form = useServerForm({
    defaultValues: { name: '', kind: 'scrutiny_committee' },
    serverNames: { name: 'committeeName', kind: 'committeeKind' },
    check: (values) => ({ committeeName: values.name.trim() === '' ? t('enterName') : null }),
    send: async (values) => {
      const kind = committeeKinds.find((one) => one === values.kind) ?? 'other';
      await freshAfter(queryClient, () => addCommittee({ name: values.name.trim(), kind }));
      form.fields.reset();
    },
  });
  return (
    <FormFrame form={form} submitLabel={t('addSave')}>
      <TextInput
        {...form.fields.register('name')}
        id="committeeName"
        label={t('name')}
        error={form.errors['committeeName']}
      />
      <Select
        {...form.fields.register('kind')}
        id="committeeKind"
        label={t('kind')}
        choices={committeeKinds.map((kind) => ({ value: kind, label: settings(`kind.${kind}`) }))}
      />
    </FormFrame>
  );
}
