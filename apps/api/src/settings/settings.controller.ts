import { serve } from '../platform/routes/serve.ts';
import { SetUpService } from './set-up.service.ts';
import { SettingsService } from './settings.service.ts';
import { ValuesService } from './values.service.ts';
import { settingsRoutes } from '@holdfast/contracts/settings/routes';

export const SettingsController = serve(
  settingsRoutes,
  [ValuesService, SetUpService, SettingsService],
  (values, setUp, settings) => ({
    values: ({ councilId }) => values.list(councilId),
    previewValue: ({ councilId, body }) => values.preview(councilId, body),
    changeValue: ({ member, revision: version, body }) => values.change(member, version, body),
    removeValue: ({ member, councilSettingId: id, revision }) => values.remove(member, id, revision),
    firstSteps: ({ councilId }) => setUp.read(councilId),
    markStep: ({ member, body }) => setUp.mark(member, body),
    history: ({ councilId, query }) => settings.history(councilId, query),
    putBack: ({ member, eventId }) => settings.putBack(member, eventId),
  }),
);
