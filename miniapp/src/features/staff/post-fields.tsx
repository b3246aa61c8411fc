import { useEndpoint } from '@miniapp/api/use-endpoint';
import { CheckboxGroup } from '@miniapp/components/choice';
import { Select } from '@miniapp/components/select';
import { Stack } from '@miniapp/components/stack';
import { listOrganisations } from '@shared/contract/organisations';
import { ROLE_HOMES, secondFactorRoles, villageRoles } from '@shared/permissions/staff-roles';
import type { StaffRole } from '@shared/permissions/staff-roles';
import { roles as roleList, staffRoles, type Role } from '@shared/vocabulary/role';

/** 一个岗位：角色与单位。 */
export interface Post {
  roles: StaffRole[];
  organisationId: string;
}

const isStaffRole = (role: Role): role is StaffRole => role !== 'resident';

/** 只取工作人员的角色。 */
export const staffRolesOf = (given: readonly Role[]): StaffRole[] => given.filter(isStaffRole);

/** 管账号的人给得了的角色。 */
const grantable = (mine: readonly Role[]): readonly StaffRole[] => {
  if (mine.includes('systemAdmin')) return staffRolesOf(staffRoles);
  if (mine.includes('disclosureOffice'))
    return staffRolesOf(staffRoles).filter((role) => role !== 'systemAdmin' && role !== 'auditor');
  return villageRoles;
};

const hintOf = (role: StaffRole): string | undefined =>
  secondFactorRoles.some((each) => each === role) ? '登录必须两步验证' : undefined;

export interface PostFieldsProps {
  region: string;
  /** 管账号的人自己的角色。 */
  mine: readonly Role[];
  post: Post;
  errorOf: (field: string) => string | undefined;
  onChange: (post: Post) => void;
}

/** 选单位和角色；单位只列得出这些角色的。 */
export const PostFields = ({ region, mine, post, errorOf, onChange }: PostFieldsProps) => {
  const organisations = useEndpoint(listOrganisations, { params: { region } });
  const roles = grantable(mine);
  const kinds = roles.flatMap((role) => ROLE_HOMES[role]);
  const options = (organisations.data?.items ?? [])
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ organisationId, name }) => ({ value: organisationId, label: name }));
  return (
    <Stack>
      <Select
        label="单位"
        options={options}
        value={post.organisationId === '' ? undefined : post.organisationId}
        error={errorOf('organisationId')}
        onChange={(organisationId) => onChange({ ...post, organisationId })}
      />
      <CheckboxGroup
        label="角色"
        options={roles.map((role) => ({
          value: role,
          label: roleList.labels[role],
          hint: hintOf(role),
        }))}
        values={post.roles}
        error={errorOf('roles')}
        onChange={(next) => onChange({ ...post, roles: next })}
      />
    </Stack>
  );
};
