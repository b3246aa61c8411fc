import type { Convention } from '../convention';

/** 文书与文号的约定。 */
export const LETTER_CONVENTIONS = {
  documentNumberPattern: {
    label: '文号的写法',
    group: 'letter',
    kind: 'text',
    default: '{code}公复〔{year}〕{serial}号{suffix}',
    max: 40,
    reason:
      '文号没有全国统一的规定。默认“机关代字公复〔年份〕顺序号”，年份用六角括号。{code}机关代字，{year}年份，{serial}顺序号，{suffix}文书种类的后缀。',
    rule: 'D 文号',
    article: '没有条文，依公文惯例',
  },
  documentCode: {
    label: '机关代字',
    group: 'letter',
    kind: 'text',
    default: '',
    max: 10,
    reason: '写在文号最前面。空着时取登记编号的前缀（如“明湖公开申”取“明湖”）。',
    rule: 'D 文号',
    article: '没有条文，依公文惯例',
  },
  hasRedHead: {
    label: '文书带红头',
    group: 'letter',
    kind: 'switch',
    default: true,
    reason: '告知书是否用红头，各地不一。默认用；用盖章的普通信笺的县可以关掉。',
    rule: 'D 文书',
    article: '没有条文，依公文惯例',
  },
  archiveYears: {
    label: '归档后申请人信息保留几年',
    group: 'report',
    kind: 'count',
    unit: '年',
    default: 10,
    min: 3,
    max: 100,
    reason:
      '保留期限为实现目的所必要的最短时间，没有写几年；归档的年数依本单位的归档范围和保管期限表。默认十年，到期隐去姓名、证件号码和联系方式，件数与结果照旧。',
    rule: 'H-8',
    article: '《个人信息保护法》第十九条',
  },
} as const satisfies Record<string, Convention>;
