import { villageRoles } from '@shared/permissions/staff-roles';
import { ok, refused, type Result } from '@shared/result';
import type { Role } from '@shared/vocabulary/role';
import type { Home, Manager, StaffAccount } from '../ports.staff';

interface Post {
  readonly roles: readonly Role[];
  readonly home: Pick<Home, 'parentId'> | null;
}

const areVillage = (roles: readonly Role[]) =>
  roles.every((role) => villageRoles.some((each) => each === role));

/**
 * 这个人能不能管这个岗位：系统管理员管全部；公开办管办事的，不管系统管理员和审计；
 * 乡镇（街道）只管所属村（社区）的村级角色。
 */
export const mayManage = ({ roles, organisationId }: Manager, post: Post): boolean => {
  if (roles.includes('systemAdmin')) return true;
  if (
    roles.includes('disclosureOffice') &&
    !post.roles.includes('systemAdmin') &&
    !post.roles.includes('auditor')
  )
    return true;
  return (
    roles.includes('townshipSupervisor') &&
    organisationId !== null &&
    post.home?.parentId === organisationId &&
    areVillage(post.roles)
  );
};

/** 拒绝：管不到这个岗位。 */
export const checkMayManage = (manager: Manager, post: Post): Result<null> =>
  mayManage(manager, post)
    ? ok(null)
    : refused(
        'notPermittedNow',
        '这个单位或者角色不归您管，请找政府信息公开工作机构或者系统管理员',
      );

/** 列名单、邀请时看得到的范围：乡镇（街道）只看所属的；null 是全县。 */
export const townshipOf = ({ roles, organisationId }: Manager): string | null =>
  roles.includes('systemAdmin') || roles.includes('disclosureOffice')
    ? null
    : (organisationId ?? '');

/**
 * 能不能动这个人的账号。
 * 拒绝：看不到的当作没有；自己的要由别人动；已经离岗的。
 */
export const checkTarget = (
  manager: Manager,
  account: StaffAccount | null,
): Result<StaffAccount> => {
  if (!account) return refused('notFound', '没有找到这位工作人员');
  const township = townshipOf(manager);
  if (township !== null && account.home?.parentId !== township)
    return refused('notFound', '没有找到这位工作人员');
  if (account.accountId === manager.accountId)
    return refused('notPermittedNow', '自己的账号要由别的管理人员来改');
  if (account.disabledAt !== null)
    return refused('notPermittedNow', `${account.displayName}已经离岗；重新上岗请另发邀请`);
  const may = checkMayManage(manager, account);
  return may.ok ? ok(account) : may;
};
