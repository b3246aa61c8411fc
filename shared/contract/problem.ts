import * as z from '../zod';

/** 拒绝的种类 → HTTP 状态码与中文标题。全项目只有这一张表。 */
export const REFUSALS = {
  badInput: { status: 400, title: '填写的内容有误' },
  notSignedIn: { status: 401, title: '请先登录' },
  signInFailed: { status: 401, title: '登录未成功' },
  crossSite: { status: 403, title: '请求不是从本站发出的' },
  secondFactorNeeded: { status: 403, title: '请先绑定验证器' },
  forbidden: { status: 403, title: '没有权限' },
  notFound: { status: 404, title: '没有找到' },
  conflict: { status: 409, title: '情况有变，没有办成' },
  notPermittedNow: { status: 409, title: '当前状态不能进行此操作' },
  tooLarge: { status: 413, title: '内容过大' },
  unsupportedMedia: { status: 415, title: '不支持的文件类型' },
  ruleViolated: { status: 422, title: '不符合规定' },
  locked: { status: 423, title: '账号已暂时锁定' },
  tooMany: { status: 429, title: '操作过于频繁' },
  upstreamBusy: { status: 503, title: '这会儿太忙' },
} as const satisfies Record<string, { status: number; title: string }>;

export type RefusalCode = keyof typeof REFUSALS;

export const refusalCodes = Object.keys(REFUSALS) as [RefusalCode, ...RefusalCode[]];

/** 出错时的应答体（RFC 9457 problem+json）。拒绝与故障都用它，故障的 code 是 "fault"。 */
export const problemSchema = z.object({
  code: z.enum([...refusalCodes, 'fault']).describe('种类'),
  title: z.string().describe('标题'),
  detail: z.string().describe('缘由和补救办法'),
  field: z.string().optional().describe('出问题的字段'),
  legalBasis: z.string().optional().describe('法律依据'),
  correlationId: z.string().describe('关联编号，反映问题时请提供'),
});

export type Problem = z.infer<typeof problemSchema>;
