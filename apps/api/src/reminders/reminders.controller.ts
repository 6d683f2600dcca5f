import { framed } from '../platform/http/framed.ts';
import { serve } from '../platform/routes/serve.ts';
import { ChannelService } from './channel.service.ts';
import { ForecastService } from './forecast.service.ts';
import { NotAnsweredService } from './not-answered.service.ts';
import { PausesService } from './pauses.service.ts';
import { TestMessageService } from './test-message.service.ts';
import { remindersRoutes } from '@holdfast/contracts/reminders/routes';

export const RemindersController = serve(
  remindersRoutes,
  [ForecastService, NotAnsweredService, PausesService, ChannelService, TestMessageService],
  (forecast, notAnswered, pauses, channels, tests) => ({
    forecast: ({ councilId, query }) => forecast.read(councilId, query),
    digest: ({ councilId, query }) => forecast.preview(councilId, query),
    digestPage: async ({ councilId, query, reply }) => framed(reply, await forecast.page(councilId, query)),
    notAnswered: ({ councilId }) => notAnswered.read(councilId),
    pauses: ({ councilId }) => pauses.list(councilId),
    addPause: ({ member, body }) => pauses.add(member, body),
    endPause: ({ member, pauseId, revision, body: { untilOn } }) => pauses.end(member, pauseId, revision, untilOn),
    removePause: ({ member, pauseId, revision }) => pauses.remove(member, pauseId, revision),
    channel: ({ member }) => channels.read(member),
    changeChannel: ({ member, revision, body }) => channels.change(member, revision, body),
    testChannel: ({ member, body }) => tests.send(member, body),
  }),
);
