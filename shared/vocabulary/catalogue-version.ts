import { closedList } from './closed-list';

/** 目录版本是谁的：县的总目录、部门编制的一份、乡镇（街道）的一份。 */
export const versionKinds = closedList({
  county: '县级目录',
  department: '部门编制',
  township: '乡镇（街道）目录',
});
export type VersionKind = (typeof versionKinds.values)[number];

/** 目录版本的状态，照办理的次序。 */
export const versionStates = closedList({
  draft: '编制中',
  submitted: '已报送',
  merged: '已汇总',
  approved: '已批准',
  published: '已公布',
  superseded: '已被新版替代',
  discarded: '已作废',
});
export type VersionState = (typeof versionStates.values)[number];

/** 目录版本从哪里来。 */
export const versionOrigins = closedList({
  empty: '从头编制',
  published: '在现行目录上修订',
  loaded: '载入的目录',
  import: '由表格导入',
  otherCounty: '参照别的县',
  countyCatalogue: '参照县级目录',
  adjustment: '动态调整',
});
export type VersionOrigin = (typeof versionOrigins.values)[number];

/** 对一个目录版本能做的事。 */
export const versionActs = closedList({
  edit: '修改条目',
  submit: '报送公开办',
  takeBack: '撤回报送',
  sendBack: '退回修改',
  merge: '汇总',
  rebase: '并入现行目录的变化',
  refuse: '不批准，退回公开办',
  approve: '批准',
  publish: '公布',
  discard: '作废',
});
export type VersionAct = (typeof versionActs.values)[number];

/** 动态调整的三种。 */
export const adjustmentKinds = closedList({ add: '新增', change: '修改', retire: '停用' });
export type AdjustmentKind = (typeof adjustmentKinds.values)[number];

/** 编制目录时对照的清单。 */
export const matterListKinds = closedList({
  power: '权力清单',
  responsibility: '责任清单',
  publicService: '公共服务事项清单',
});
export type MatterListKind = (typeof matterListKinds.values)[number];

/** 项目类别的通常写法；县里可以另写。依据：临兰政办发〔2018〕15号附件（“等”）。 */
export const usualItemKinds = ['公共服务', '行政许可', '行政审批', '社会治理'] as const;

/** 目录事项一般不超过几级。依据：临兰政办发〔2018〕15号附件3。 */
export const USUAL_CATALOGUE_LEVELS = 3;
