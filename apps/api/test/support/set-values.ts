import { settingPreview } from '@holdfast/contracts/settings/values';
import type { Browser } from './browser.ts';
import { read } from './sample.ts';

/** Saves a setting, over the version of it that was seen. */
export const saveValue = (browser: Browser, body: object, version = 0) =>
  browser.ask('/api/settings/values', { method: 'PUT', headers: { 'if-match': `"${version}"` }, body });

/** What a setting would come to. */
export const previewValue = async (browser: Browser, body: object) =>
  read(await browser.post('/api/settings/values/preview', body), settingPreview);
