/** 账号的种类：村（居）民自助建立，工作人员由单位建立。 */
export type AccountKind = 'resident' | 'staff';

const SECOND_MS = 1000;
const HOUR_MS = 3_600_000;
const HOURS: Readonly<Record<AccountKind, number>> = { staff: 12, resident: 30 * 24 };

/** 访问令牌有效多少秒。 */
export const ACCESS_SECONDS = 15 * 60;
/** 续登令牌退役后这么多秒内，同一种设备再拿来用，当作同时发了两次，不当作被人拿走。 */
export const REFRESH_GRACE_SECONDS = 10;

/** 会话到何时为止：工作人员十二小时，村（居）民三十天；续登不延长。 */
export const sessionEnd = (kind: AccountKind, now: Date): Date =>
  new Date(now.getTime() + HOURS[kind] * HOUR_MS);

/** 访问令牌到何时为止：十五分钟，但不晚于这次登录的终点。 */
export const accessEnd = (end: Date, now: Date): Date =>
  new Date(Math.min(end.getTime(), now.getTime() + ACCESS_SECONDS * SECOND_MS));

/** 到那一刻还有几秒，不足一秒舍去。 */
export const secondsUntil = (then: Date, now: Date): number =>
  Math.max(0, Math.floor((then.getTime() - now.getTime()) / SECOND_MS));

/** 退役的续登令牌又来了：是不是同一台设备几乎同时发了两次。 */
export const isRepeated = (
  retired: { readonly at: Date; readonly isSameDevice: boolean },
  now: Date,
): boolean =>
  retired.isSameDevice && now.getTime() - retired.at.getTime() <= REFRESH_GRACE_SECONDS * SECOND_MS;
