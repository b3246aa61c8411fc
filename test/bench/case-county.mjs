// 测量办件用的县：公开办、部门、乡镇、村，各单位的工作人员、村民，和他们已经登录的令牌。
import { createHash } from 'node:crypto';
import { organisations as places, region } from './county.mjs';

export { region };
/** 测量时的此刻；两个服务器、巡检都停在这一刻，所以每次相同。 */
export const now = '2026-11-20T02:00:00.000Z';
export const today = '2026-11-20';
/** 保险箱的密钥：写入的与服务器用的是同一把。 */
export const vaultKey = createHash('sha256').update('minglan-bench-vault').digest('base64');

const departmentNames = [
  ['minzheng', '区民政局'],
  ['ziran', '区自然资源局'],
  ['nongye', '区农业农村局'],
  ['zhujian', '区住建局'],
  ['caizheng', '区财政局'],
  ['jiaoke', '区教科局'],
  ['renshe', '区人社局'],
  ['shengtai', '市生态环境局明湖分局'],
  ['weijian', '区卫生健康与体育局'],
  ['fagai', '区发展改革局'],
  ['jiaotong', '区交通运输局'],
  ['shuili', '区水利局'],
];
export const officeId = 'gongkaiban';

/** @param {string} organisationId @param {string} name */
const department = (organisationId, name) => ({
  ...{ organisationId, name, parentId: 'county', kind: 'department' },
  isDisclosureOffice: organisationId === officeId,
});

/** 三百多个单位：区政府、公开办、部门、乡镇、村。 */
export const organisations = [
  ...places.slice(0, 1).map((one) => ({ ...one, kind: 'county', isDisclosureOffice: false })),
  department(officeId, '区政府办公室（政务公开办）'),
  department('sifa', '区司法局'),
  ...departmentNames.map(([id = '', name = '']) => department(id, name)),
  ...places.slice(1).map((one) => ({ ...one, isDisclosureOffice: false })),
];
export const departments = departmentNames.map(([id = '']) => id);

/** @param {string} kind @param {number} serial */
export const idOf = (kind, serial) => `${kind}-0000-4000-8000-${String(serial).padStart(12, '0')}`;

const officersEach = 6;
/** @param {string} role @param {string | null} organisationId @param {number} serial @param {string} name */
const member = (role, organisationId, serial, name) => ({
  accountId: idOf('0000a000', serial),
  displayName: `${name}${serial}`,
  ...{ roles: [role], organisationId, kind: role === 'resident' ? 'resident' : 'staff' },
});

/** 各部门的经办人、签发人、审查人。 */
export const staff = departments.flatMap((id, at) => [
  ...Array.from({ length: officersEach }, (_, one) =>
    member('caseOfficer', id, at * 100 + one, '经办'),
  ),
  member('approver', id, at * 100 + 50, '签发'),
  member('approver', id, at * 100 + 51, '签发'),
  member('reviewer', id, at * 100 + 60, '保密'),
]);
export const office = Array.from({ length: 4 }, (_, one) =>
  member('disclosureOffice', officeId, 9000 + one, '公开'),
);
const legal = [member('legalReviewer', 'sifa', 9100, '法制')];

/** 一个部门某种角色的人。 @param {string} id @param {string} role */
export const membersOf = (id, role) =>
  staff.filter((one) => one.organisationId === id && one.roles.includes(role));

/** 每五件申请一位申请人。 */
const applicationsEach = 5;
/** @param {number} index 申请的序号 */
export const residentOf = (index) =>
  member('resident', null, 100_000 + Math.floor(index / applicationsEach), '村民');
/** @param {number} total */
export const residents = (total) =>
  Array.from({ length: Math.ceil(total / applicationsEach) }, (_, one) =>
    residentOf(one * applicationsEach),
  );

/** 已经登录的人：每个部门三位经办人，公开办全部。 */
export const signedIn = [
  ...departments.flatMap((id) => membersOf(id, 'caseOfficer').slice(0, 3)),
  ...office,
];
/** @param {{ accountId: string }} account */
export const tokenOf = ({ accountId }) =>
  createHash('sha256').update(`minglan-bench-token/${accountId}`).digest('base64url');

export const accounts = (/** @type {number} */ total) => [
  ...[...staff, ...office, ...legal],
  ...residents(total),
];
