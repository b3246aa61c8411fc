import { applicationStates } from '@shared/vocabulary/application-state';
import { todayInShanghai } from '../../platform/calendar';
import { accessOf } from '../access';
import type { Application } from '../domain/application';
import type { ApplicationPorts, Occasion, ReadSession } from '../ports';
import { composeView } from './compose-view';
import { letterRows } from './own-letters';

type Row = Readonly<Record<string, unknown>>;

const rowOf = async (
  session: ReadSession,
  { applicationId }: Application,
  occasion: Occasion,
): Promise<Row | null> => {
  const viewing = {
    applicationId,
    person: occasion.person,
    today: todayInShanghai(occasion.now),
  };
  const view = await composeView(session, viewing);
  const found = await session.findCase(applicationId);
  if (!view.ok || !found) return null;
  const applicant = await session.revealApplicant(found.application.vaultId);
  const { value } = view;
  return {
    登记编号: value.registrationNumber,
    查询码: value.queryCode,
    提交时间: value.submittedAt,
    现在: applicationStates.labels[value.state],
    所需信息: value.description,
    受理单位: value.addressee.name,
    申请人: applicant.name,
    证件号码: applicant.identityNumber,
    联系人: applicant.contactPerson,
    电话: applicant.phone,
    电子邮箱: applicant.email,
    通信地址: applicant.address,
    代办: value.filing ? `${value.filing.filedBy}，自${value.filing.since}` : '',
    经过: value.timeline.map(({ at, label, note }) => `${at} ${label} ${note}`.trim()),
    答复: value.reply?.content ?? '',
    文书: await letterRows(session, found),
  };
};

/** 本人的申请、经过、答复和文书，写真名：是他自己的。替别人办的不在内。依据：《个人信息保护法》第四十五条。 */
export const exportOwn = (
  { store }: Pick<ApplicationPorts, 'store'>,
  occasion: Occasion,
): Promise<Row[]> =>
  store.read(accessOf(occasion.regionId, occasion.person), async (session) => {
    const { accountId } = occasion.person;
    const rows: Row[] = [];
    for (const { application } of await session.listByAccount(accountId)) {
      if (application.accountId !== accountId || application.helperIds?.includes(accountId))
        continue;
      const row = await rowOf(session, application, occasion);
      if (row) rows.push(row);
    }
    return rows;
  });
