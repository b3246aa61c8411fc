import type { Period } from './periods';

/** 没有告知申请复议的权利、机关和期限的，自知道行政行为内容之日起最长一年。依据：《行政复议法》第二十条第三款。 */
export const UNINFORMED_RECONSIDERATION: Period = {
  label: '没有告知救济权利时申请行政复议的最长期限',
  amount: 12,
  unit: 'months',
  instrument: 'reconsiderationLaw',
  article: '第二十条第三款',
  inForceOn: '2024-01-01',
};

/** 垂直领导的机关，不服的向上一级主管部门申请复议。依据：《行政复议法》第二十七条。 */
export const VERTICAL_BODY = /税务|海关|外汇管理|金融监督管理|国家安全局/;

/** 没有填写法院名称时的写法。 */
export const COMPETENT_COURT = '有管辖权的人民法院';
