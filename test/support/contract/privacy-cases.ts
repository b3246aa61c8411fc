import { createNotice, type NoticeDraft } from '@shared/contract/notice-drafts';
import type { Role } from '@shared/vocabulary/role';
import { newKey, type World } from '../world';
import type { Case } from './cases';
import { departmentIdOf } from './application-steps';
import { CIVIL_AFFAIRS, departmentFields } from './department-steps';
import { noticeIn, villageStaff } from './notice-steps';

const region = 'minghu';
const CAUSE = '| 姓名 | 救助事由 |\n|---|---|\n| 史来福 | 火灾烧毁房屋 |';

/** 一条检查得出困难缘由的草稿：签发人用民政局的，其余用村里的。 */
const draftFor = async (world: World, role: Role | 'visitor'): Promise<NoticeDraft> => {
  if (role !== 'approver') return noticeIn(world, 'draft', { bodyMarkdown: CAUSE });
  const body = {
    ...(await departmentFields(world, { bodyMarkdown: CAUSE })),
    idempotencyKey: newKey(),
  };
  const token = await world.signIn(CIVIL_AFFAIRS.officer);
  const reply = await world.call(createNotice, { params: { region }, body }, token);
  return reply.body as NoticeDraft;
};

/** 这个角色的人上传、还没有挂出的一个附件。 */
const uploaded = async (world: World, role: Role | 'visitor'): Promise<string> => {
  const attachmentId = newKey();
  const storageKey = `${region}/notices/${newKey()}`;
  const staff = await villageStaff(world);
  const isOfficer = role === 'caseOfficer' || role === 'approver';
  const department = isOfficer ? await departmentIdOf(world) : undefined;
  const uploader =
    role === 'reviewer' || isOfficer
      ? await world.accountWith(role, department)
      : role === 'supervisionMember'
        ? staff.member
        : staff.editor;
  await world.platform.storage.put(storageKey, Buffer.from('张三 19900000011'), 'text/plain');
  await world.platform.database.write(
    { regionId: region, kind: 'system' },
    (tx) => tx`
    insert into attachments (region_id, attachment_id, file_name, media_type, byte_size, storage_key,
      uploaded_by, created_at)
    select ${region}, ${attachmentId}, '名单.txt', 'text/plain', 20, ${storageKey}, account_id, now()
    from accounts where region_id = ${region} and login_name = ${uploader}`,
  );
  return attachmentId;
};

/** 准予公开、隐去附件里的个人信息。 */
export const privacyCases: Readonly<Record<string, Case>> = {
  overrideFindings: async (world, role) => {
    const { noticeId, version } = await draftFor(world, role);
    return { params: { region, noticeId }, body: { version, reason: '本人书面同意公开' } };
  },
  maskNoticeAttachment: async (world, role) => ({
    params: { region, attachmentId: await uploaded(world, role) },
    body: {},
  }),
};
