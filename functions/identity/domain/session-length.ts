/** 账号的种类：村（居）民自助建立，工作人员由单位建立。 */
export type AccountKind = 'resident' | 'staff';

const HOUR_MS = 3_600_000;
const HOURS: Readonly<Record<AccountKind, number>> = { staff: 12, resident: 30 * 24 };

/** 会话到何时为止：工作人员十二小时，村（居）民三十天。 */
export const sessionEnd = (kind: AccountKind, now: Date): Date =>
  new Date(now.getTime() + HOURS[kind] * HOUR_MS);
