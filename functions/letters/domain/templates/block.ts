import type { TemplateBlock } from '../template';

type Extra = Partial<Pick<TemplateBlock, 'style' | 'keeps' | 'variants'>>;

const block =
  (isMandatory: boolean) =>
  (key: string, [label, text]: readonly [string, string], extra: Extra = {}): TemplateBlock => ({
    key,
    label,
    isMandatory,
    style: 'body',
    keeps: [],
    text,
    ...extra,
  });

/** 必备的一段。 */
export const must = block(true);
/** 县里可以停用的一段；内容没有填时也不写。 */
export const may = block(false);

/** 告知书的开头：收到之日、登记编号、申请内容。 */
export const received = must('received', [
  '收到申请',
  '本机关于{receivedOn}收到您提交的政府信息公开申请（登记编号：{registrationNumber}），申请内容为：{requestSummary}。',
]);
export const closing = may('closing', ['结语', '特此告知。']);
/** 县里可写经办机构的电话、地址、办公时间；没有写的不出现。 */
export const contact = may('contact', ['联系方式', '']);
