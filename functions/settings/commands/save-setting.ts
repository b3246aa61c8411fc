import type { ConventionKey } from '@shared/law/conventions';
import { ok, refused, type Result } from '@shared/result';
import { checkSetting } from '../domain/check-setting';
import type { SettingAct, SettingsPorts, SettingsStaff } from '../ports';

/** 要改哪一项、改成什么；replaces 是改的人在页面上看到的原值。 */
export interface SettingWish {
  readonly key: ConventionKey;
  readonly value: unknown;
  readonly replaces: unknown;
}

/**
 * 改一项约定，连同审计；值没有变就什么也不记。
 * 拒绝：值不在允许的范围里；页面打开之后别人已经改过。
 */
export const saveSetting = (
  { store }: SettingsPorts,
  staff: SettingsStaff,
  { key, value, replaces, ...act }: SettingWish & SettingAct,
): Promise<Result<null>> =>
  store.change(staff, async (session) => {
    const current = await session.current();
    if (current[key] !== replaces)
      return refused('conflict', '这项约定刚被别人改过，请看过现在的值再决定改不改', {
        field: 'replaces',
      });
    const checked = checkSetting(current, key, value);
    if (!checked.ok) return checked;
    if (checked.value !== current[key])
      await session.save({ key, before: current[key], after: checked.value }, act);
    return ok(null);
  });
