import { serve } from '../platform/routes/serve.ts';
import { AskService } from './ask.service.ts';
import { FeedsService } from './feeds.service.ts';
import { RunsService } from './runs.service.ts';
import { sendFeed } from './send-feed.ts';
import { SourcesService } from './sources.service.ts';
import { calendarSyncRoutes } from '@holdfast/contracts/calendar-sync/routes';

export const CalendarSyncController = serve(
  calendarSyncRoutes,
  [SourcesService, AskService, RunsService, FeedsService],
  (sources, asking, runs, feeds) => ({
    sources: ({ councilId }) => sources.list(councilId),
    addSource: ({ member, body }) => sources.add(member, body),
    changeSource: ({ member, calendarSourceId, revision, body }) =>
      sources.change(member, calendarSourceId, revision, body),
    removeSource: ({ member, calendarSourceId, revision }) => sources.remove(member, calendarSourceId, revision),
    runs: ({ councilId, calendarSourceId }) => sources.runs(councilId, calendarSourceId),
    askRun: ({ member, calendarSourceId }) => asking.ask(member, calendarSourceId),
    uploadFile: ({ member, calendarSourceId, file }) => asking.askFile(member, calendarSourceId, file),
    run: ({ councilId, calendarRunId }) => runs.read(councilId, calendarRunId),
    applyRun: ({ member, calendarRunId, revision, body }) => runs.apply(member, calendarRunId, revision, body),
    addCouncillors: ({ member, calendarRunId, body }) => runs.addCouncillors(member, calendarRunId, body.ids),
    feeds: ({ councilId }) => feeds.list(councilId),
    openFeed: ({ member, body }) => feeds.open(member, body),
    closeFeed: ({ member, calendarFeedId }) => feeds.close(member, calendarFeedId),
    subscribe: async ({ address, request, reply }) => sendFeed(request, reply, await feeds.serve(address)),
  }),
);
