import { settingsRoutes } from '@holdfast/contracts/settings/routes';
import type { SettingValuesView } from '@holdfast/contracts/settings/values';
import { type FakeRoutes, ok, on } from './fake-api.ts';
import { councilRoutes } from './fake-council.ts';
import { council } from './council-fixtures.ts';
import { said } from './said.ts';

const validFrom = '1974-04-01';

/** What every setting of a council is, and none was changed. */
export const settingValues: SettingValuesView = {
  today: '2012-09-03',
  values: [],
  inForce: [
    { name: 'response_period', value: { months: 2 }, validFrom },
    { name: 'response_rule', value: { required: 'unless_said_otherwise', basis: '' }, validFrom },
    { name: 'governance', value: 'usual', validFrom },
    { name: 'register_start', value: '', validFrom },
    { name: 'annual_meetings', value: [], validFrom },
    { name: 'call_in', value: council.callIn, validFrom },
    { name: 'update_lead', value: 10, validFrom },
    { name: 'report_lead', value: 5, validFrom },
    { name: 'closures', value: [], validFrom },
    { name: 'rag_scheme', value: council.ragScheme, validFrom },
    { name: 'response_words', value: {}, validFrom },
    { name: 'report_columns', value: [{ column: 'title', heading: 'Title' }], validFrom },
    { name: 'reference_pattern', value: { example: 'SR (25/26) 01', per: 'council' }, validFrom },
    { name: 'accent', value: '', validFrom },
    { name: 'languages', value: { usual: 'en', papers: 'en', digests: 'chosen' }, validFrom },
  ],
  versions: {},
  closureNotes: [],
};

/** What any change comes to. */
export const comesTo = '12 open responses will be due earlier; the first is due on 30 September 2012.';
/** The rooms of settings as an administrator opens them. */
export const settingsRoutesWith = (more: FakeRoutes = []): FakeRoutes => [
  ...councilRoutes(['council_administrator']),
  on(settingsRoutes.values, () => ok(settingValues)),
  on(settingsRoutes.previewValue, () => ok({ sentences: [said(comesTo)], total: 12, listed: [] })),
  ...more,
];
