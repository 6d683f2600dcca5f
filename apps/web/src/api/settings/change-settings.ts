import type { addStatusWord, Council } from '@holdfast/contracts/councils/shapes';
import type { datedSetting, SettingPreview, SettingValuesView } from '@holdfast/contracts/settings/values';
import type { markStep, SetUp } from '@holdfast/contracts/settings/shapes';
import { request } from '../client.ts';
import type { Got, Sent } from '../contract.ts';

export type SettingDraft = Got<typeof datedSetting>;

export const previewSetting = (body: SettingDraft): Promise<SettingPreview> =>
  request('POST', '/settings/values/preview', { body });

export const saveSetting = (body: SettingDraft, revision: number): Promise<SettingValuesView> =>
  request('PUT', '/settings/values', { body, revision });

export const takeSettingBack = (councilSettingId: string, revision: number): Promise<SettingValuesView> =>
  request('DELETE', `/settings/values/${councilSettingId}`, { revision });

export const sendStepMark = (body: Sent<typeof markStep>): Promise<SetUp> =>
  request('PUT', '/settings/first-steps', { body });

export const putChangeBack = (settingChangeId: string): Promise<unknown> =>
  request('POST', `/settings/history/${settingChangeId}/put-back`, { body: {} });

export const previewStatusWord = (body: Sent<typeof addStatusWord>): Promise<SettingPreview> =>
  request('POST', '/council/status-words/preview', { body });

/** `revision`: the version of the council's words that was seen. */
export const sendStatusWord = (body: Sent<typeof addStatusWord>, revision: number): Promise<unknown> =>
  request('POST', '/council/status-words', { body, revision });

/** `validTo`: the last day; null takes it out. */
export const previewWordEnding = (statusWordId: string, validTo: string | null): Promise<SettingPreview> =>
  request('POST', `/council/status-words/${statusWordId}/ending/preview`, { body: { validTo } });

type SeenWord = Pick<Council['statusWords'][number], 'statusWordId' | 'revision'>;

export const endStatusWord = ({ statusWordId, revision }: SeenWord, validTo: string): Promise<unknown> =>
  request('PATCH', `/council/status-words/${statusWordId}`, { body: { validTo }, revision });

export const removeStatusWord = ({ statusWordId, revision }: SeenWord): Promise<unknown> =>
  request('DELETE', `/council/status-words/${statusWordId}`, { revision });
