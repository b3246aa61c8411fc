import type { County, CountyRows, KnownCounty, StaffRow } from './county-rows';
import type { Directory } from './directory';
import { contentUuid } from './keys';
import { firstOfEach, type Numbered } from './numbered';
import type { Complain } from './plan-organisations';

export interface PlannedAccount {
  readonly accountId: string;
  readonly kind: 'resident' | 'staff';
  readonly displayName: string;
  readonly roles: readonly string[];
  readonly organisationId: string | null;
  readonly loginName: string;
  readonly isDemonstration: boolean;
  readonly position: number;
}

interface StaffContext {
  readonly directory: Directory;
  /** 账号名 → 账号编号：库中已有的。 */
  readonly owners: ReadonlyMap<string, string>;
}

const planOne = (
  { row, value }: Numbered<StaffRow>,
  county: County,
  { directory, owners }: StaffContext,
): PlannedAccount | string => {
  const isResident = value.roles.includes('resident');
  if (isResident && value.roles.length > 1) return '村（居）民账号不能兼有工作人员角色';
  const organisation =
    value.organisation === undefined ? undefined : directory.find(value.organisation);
  if (!isResident && !organisation)
    return value.organisation ? `没有“${value.organisation}”这个单位` : '工作人员要写明单位';
  const accountId = contentUuid('account', county.region, value.loginName);
  const owner = owners.get(value.loginName);
  if (owner !== undefined && owner !== accountId)
    return `账号“${value.loginName}”已由他人使用，未改动`;
  return {
    accountId,
    kind: isResident ? 'resident' : 'staff',
    displayName: value.displayName,
    roles: value.roles,
    organisationId: organisation?.organisationId ?? null,
    loginName: value.loginName,
    isDemonstration: county.isDemonstration,
    position: row,
  };
};

/**
 * 账号。文件里没有密码：演示县的账号只能从演示入口登录；其他县的要由管理人员另设密码。
 * 同名账号已在库中（不是由文件载入的）时不动它。
 */
export const planStaff = (
  rows: CountyRows,
  context: { readonly directory: Directory; readonly known: KnownCounty },
  complain: Complain,
): PlannedAccount[] => {
  const owners = new Map(context.known.accounts.map((one) => [one.loginName, one.accountId]));
  const unique = firstOfEach(
    rows.staff,
    (row) => row.loginName,
    (row, first) =>
      complain({ file: row.file, row: row.row, reason: `账号与第${first.row}行重复` }),
  );
  return unique.flatMap((row): PlannedAccount[] => {
    const outcome = planOne(row, rows.county, { directory: context.directory, owners });
    if (typeof outcome !== 'string') return [outcome];
    complain({ file: row.file, row: row.row, reason: outcome });
    return [];
  });
};
