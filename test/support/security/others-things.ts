// 请求体、查询里写着的标识：换成别人的东西。按字段的名字说，不按接口说。
import { randomUUID } from 'node:crypto';
import { submitApplication } from '@shared/contract/applications';
import { createNotice, uploadNoticeAttachment } from '@shared/contract/notice-drafts';
import type { AnyEndpoint } from '@shared/contract/endpoint';
import * as z from '@shared/zod';
import { submission } from '../contract/application-steps';
import { one } from '../contract/demonstration-rows';
import { noticeFields } from '../contract/notice-steps';
import type { World } from '../world';
import { HOME, outsider } from './people';

const params = { region: HOME };

/** 外人那条草稿的标题，别处一概不该出现。 */
export const SECRET_TITLE = '2026年11月外人的一条草稿公告';

/** 字段名 → 外人的一样东西。 */
export type OthersThings = Readonly<Record<string, unknown>>;

const made = async <T>(reply: Promise<{ status: number; body: unknown }>): Promise<T> => {
  const { status, body } = await reply;
  if (status !== 200)
    throw new Error(`外人自己也办不成：${String(status)} ${JSON.stringify(body)}`);
  return body as T;
};

/** 外人自己的：一条草稿、一个附件、一件申请、两个账号。 */
export const othersThings = async (world: World): Promise<OthersThings> => {
  const editor = await world.signIn(outsider('villageEditor'));
  const resident = await world.signIn(outsider('resident'));
  const draft = {
    params,
    body: { ...noticeFields({ title: SECRET_TITLE }), idempotencyKey: randomUUID() },
  };
  const { noticeId } = await made<{ noticeId: string }>(world.call(createNotice, draft, editor));
  const { attachmentId } = await made<{ attachmentId: string }>(
    world.call(uploadNoticeAttachment, { params }, editor),
  );
  const { applicationId, registrationNumber } = await made<{
    applicationId: string;
    registrationNumber: string;
  }>(world.call(submitApplication, { params, body: submission() }, resident));
  const account = (role: 'villageEditor' | 'caseOfficer') =>
    one(world, 'account_id', 'accounts', `login_name = '${outsider(role)}'`);
  const officer = await account('caseOfficer');
  return {
    noticeId,
    followsId: noticeId,
    interpretsId: noticeId,
    attachmentIds: [attachmentId],
    minutesIds: [attachmentId],
    photoIds: [attachmentId],
    applicationId,
    intoNumber: registrationNumber,
    deputyId: officer,
    toAccountId: officer,
    accountId: await account('villageEditor'),
  };
};

/** 合同的请求体里，顶层有哪些字段名。 */
export const bodyFields = ({ body }: AnyEndpoint): string[] => {
  const { properties = {} } = z.toJSONSchema(body, { io: 'input', unrepresentable: 'any' }) as {
    properties?: Record<string, unknown>;
  };
  return Object.keys(properties);
};
