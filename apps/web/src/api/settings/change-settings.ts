import { settingsRoutes } from '@holdfast/contracts/settings/routes';
import { councilsRoutes } from '@holdfast/contracts/councils/routes';
import type { addStatusWord, Council } from '@holdfast/contracts/councils/shapes';
import type { datedSetting, SettingPreview, SettingValuesView } from '@holdfast/contracts/settings/values';
import type { markStep, SetUp } from '@holdfast/contracts/settings/shapes';
import { call } from '../client.ts';
import type { Got, Sent } from '../contract.ts';

export type SettingDraft = Got<typeof datedSetting>;

export const previewSetting = (body: SettingDraft): Promise<SettingPreview> =>
  call(settingsRoutes.previewValue, { body });

export const saveSetting = (body: SettingDraft, revision: number): Promise<SettingValuesView> =>
  call(settingsRoutes.changeValue, { body, revision });

export const takeSettingBack = (councilSettingId: string, revision: number): Promise<SettingValuesView> =>
  call(settingsRoutes.removeValue, { councilSettingId, revision });

export const sendStepMark = (body: Sent<typeof markStep>): Promise<SetUp> => call(settingsRoutes.markStep, { body });

export const putChangeBack = (eventId: string): Promise<unknown> => call(settingsRoutes.putBack, { eventId });

export const previewStatusWord = (body: Sent<typeof addStatusWord>): Promise<SettingPreview> =>
  call(councilsRoutes.previewStatusWord, { body });

/** `revision`: the version of the council's words that was seen. */
export const sendStatusWord = (body: Sent<typeof addStatusWord>, revision: number): Promise<unknown> =>
  call(councilsRoutes.addStatusWord, { body, revision });

/** `validTo`: the last day; null takes it out. */
export const previewWordEnding = (statusWordId: string, validTo: string | null): Promise<SettingPreview> =>
  call(councilsRoutes.previewWordEnding, { statusWordId, body: { validTo } });

type SeenWord = Pick<Council['statusWords'][number], 'statusWordId' | 'revision'>;

export const endStatusWord = ({ statusWordId, revision }: SeenWord, validTo: string): Promise<unknown> =>
  call(councilsRoutes.changeStatusWord, { statusWordId, body: { validTo }, revision });

export const removeStatusWord = ({ statusWordId, revision }: SeenWord): Promise<unknown> =>
  call(councilsRoutes.removeStatusWord, { statusWordId, revision });
