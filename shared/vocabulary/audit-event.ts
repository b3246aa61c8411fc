import { versionActs } from './catalogue-version';

/** 目录版本的行为，审计里带着前缀。 */
const catalogue: Readonly<Record<string, string>> = {
  ...versionActs.labels,
  create: '新建目录版本',
  import: '导入目录',
  importMatters: '导入权责清单',
  loaded: '载入目录',
  superseded: '被新的一版代替',
  nameLocalSection: '给地方领域起名',
  setMatterException: '标明不编入目录的事项',
};

/** 公开信息、村务、目录上发生的事，在审计里怎么叫。 */
export const AUDIT_EVENTS: Readonly<Record<string, string>> = {
  drafted: '起草公开信息',
  edited: '改公开信息',
  submitted: '提交审核',
  returned: '退回修改',
  confidentialityPassed: '保密审查通过',
  disclosurePassed: '公开审查通过',
  findingsOverridden: '看过提示，仍按原文',
  masked: '隐去个人信息',
  signedOff: '签发公开',
  published: '公布',
  takenDown: '撤下',
  discarded: '删去草稿',
  correctionProposed: '提出更正',
  corrected: '更正',
  correctionRejected: '不同意更正',
  attributeKept: '复核后不改公开属性',
  reclassified: '改公开属性',
  channelRecorded: '登记在哪里公开过',
  decisionCreated: '新建四议两公开',
  stageRecorded: '记下议事的一步',
  decisionDisclosed: '公开决议、实施结果',
  entryRegistered: '登记三资',
  entryChanged: '改三资登记',
  entriesPasted: '粘贴三资登记',
  memberListed: '列入监督委员会',
  memberLeft: '离开监督委员会',
  kinshipDeclared: '申报近亲属',
  boardInspected: '查看公开栏',
  boardRectified: '公开栏整改',
  questionAsked: '村（居）民提问',
  questionAnswered: '答复提问',
  questionScreened: '复核留言',
  reportedToTownship: '向乡镇（街道）反映',
  reportConcluded: '办结反映',
  ...Object.fromEntries(
    Object.entries(catalogue).map(([kind, label]) => [`catalogue.${kind}`, `目录：${label}`]),
  ),
};
