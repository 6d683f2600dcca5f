import type { AgendaItem } from '@holdfast/contracts/minutes/shapes';
import { agendaKinds } from '@holdfast/domain/minutes/agenda-kinds';
import { exemptSchedule } from '@holdfast/domain/recommendations/exemption';
import { useSuspenseQuery } from '@tanstack/react-query';
import { councilQuery } from '../../api/council/council-query.ts';
import { editAgendaItem, sendAgendaItem } from '../../api/minutes/change-minutes.ts';
import { useWords } from '../../app/language/use-words.ts';
import { partsOf } from '../../ui/inputs/date-parts.ts';
import { dateOrNull, useDateProblem } from '../../ui/inputs/date-problem.ts';
import { DateField } from '../../ui/form/date-field.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import type { Checked } from '../../ui/form/use-submission.ts';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { Select } from '../../ui/inputs/select.tsx';
import { SaidText } from '../../ui/said-text.tsx';
import { TextInput } from '../../ui/inputs/text-input.tsx';
import { Textarea } from '../../ui/inputs/textarea.tsx';
import { confidential, useMark } from '../../ui/marks/use-mark.ts';
import { useProceedings } from './use-proceedings.ts';

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const keeping = ['no', 'exempt', 'confidential'] as const;
/** Confidential information has no paragraph. */
const keptOf = (item: AgendaItem | null): string => {
  if (item === null || item.exempt === null) return 'no';
  return item.exempt.paragraph === null ? 'confidential' : 'exempt';
};

const chosenOf = (kept: string, paragraph: string): string => (kept === 'confidential' ? confidential : paragraph);

/** Adds an item, or changes one. What is exempt has a paragraph of the nation's; the law says what needs a reason. */
export function AgendaForm({ item }: { readonly item: AgendaItem | null }) {
  const { t } = useWords('minutes');
  const { t: common } = useWords();
  const { t: ofMark } = useWords('exemptions');
  const { meetingId, proceedings, show } = useProceedings();
  const { nation } = useSuspenseQuery(councilQuery).data;
  const { paragraphs, reasonLabel, reasonProblem } = useMark(nation);
  const dateProblem = useDateProblem();
  const of = (name: string): string => `${name}-${item?.agendaItemId ?? 'new'}`;
  const markProblem = (kept: string, paragraph: string, reason: string): Checked => {
    if (kept === 'no') return {};
    if (kept === 'exempt' && paragraph === '') return { [of('paragraph')]: t('agenda.enterParagraph') };
    return { [of('reason')]: reasonProblem(chosenOf(kept, paragraph), reason) };
  };
  const form = useServerForm({
    defaultValues: {
      kind: item?.kind ?? 'report',
      title: item?.title ?? '',
      reportOf: item?.reportOf ?? '',
      words: item?.words ?? '',
      kept: keptOf(item),
      paragraph: item?.exempt?.paragraph?.toString() ?? '',
      reason: item?.exempt?.reason ?? '',
      key: item?.isKeyDecision === true ? 'yes' : 'no',
      notice: partsOf(item?.noticePublishedOn ?? null),
    },
    serverNames: {
      title: of('title'),
      'exempt.paragraph': of('paragraph'),
      'exempt.reason': of('reason'),
      isKeyDecision: of('key'),
      noticePublishedOn: of('notice'),
    },
    check: ({ title, kept, paragraph, reason, key, notice }) => ({
      [of('notice')]: key === 'yes' ? dateProblem(notice, false) : null,
      [of('title')]: title.trim() === '' ? t('agenda.enterTitle') : null,
      ...markProblem(kept, paragraph, reason),
    }),
    send: async (values) => {
      const paragraph = values.kept === 'exempt' ? Number(values.paragraph) : null;
      const body = {
        kind: agendaKinds.find((kind) => kind === values.kind) ?? 'other',
        title: values.title.trim(),
        reportOf: orNull(values.reportOf),
        words: orNull(values.words),
        isKeyDecision: values.key === 'yes',
        noticePublishedOn: values.key === 'yes' ? dateOrNull(values.notice) : null,
        exempt: values.kept === 'no' ? null : { paragraph, reason: values.reason.trim() },
      };
      const answer = await (item === null
        ? sendAgendaItem(meetingId, body)
        : editAgendaItem(item.agendaItemId, item.revision, body));
      form.fields.reset();
      show(answer);
    },
  });
  const kept = form.fields.watch('kept');
  const optional = (label: string): string => common('form.optional', { label });
  return (
    <FormFrame form={form} submitLabel={t(item === null ? 'agenda.save' : 'agenda.changeSave')}>
      <Select
        {...form.fields.register('kind')}
        id={of('kind')}
        label={t('agenda.kind')}
        choices={agendaKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
      />
      <TextInput
        {...form.fields.register('title')}
        id={of('title')}
        label={t('agenda.itemTitle')}
        error={form.errors[of('title')]}
      />
      <TextInput {...form.fields.register('reportOf')} id={of('reportOf')} label={optional(t('agenda.reportOf'))} />
      <Textarea {...form.fields.register('words')} id={of('words')} label={optional(t('agenda.words'))} rows={3} />
      <Select
        {...form.fields.register('kept')}
        id={of('kept')}
        label={t('agenda.kept')}
        choices={keeping.map((one) => ({ value: one, label: t(`agenda.keeping.${one}`) }))}
      />
      {kept === 'exempt' && (
        <Select
          {...form.fields.register('paragraph')}
          id={of('paragraph')}
          label={t('agenda.paragraph', { schedule: exemptSchedule(nation) })}
          choices={[{ value: '', label: ofMark('choose') }, ...paragraphs]}
          error={form.errors[of('paragraph')]}
        />
      )}
      {kept !== 'no' && (
        <TextInput
          {...form.fields.register('reason')}
          id={of('reason')}
          label={reasonLabel(chosenOf(kept, form.fields.watch('paragraph')))}
          error={form.errors[of('reason')]}
        />
      )}
      {proceedings.noticeBy !== null && (
        <>
          <Select
            {...form.fields.register('key')}
            id={of('key')}
            label={t('keyDecision.is')}
            hint={proceedings.noticeRule === null ? undefined : <SaidText told={proceedings.noticeRule} />}
            choices={(['no', 'yes'] as const).map((one) => ({ value: one, label: t(`keyDecision.${one}`) }))}
            error={form.errors[of('key')]}
          />
          {form.fields.watch('key') === 'yes' && (
            <DateField
              control={form.fields.control}
              name="notice"
              id={of('notice')}
              label={optional(t('keyDecision.notice'))}
              error={form.errors[of('notice')]}
            />
          )}
        </>
      )}
    </FormFrame>
  );
}
