import type { AnyEndpoint } from '@shared/contract/endpoint';
import {
  keepAttribute,
  passDisclosure,
  reclassifyNotice,
  rejectCorrection,
} from '@shared/contract/notice-acts';
import { returnNotice } from '@shared/contract/notice-drafts';
import type { NoticeAct } from '@shared/vocabulary/notice';

/** 办之前问一句话：问什么、写到哪一栏、办成后说什么。 */
export interface Asking {
  readonly endpoint: AnyEndpoint;
  readonly title: string;
  readonly label: string;
  readonly name: string;
  readonly done: string;
  readonly confirm: string;
}

/** 只要写一段话的行为：问什么、写到哪一栏、办成后说什么。 */
export const ASKINGS: Readonly<Partial<Record<NoticeAct, Asking>>> = {
  return: {
    endpoint: returnNotice,
    title: '退回给经办人？',
    label: '要改什么',
    name: 'reason',
    done: '已退回',
    confirm: '退回',
  },
  passDisclosure: {
    endpoint: passDisclosure,
    title: '公开审查通过？',
    label: '公开审查意见',
    name: 'opinion',
    done: '公开审查已通过',
    confirm: '通过',
  },
  rejectCorrection: {
    endpoint: rejectCorrection,
    title: '不同意更正？',
    label: '理由',
    name: 'reason',
    done: '已告知不同意',
    confirm: '不同意',
  },
  reclassify: {
    endpoint: reclassifyNotice,
    title: '改为主动公开？',
    label: '为什么可以公开了',
    name: 'reason',
    done: '已改为主动公开，回到草稿',
    confirm: '改为主动公开',
  },
  keepAttribute: {
    endpoint: keepAttribute,
    title: '复核后维持原来的公开属性？',
    label: '维持的理由',
    name: 'reason',
    done: '已记下这次复核',
    confirm: '维持',
  },
};
