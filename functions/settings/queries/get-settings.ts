import type { getSettings as endpoint } from '@shared/contract/settings';
import type { SentOutputOf } from '@shared/contract/endpoint';
import { conventionKeys } from '@shared/law/conventions';
import { ok, type Result } from '@shared/result';
import type { SettingsPorts, SettingsStaff } from '../ports';

/** 一个县的全部约定和改动的经过。 */
export const getSettings = async (
  { store }: SettingsPorts,
  staff: SettingsStaff,
): Promise<Result<SentOutputOf<typeof endpoint>>> => {
  const { settings, changes } = await store.picture(staff);
  const items = conventionKeys.map((key) => ({ key, value: settings[key] }));
  return ok({ items, changes: [...changes] });
};
