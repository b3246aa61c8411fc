import { daySchema } from '@shared/law/day';
import { affairsKinds } from '@shared/vocabulary/notice';
import { organisationKinds } from '@shared/vocabulary/organisation';
import { roles } from '@shared/vocabulary/role';
import * as z from '@shared/zod';
import { entryReference, names, note, regionCode, slug, words } from './cells';
import { labelledWord } from './labelled-word';

/** county.json：一个县。 */
export const countyRow = z.object({
  region: regionCode().describe('县的代码'),
  name: words(60).describe('县名'),
  isDemonstration: z.boolean().default(false).describe('是否演示县'),
  numberPrefix: words(20).default('公开申').describe('登记编号的字头'),
  note: note(300).describe('来源说明'),
});

/** routing.json 的表头与一行。 */
export const routingHeader = z.object({
  region: regionCode().describe('县的代码'),
  name: words(60).optional().describe('县名'),
  sourceDoc: note(100).describe('出处文号'),
});
export const routingRow = z.object({
  domain: words(100).describe('领域（原文）'),
  domains: z.array(words(30)).min(1, '请填写').describe('规范领域'),
  responsible: names().describe('责任单位'),
  guidance: names().describe('业务指导单位'),
  statedAs: words(300).optional().describe('原文'),
});

/** domains-26.json：一个领域的标准指引。 */
export const domainRow = z.object({
  domain: words(30).describe('领域'),
  issuedBy: note(60).describe('印发机关'),
  documentTitle: note(200).describe('文件名'),
  documentNumber: z.string().nullable().default(null).describe('文号'),
});

/** catalogues/*.json 的表头与一行。 */
export const catalogueHeader = z.object({
  domain: words(30).describe('领域'),
  county: note(60).describe('出自哪个县'),
  source: z.object({ title: note(200).describe('目录名') }).describe('出处'),
});
export const catalogueRow = z.object({
  no: note(20).describe('序号'),
  level1: words(200).describe('一级目录'),
  level2: words(300).describe('二级目录'),
  level3: note(200).describe('三级目录'),
  content: words(4000).describe('公开内容'),
  basis: note(4000).describe('公开依据'),
  timeLimit: note(500).describe('公开时限'),
  subject: note(300).describe('公开主体'),
  channels: names().describe('公开渠道和载体'),
  audience: names().describe('公开对象'),
  method: names().describe('公开方式'),
  levels: names().describe('公开层级'),
});

/** organisations.json：一个单位。parent 写上级的代码或名称。 */
export const organisationRow = z.object({
  id: slug().describe('代码'),
  name: words(100).describe('名称'),
  aliases: names().describe('别名'),
  kind: labelledWord(organisationKinds).describe('种类'),
  parent: words(100).optional().describe('上级'),
  address: note(200).describe('地址'),
  phone: note(40).describe('电话'),
  isDisclosureOffice: z.boolean().default(false).describe('是否政府信息公开工作机构'),
});

/** staff.json：一个账号。 */
export const staffRow = z.object({
  loginName: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,49}$/, '应为小写字母、数字、点与连字符')
    .describe('账号'),
  displayName: words(30).describe('姓名'),
  roles: z.array(labelledWord(roles)).min(1, '请填写').describe('角色'),
  organisation: words(100).optional().describe('单位'),
});

/** obligations.json：一件应当公开的事和承担它的村（社区）。 */
export const obligationRow = z.object({
  id: slug().describe('代码'),
  organisations: z.array(words(100)).min(1, '请填写').describe('承担单位'),
  title: words(100).describe('事项'),
  affairsKind: labelledWord(affairsKinds).describe('三务'),
  rhythm: z.enum(['monthly', 'quarterly', 'yearly'], '应为 monthly、quarterly 或 yearly'),
  startsOn: daySchema.describe('自何日起'),
  entry: entryReference.optional().describe('目录条目'),
});
