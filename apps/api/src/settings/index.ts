export { settingChanged } from './setting-changed.ts';
export { SettingsModule } from './settings.module.ts';
