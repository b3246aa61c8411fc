import type { ConventionKey, ConventionValue, CountySettings } from '@shared/law/conventions';

/** 改约定、看约定的工作人员。 */
export interface SettingsStaff {
  readonly regionId: string;
  readonly accountId: string;
}

/** 一次改动。 */
export interface SettingChange {
  readonly key: ConventionKey;
  readonly before: ConventionValue;
  readonly after: ConventionValue;
}

/** 改动的经过：谁、何时，由什么改成什么。 */
export interface RecordedChange extends SettingChange {
  readonly at: string;
  readonly byName: string;
}

/** 页面要的全部：有效的值、各项上次何时由谁改、最近的改动。 */
export interface SettingsPicture {
  readonly settings: CountySettings;
  readonly changes: readonly RecordedChange[];
}

export interface SettingsStore {
  readonly picture: (staff: SettingsStaff) => Promise<SettingsPicture>;
  /** 在一个事务里读现值、定夺、写入并记审计；同一个县的改动依次进行。 */
  readonly change: <T>(
    staff: SettingsStaff,
    work: (session: SettingsSession) => Promise<T>,
  ) => Promise<T>;
}

/** 这次改动在什么时候、哪次请求里。 */
export interface SettingAct {
  readonly at: Date;
  readonly correlationId: string;
}

export interface SettingsSession {
  readonly current: () => Promise<CountySettings>;
  readonly save: (change: SettingChange, act: SettingAct) => Promise<void>;
}

export interface SettingsPorts {
  readonly store: SettingsStore;
}
