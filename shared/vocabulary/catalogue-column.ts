import { closedList } from './closed-list';

/** 目录表格的各栏说的是什么。依据：国办发〔2019〕54号所附标准目录；临兰政办发〔2018〕15号附件4。 */
export const catalogueColumns = closedList({
  serial: '序号',
  category: '一级事项',
  item: '二级事项',
  contentEntry: '三级事项',
  extraLevels: '三级以下的事项',
  content: '公开内容',
  legalBasis: '公开依据',
  timeLimit: '公开时限',
  responsibleBody: '公开主体',
  channels: '公开渠道和载体',
  audience: '公开对象',
  disclosureModes: '公开方式',
  levels: '公开层级',
  processStage: '公开过程',
  itemKind: '项目类别',
  standard: '公开标准',
  format: '公开格式',
  oversightContact: '监督方式',
});

export type CatalogueColumn = (typeof catalogueColumns.values)[number];

/** 表样：国家标准目录、兰山区十三栏。 */
export const catalogueForms = closedList({
  national: '国家标准目录表样',
  lanshan: '十三栏梳理表表样',
});

export type CatalogueForm = (typeof catalogueForms.values)[number];

/** 表里没有当作事项的行。 */
export const skippedRowKinds = closedList({
  heading: '小标题',
  note: '说明',
  repeatedHeader: '重复的表头',
  serialOnly: '只有序号',
  hidden: '隐藏的行',
});
