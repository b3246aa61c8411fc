import * as z from '../zod';
import { personalDataKinds } from '../vocabulary/personal-data';
import { day, instant, text, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';
import { consentRecordSchema } from './privacy-consent';

const contactSchema = z.object({
  phone: z.string().describe('手机号，隐去一部分；没有留下为空'),
  address: z.string().describe('通信地址，隐去一部分；没有留下为空'),
});

const region = z.object(regionParams);

export const getMyContact = defineEndpoint({
  id: 'getMyContact',
  method: 'GET',
  path: '/:region/my-contact',
  title: '我留下备用的联系方式（隐去一部分）',
  audience: ['resident', 'assistant'],
  params: region,
  output: contactSchema,
});

/** 改以后用的联系方式；写空即删去。已经提交的申请不变。依据：《个人信息保护法》第四十六条。 */
export const saveMyContact = defineEndpoint({
  id: 'saveMyContact',
  method: 'PUT',
  path: '/:region/my-contact',
  title: '改我备用的联系方式',
  audience: ['resident', 'assistant'],
  params: region,
  body: z.object({
    phone: z.string().trim().max(30).optional().describe('联系电话；不写不改，写空删去'),
    address: z.string().trim().max(200).optional().describe('通信地址；不写不改，写空删去'),
  }),
  output: contactSchema,
});

/** 用“获取手机号”按钮得到的凭证换手机号，加密留下备用；要先同意隐私指引的这一项。 */
export const saveWechatPhone = defineEndpoint({
  id: 'saveWechatPhone',
  method: 'POST',
  path: '/:region/my-contact/wechat-phone',
  title: '用微信绑定的手机号',
  audience: ['resident', 'assistant'],
  params: region,
  body: z.object({ code: text(200).describe('微信给的手机号凭证，按钮回调里的 code，一次有效') }),
  output: contactSchema,
  refusals: ['ruleViolated', 'tooMany', 'upstreamBusy', 'notPermittedNow'],
});

/** 拦着注销的一件：哪一件、办到哪一天。 */
const blockerSchema = z.object({
  applicationId: uuid(),
  registrationNumber: z.string(),
  dueOn: day().nullable().describe('最迟答复日；还没有起算为空'),
  until: z.string().describe('什么时候就可以注销'),
});

const holdingSchema = z.object({
  kind: personalDataKinds.schema,
  label: z.string(),
  count: z.number().int().nullable().describe('几条；不计数的为空'),
  what: z.string(),
  purpose: z.string(),
  basis: z.string(),
  until: z.string().describe('保存到什么时候'),
  keptBecause: z.string().describe('注销以后仍要保存的缘由；注销时删除的为空'),
});

/** 关于我存了什么、能不能注销、注销以后留下什么。依据：《个人信息保护法》第四十五条、第四十七条。 */
export const getMyData = defineEndpoint({
  id: 'getMyData',
  method: 'GET',
  path: '/:region/my-data',
  title: '我的信息：存了什么、能不能注销',
  audience: ['resident'],
  params: region,
  output: z.object({
    since: instant().describe('账号何时建立'),
    contact: contactSchema,
    consents: z.array(consentRecordSchema),
    holdings: z.array(holdingSchema),
    blockers: z.array(blockerSchema).describe('还没有办结、拦着注销的申请'),
  }),
});

/** 下载我的信息：一个压缩包，里面一份给人读的、一份给机器读的。依据：《个人信息保护法》第四十五条。 */
export const downloadMyData = defineEndpoint({
  id: 'downloadMyData',
  method: 'GET',
  path: '/:region/my-data/file',
  title: '下载我的信息',
  audience: ['resident'],
  params: region,
  output: z.unknown(),
  binary: 'application/zip',
});

/** 请人自己写的几个字，免得误点。 */
export const DELETION_WORDS = '注销账号';

/**
 * 注销账号：账号、登录、联系方式、消息当即删除；申请等档案依法留下。
 * 依据：《个人信息保护法》第四十七条。
 */
export const deleteMyAccount = defineEndpoint({
  id: 'deleteMyAccount',
  method: 'POST',
  path: '/:region/my-data/delete-account',
  title: '注销我的账号',
  audience: ['resident'],
  params: region,
  body: z.object({
    confirms: z
      .string()
      .trim()
      .refine((words) => words === DELETION_WORDS, `请写“${DELETION_WORDS}”四个字`)
      .describe(`确认的话，写“${DELETION_WORDS}”`),
  }),
  output: z.object({
    erased: z.array(z.string()),
    kept: z.array(z.object({ what: z.string(), because: z.string() })),
  }),
  refusals: ['notPermittedNow'],
});
