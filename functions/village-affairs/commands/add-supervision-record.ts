import type { CommitteeView } from '@shared/contract/village-committee';
import { ok, refused, type Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import type { NewRecord, Occasion, VillagePorts } from '../ports';
import { committeeView } from '../queries/committee-view';
import { refusePersonalNumbers } from './refuse-personal-numbers';
import { transact } from './transact';

/**
 * 记一次履职：列席、提意见、回避、主持民主评议。声明回避的，不能再审核那一条。
 * 依据：《村民委员会组织法》（2018年文本）第三十二条、第三十三条。
 * 拒绝：日期没有到、回避没有写是哪一条、信息不是本村的。
 */
export const addSupervisionRecord = (
  ports: VillagePorts,
  occasion: Occasion,
  given: Omit<NewRecord, 'recordId'>,
): Promise<Result<CommitteeView>> =>
  transact(ports, occasion, async (tx, note) => {
    const { who, at } = occasion;
    const { noticeId, kind } = given;
    if (given.happenedOn > todayInShanghai(at))
      return refused('ruleViolated', '日期还没有到，请写已经发生的日期', { field: 'happenedOn' });
    if (kind === 'recusal' && noticeId === null)
      return refused('ruleViolated', '请选择要回避的是哪一条公开信息', { field: 'noticeId' });
    if (noticeId !== null && !(await ports.county.ownNotice(tx, { ...who, noticeId })))
      return refused('ruleViolated', '本村（社区）没有这条公开信息', { field: 'noticeId' });
    const clear = refusePersonalNumbers(ports, 'content', given.content);
    if (!clear.ok) return clear;
    const recordId = ports.newId();
    if (await ports.committee.insertRecord(tx, { recordId, ...given }, occasion))
      await note({ subjectKind: 'villageSupervision', subjectId: recordId, kind });
    return ok(await committeeView(ports, tx, occasion));
  });
