import { closedList } from './closed-list';

/** 汇总目录时检查什么。 */
export const findingKinds = closedList({
  duplicateName: '名称重复',
  missingBody: '没有公开主体',
  unknownBody: '公开主体不在单位名录里',
  missingElement: '缺少要素',
  timeLimit: '公开时限请确认',
  tooDeep: '超过三级',
  namelessGroup: '特定群体没有写明',
  missingDomain: '缺少领域',
  notCompiled: '编制单位还没有报送',
  missingMatter: '清单里有、目录里没有',
  bodyDiffers: '与清单的责任部门不同',
  notOnLists: '目录里有、清单里没有',
});
export type FindingKind = (typeof findingKinds.values)[number];

/** 轻重：必须改正的改好才能批准；请确认的由人定夺；提示的供参考。 */
export const findingWeights = closedList({
  mustMend: '必须改正',
  confirm: '请确认',
  note: '提示',
});
export type FindingWeight = (typeof findingWeights.values)[number];
