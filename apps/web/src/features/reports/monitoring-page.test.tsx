import { meetingsRoutes } from '@holdfast/contracts/meetings/routes';
import { publicationsRoutes } from '@holdfast/contracts/publications/routes';
import type { Publications } from '@holdfast/contracts/publications/shapes';
import { reportsRoutes } from '@holdfast/contracts/reports/routes';
import { screen } from '@testing-library/react';
import { ok, serve, on } from '../../testing/fake-api.ts';
import { councilRoutes } from '../../testing/fake-council.ts';
import { idOf, meeting } from '../../testing/fixtures.ts';
import { monitoringReport } from '../../testing/report-fixtures.ts';
import { said } from '../../testing/said.ts';
import { open } from '../../testing/open.tsx';
import { likelyMeeting, monitoringMeetings } from './choose-meeting.ts';

describe('the monitoring report', () => {
  test('marks what changed with a word, and offers the three files', async () => {
    serve(councilRoutes());
    open(`/reports/monitoring?meeting=${idOf(30)}`);
    const cell = await screen.findByText('A first draft went to the Head of Finance in September.');
    expect(cell).toHaveTextContent(/^Changed/u);
    // Not “not answered”: that is the column of those who were asked by a reminder.
    expect(screen.getByText('1 recommendation · 1 changed · 0 awaiting response · 0 verified complete')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Monitoring report: Word' })).toHaveAttribute(
      'href',
      `/api/reports/monitoring/file?meeting=${idOf(30)}&format=docx`,
    );
  });

  test('has the columns that the council chose, and the rating by its rule beside the officer’s', async () => {
    serve(councilRoutes());
    open(`/reports/monitoring?meeting=${idOf(30)}`);
    expect((await screen.findAllByRole('columnheader')).map(({ textContent }) => textContent)).toEqual([
      'Matter',
      'Date',
      'We asked',
      'Action taken',
      'Progress status',
      'RAG',
    ]);
    const rating = screen.getByText('The officer says Green; by the council’s rule it is Red.').closest('td');
    expect(rating).toHaveTextContent(/Officer:.*Green.*By rule:.*Red/u);
  });

  test('is published once, and replaced with a reason, while the earlier version can be looked at', async () => {
    const first = {
      version: 1,
      publishedOn: '2012-09-20',
      by: { membershipId: idOf(9), name: 'Sam Reed' },
      reason: null,
    };
    const second = { ...first, version: 2, reason: 'A name was wrong.', sha256: 'b' };
    const versions: Publications['items'] = [{ ...first, sha256: 'a' }];
    const sent: unknown[] = [];
    const isOut = (): boolean => sent.length > 0;
    serve([
      ...councilRoutes(),
      on(reportsRoutes.monitoring, () =>
        ok(
          isOut()
            ? monitoringReport({
                standing: {
                  knownOn: '2012-09-20',
                  published: { on: '2012-09-20', version: versions.length },
                  lines: [said('As known on 20 September 2012, published on 20 September 2012.')],
                },
              })
            : monitoringReport(),
        ),
      ),
      on(publicationsRoutes.list, () => ok({ items: versions.toReversed() })),
      on(publicationsRoutes.publish, ({ body }) => {
        sent.push(body);
        if (sent.length > 1) versions.push(second);
        return ok({ items: versions.toReversed() });
      }),
    ]);
    const { user } = open(`/reports/monitoring?meeting=${idOf(30)}`);
    await user.click(await screen.findByText('Publish this report'));
    await user.click(screen.getByRole('button', { name: 'Publish it as it is now' }));
    await screen.findByText(/published on 20 September 2012/u);
    await user.click(screen.getByText('Publish a new version of this report'));
    await user.click(screen.getByRole('button', { name: 'Publish the new version' }));
    expect(await screen.findByRole('link', { name: 'Say why it is replaced' })).toBeVisible();
    await user.type(screen.getByLabelText('Why is it replaced?'), 'A name was wrong.');
    await user.click(screen.getByRole('button', { name: 'Publish the new version' }));
    await user.click(screen.getByText('Versions that were published'));
    const earlier = await screen.findByRole('link', {
      name: /^Version 1: published on 20 September 2012 by Sam Reed/u,
    });
    expect(earlier).toHaveAttribute('href', `/reports/monitoring?meeting=${idOf(30)}&version=1`);
    expect(sent).toEqual([
      { paper: 'monitoring_report', replaces: null, reason: null },
      { paper: 'monitoring_report', replaces: 1, reason: 'A name was wrong.' },
    ]);
  });

  test('asks for a meeting when there is none', async () => {
    serve([...councilRoutes(), on(meetingsRoutes.list, () => ok({ items: [] }))]);
    open('/reports/monitoring');
    expect(await screen.findByRole('link', { name: 'Add the next meeting' })).toHaveAttribute('href', '/meetings/add');
  });

  test('is made for the next meeting, or else for the last', () => {
    const [july, october] = [meeting({ meetingId: 'july', heldOn: '2012-07-12' }), meeting({ meetingId: 'october' })];
    expect(likelyMeeting([october, july], '2012-07-12')?.meetingId).toBe('july');
    expect(likelyMeeting([october, july], '2012-07-13')?.meetingId).toBe('october');
    expect(likelyMeeting([october, july], '2013-01-01')?.meetingId).toBe('october');
    expect(likelyMeeting([], '2013-01-01')).toBeUndefined();
  });

  test('is not made for a meeting of the Cabinet', () => {
    const [panel, cabinet] = [meeting({ committeeId: 'panel' }), meeting({ committeeId: 'cabinet' })];
    const committees = [
      { committeeId: 'panel', kind: 'panel' },
      { committeeId: 'cabinet', kind: 'cabinet' },
    ] as const;
    expect(monitoringMeetings([cabinet, panel], committees)).toEqual([panel]);
  });
});
