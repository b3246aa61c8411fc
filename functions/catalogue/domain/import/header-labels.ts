import type { CatalogueColumn } from '@shared/vocabulary/catalogue-column';
import { compact } from './plain-text';

/** 一栏说的是什么。公开对象、公开方式、公开层级、渠道可以分成几个打勾的栏，也可以写在一栏里。 */
export type ColumnMeaning = CatalogueColumn;

/** 栏名 → 意思，从上往下第一个对上的算。依据：国办发〔2019〕54号所附标准目录；兰山区十三栏的梳理表。 */
const PATTERNS: readonly (readonly [RegExp, ColumnMeaning])[] = [
  [/^(?:序号|编号|项号|序|no\.?)$/iu, 'serial'],
  [/一级(?:公开)?(?:事项|目录|名称|类别|指标)?|事项类别|^类别$|^一级/u, 'category'],
  [/[四五六七八]级/u, 'extraLevels'],
  [/三级|^(?:公开)?子项/u, 'contentEntry'],
  [/二级|事项名称|^(?:公开)?事项$/u, 'item'],
  [/监督|投诉/u, 'oversightContact'],
  [/依据/u, 'legalBasis'],
  [/时限|公开时间|更新周期/u, 'timeLimit'],
  [/主体|责任(?:单位|部门|科室)|公开单位|承办(?:单位|部门)/u, 'responsibleBody'],
  [/渠道|载体|公开途径|公开平台/u, 'channels'],
  [/格式/u, 'format'],
  [/公开标准/u, 'standard'],
  [/内容|要素/u, 'content'],
  [/对象|公开范围/u, 'audience'],
  [/方式/u, 'disclosureModes'],
  [/层级/u, 'levels'],
  [/^(?:公开)?(?:过程|环节)|权力运行/u, 'processStage'],
  [/项目类别|事项类型|权力类型/u, 'itemKind'],
];

/** 打勾的小栏，没有写上面一层也认得。 */
const TICK_LABELS: readonly (readonly [RegExp, ColumnMeaning])[] = [
  [/^(?:面向)?(?:全社会|社会公众|公众)$/u, 'audience'],
  [/^特定(?:群体|群众|对象|人群)/u, 'audience'],
  [/^主动(?:公开)?$/u, 'disclosureModes'],
  [/^依申请(?:公开)?$/u, 'disclosureModes'],
  [/^(?:[省市县区旗乡镇街道园村居社、，,（）()/级]|办事处|嘎查|苏木){1,14}级$/u, 'levels'],
];

const firstMatch = (
  label: string,
  patterns: readonly (readonly [RegExp, ColumnMeaning])[],
): ColumnMeaning | null => patterns.find(([pattern]) => pattern.test(label))?.[1] ?? null;

/** 表头一格的意思；认不出时为 null。 */
export const meaningOf = (text: string): ColumnMeaning | null => {
  const label = compact(text);
  if (label === '' || label.length > 30) return null;
  return firstMatch(label, TICK_LABELS) ?? firstMatch(label, PATTERNS);
};

/** 打勾的小栏写成规范叫法：全社会、特定群体、主动、依申请。 */
export const tickName = (text: string): string => {
  const label = compact(text);
  if (/^特定/u.test(label)) return '特定群体';
  if (/社会|公众/u.test(label)) return '全社会';
  if (/依申请/u.test(label)) return '依申请';
  return /主动/u.test(label) ? '主动' : label;
};
