import type { Transaction } from '../../platform/database/database';
import { todayInShanghai } from '../../platform/calendar';
import { closesAttachment, isPublicityOver } from '../domain/privacy/end-of-publicity';
import type { EndedNotice, PublicityPorts, PublicityRun } from '../ports.publicity';
import { maskedRevisions } from './masked-revisions';

type OneNotice = PublicityRun & { readonly regionId: string; readonly notice: EndedNotice };

const endOne = async (
  ports: PublicityPorts,
  tx: Transaction,
  occasion: OneNotice,
): Promise<void> => {
  const { store, appendAudit } = ports;
  const { regionId, notice, now: at, correlationId } = occasion;
  const { noticeId } = notice;
  const attachments = await store.attachments(tx, regionId, noticeId);
  const isMasked = notice.publicityEnding === 'maskNames';
  const revisions = await maskedRevisions(ports, tx, occasion);
  const present = revisions.find(({ revision }) => revision === notice.revision);
  await store.finish(tx, {
    ...{ regionId, notice, at, today: todayInShanghai(at), revisions },
    text: isMasked ? (present ?? notice) : null,
    closedAttachmentIds: attachments
      .filter((each) => closesAttachment({ ...each, isFinance: notice.isFinance }))
      .map(({ attachmentId }) => attachmentId),
  });
  const act = isMasked ? 'publicityEndedMasked' : 'publicityEndedTakenDown';
  const subject = { subjectKind: 'notice', subjectId: noticeId } as const;
  await appendAudit(tx, { regionId, actorId: null, act, ...subject, correlationId, at });
};

/**
 * 公示期满自动了结：名单隐去姓名，或者整条撤下；记事件与审计，检索随之更新。
 * 可以重复运行、几处同时运行，每条只处理一次；停了几天的，下一次补上。返回处理的条数。
 * 依据：规则 H-15。
 */
export const endPublicity =
  (ports: PublicityPorts) =>
  async (run: PublicityRun): Promise<number> => {
    const today = todayInShanghai(run.now);
    const { store, refresh } = ports;
    const page = (regionId: string) =>
      store.inRegion(regionId, async (tx) => {
        const locked = await store.lockEnded(tx, regionId, today);
        const ended = locked.filter((notice) => isPublicityOver(notice, today));
        for (const notice of ended) await endOne(ports, tx, { ...run, regionId, notice });
        const ids = ended.map(({ noticeId }) => noticeId);
        if (ids.length > 0) await refresh(tx, regionId, ids);
        return ended.length;
      });
    let count = 0;
    for (const regionId of await store.regionIds())
      for (let done = await page(regionId); done > 0; done = await page(regionId)) count += done;
    return count;
  };
