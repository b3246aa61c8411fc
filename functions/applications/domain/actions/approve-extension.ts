import { chineseDay } from '@shared/law/day';
import { ok, refused, type Result } from '@shared/result';
import { clockLawOf } from '../clock-law';
import { deadlineOf } from '../deadline';
import type { Decision, Situation } from '../decision';
import { checkExtension } from '../extension-limits';
import { internalSlip, toApplicant } from '../letter-orders';
import type { Deadlines } from '../statutory-clock';
import type { Extension } from '../tracks';
import { transitionOf } from '../workflow';

/** 同意以后：新的到期日、延期答复告知书、存档的呈批单、告诉申请人。 */
const granted = (
  { application, events, calendar, settings, today, person }: Situation,
  deadline: Deadlines,
  { workingDays, reason }: Extension,
): Decision => {
  const facts = { kind: 'extended', at: '', data: {} } as const;
  const track = { track: 'extended', workingDays, noticeOn: today } as const;
  const event = { ...facts, happenedOn: today, data: { tracks: [track] } };
  const after = deadlineOf([...events, event], calendar, clockLawOf(settings)) ?? deadline;
  const day = chineseDay(after.dueOn, Number(today.slice(0, 4)));
  const number = application.registrationNumber;
  return {
    act: 'approveExtension',
    change: {},
    tracks: [track],
    letters: [
      toApplicant('extensionLetter', application, {
        originalDueOn: deadline.dueOn,
        workingDays,
        dueOn: after.dueOn,
        isProvisional: after.provisional,
        reason,
      }),
      internalSlip('approvalSlip', application, {
        replyKind: 'extension',
        content: `原答复期限至${chineseDay(deadline.dueOn)}，延长${String(workingDays)}个工作日，至${chineseDay(after.dueOn)}${after.provisional ? '（暂定）' : ''}`,
        drafterOpinion: `报请延期：${reason}`,
        approverName: person.displayName,
        approvalOpinion: '同意延期',
      }),
    ],
    messages: [
      {
        to: 'applicant',
        title: '答复期限延长',
        body: `${number}延期${String(workingDays)}个工作日，最迟${day}答复，见延期答复告知书。`,
      },
    ],
  };
};

/**
 * 同意延期：政府信息公开工作机构负责人同意，当天告知申请人；在原到期日上往后加。
 * 拒绝：已过原到期日，不能再告知；正在等申请人补正、缴费。
 * 依据：《条例》第三十三条第二款。
 */
export const approveExtension = (situation: Situation): Result<Decision> => {
  const { application, events, calendar, settings, today, person } = situation;
  const deadline = deadlineOf(events, calendar, clockLawOf(settings));
  const { extension } = application.tracks;
  if (!extension || !deadline)
    return refused('notPermittedNow', '没有等待审批的延期', {
      legalBasis: transitionOf('approveExtension').legalBasis,
    });
  if (application.waitingFor !== null)
    return refused('notPermittedNow', '正在等申请人补正或者缴费，期限将重新起算，不需要延期', {
      legalBasis: transitionOf('approveExtension').legalBasis,
    });
  if (application.tracks.delayedUntil !== null)
    return refused('notPermittedNow', '已经确定延迟答复的期限，不能再延期', {
      legalBasis: transitionOf('approveExtension').legalBasis,
    });
  const checked = checkExtension({
    workingDays: extension.workingDays,
    approvedBy: person.accountId,
    noticeOn: today,
    unextendedDueOn: deadline.unextendedDueOn,
    isAlreadyExtended: false,
  });
  if (!checked.ok) return checked;
  return ok(granted(situation, deadline, extension));
};
