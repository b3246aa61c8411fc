import { applicantKinds, type ApplicantKind } from './applicant';
import { closedList } from './closed-list';
import { decisionOutcomes, type DecisionOutcome } from './decision-outcome';

/** 年度报告的六个部分，标题与报告格式逐字相同。依据：国办公开办函〔2021〕30号。 */
export const reportParts = closedList({
  overview: '一、总体情况',
  proactive: '二、主动公开政府信息情况',
  applications: '三、收到和处理政府信息公开申请情况',
  remedies: '四、政府信息公开行政复议、行政诉讼情况',
  problems: '五、存在的主要问题及改进情况',
  others: '六、其他需要报告的事项',
});
export type ReportPart = (typeof reportParts.values)[number];

/** 要写文字的各段：总体情况的五段、问题与改进、其他事项。依据：国办公开办函〔2021〕30号。 */
export const reportTexts = closedList({
  proactive: '主动公开',
  onRequest: '依申请公开',
  management: '政府信息管理',
  platform: '政府信息公开平台建设',
  supervision: '监督保障',
  problems: '存在的主要问题及改进情况',
  others: '其他需要报告的事项',
});
export type ReportText = (typeof reportTexts.values)[number];

/** 第二部分表格中各数，依《条例》第二十条的项次。 */
export const tableTwoCells = closedList({
  rulesIssued: '规章：本年制发件数',
  rulesRepealed: '规章：本年废止件数',
  rulesInForce: '规章：现行有效件数',
  documentsIssued: '行政规范性文件：本年制发件数',
  documentsRepealed: '行政规范性文件：本年废止件数',
  documentsInForce: '行政规范性文件：现行有效件数',
  licences: '行政许可：本年处理决定数量',
  penalties: '行政处罚：本年处理决定数量',
  coercions: '行政强制：本年处理决定数量',
  fees: '行政事业性收费：本年收费金额（单位：万元）',
});
export type TableTwoCell = (typeof tableTwoCells.values)[number];

/** 第二部分的四段：第二十条哪一项、含哪几个数。 */
export const TABLE_TWO_GROUPS: readonly {
  readonly title: string;
  readonly cells: readonly TableTwoCell[];
}[] = [
  {
    title: '第二十条第（一）项',
    cells: [
      'rulesIssued',
      'rulesRepealed',
      'rulesInForce',
      'documentsIssued',
      'documentsRepealed',
      'documentsInForce',
    ],
  },
  { title: '第二十条第（五）项', cells: ['licences'] },
  { title: '第二十条第（六）项', cells: ['penalties', 'coercions'] },
  { title: '第二十条第（八）项', cells: ['fees'] },
];

/** 第三部分表格的行。 */
export type TableThreeRow = '1' | '2' | DecisionOutcome | '3.7' | '4';

/** 第三部分表格的列：六类申请人和总计。 */
export type TableThreeColumn = ApplicantKind | 'total';

export const tableThreeRows: readonly TableThreeRow[] = [
  '1',
  '2',
  ...decisionOutcomes.values,
  '3.7',
  '4',
];

export const tableThreeColumns: readonly TableThreeColumn[] = [...applicantKinds.values, 'total'];

/** 行的全称，与报告格式逐字相同。依据：国办公开办函〔2021〕30号。 */
export const TABLE_THREE_LABELS: Readonly<Record<TableThreeRow, string>> = {
  '1': '一、本年新收政府信息公开申请数量',
  '2': '二、上年结转政府信息公开申请数量',
  '3.1': '（一）予以公开',
  '3.2': '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
  '3.3.1': '1.属于国家秘密',
  '3.3.2': '2.其他法律行政法规禁止公开',
  '3.3.3': '3.危及“三安全一稳定”',
  '3.3.4': '4.保护第三方合法权益',
  '3.3.5': '5.属于三类内部事务信息',
  '3.3.6': '6.属于四类过程性信息',
  '3.3.7': '7.属于行政执法案卷',
  '3.3.8': '8.属于行政查询事项',
  '3.4.1': '1.本机关不掌握相关政府信息',
  '3.4.2': '2.没有现成信息需要另行制作',
  '3.4.3': '3.补正后申请内容仍不明确',
  '3.5.1': '1.信访举报投诉类申请',
  '3.5.2': '2.重复申请',
  '3.5.3': '3.要求提供公开出版物',
  '3.5.4': '4.无正当理由大量反复申请',
  '3.5.5': '5.要求行政机关确认或重新出具已获取信息',
  '3.6.1': '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
  '3.6.2': '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
  '3.6.3': '3.其他',
  '3.7': '（七）总计',
  '4': '四、结转下年度继续办理',
};

/** 分组的小标题：写在这一行之前。 */
export const TABLE_THREE_GROUPS: Readonly<Partial<Record<TableThreeRow, string>>> = {
  '3.1': '三、本年度办理结果',
  '3.3.1': '（三）不予公开',
  '3.4.1': '（四）无法提供',
  '3.5.1': '（五）不予处理',
  '3.6.1': '（六）其他处理',
};

/** 第四部分的三组：行政复议、未经复议直接起诉、复议后起诉。 */
export const tableFourGroups = [
  'reconsideration',
  'directLitigation',
  'litigationAfterReconsideration',
] as const;
export type TableFourGroup = (typeof tableFourGroups)[number];

export const tableFourColumns = ['upheld', 'corrected', 'other', 'pending', 'total'] as const;
export type TableFourColumn = (typeof tableFourColumns)[number];

/** 表头，与报告格式相同。依据：国办公开办函〔2021〕30号。 */
export const TABLE_FOUR_LABELS: Readonly<Record<TableFourGroup | TableFourColumn, string>> = {
  reconsideration: '行政复议',
  directLitigation: '行政诉讼：未经复议直接起诉',
  litigationAfterReconsideration: '行政诉讼：复议后起诉',
  upheld: '结果维持',
  corrected: '结果纠正',
  other: '其他结果',
  pending: '尚未审结',
  total: '总计',
};
