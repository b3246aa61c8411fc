import { chineseDay, type Day } from '@shared/law/day';
import { ok, type Result } from '@shared/result';
import { checkAmendmentNotice } from '../amendment-notice';
import { clockLawOf } from '../clock-law';
import { deadlineOf } from '../deadline';
import type { Decision, Situation } from '../decision';
import { toApplicant } from '../letter-orders';

export interface RequestAmendmentInput {
  readonly items: readonly string[];
  readonly guidance: string;
  /** 补正的最后一天；不写按本县约定推算。 */
  readonly until: Day | null;
}

/**
 * 要求补正：一次说全，写明合理期限；收到补正后重新起算。超过七个工作日才要求的，原期限照常计算。
 * 拒绝：没有写补正事项；期限不在今天以后；已经要求过。
 * 依据：《条例》第三十条。
 */
export const requestAmendment = (
  situation: Situation,
  { items, guidance, until }: RequestAmendmentInput,
): Result<Decision> => {
  const { application, events, calendar, settings, today } = situation;
  const agreed = calendar.workingDaysAfter(today, settings.amendmentWorkingDays).day;
  const checked = checkAmendmentNotice(
    { items, until: until ?? agreed },
    { noticeOn: today, isAlreadyRequested: application.tracks.amendment !== null },
  );
  if (!checked.ok) return checked;
  const notice = checked.value;
  const limit = deadlineOf(events, calendar, clockLawOf(settings))?.amendmentNoticeBy ?? today;
  const isLate = today > limit;
  const number = application.registrationNumber;
  const day = chineseDay(notice.until, Number(today.slice(0, 4)));
  return ok({
    act: 'requestAmendment',
    to: isLate ? 'inProgress' : 'awaitingAmendment',
    change: {},
    tracks: [{ track: 'amendmentRequested', requestedOn: today, isLate, ...notice }],
    note: isLate ? '超过七个工作日才要求补正，原答复期限照常计算' : '',
    letters: [
      toApplicant('amendmentLetter', application, {
        guidance,
        items: notice.items,
        untilDay: notice.until,
        workingDays: calendar.countWorkingDays(today, notice.until),
        isLate,
      }),
    ],
    messages: [
      {
        to: 'applicant',
        title: '请补正您的申请',
        body: `${number}需要补正，请在${day}以前补正；无正当理由逾期不补正的，不再处理。`,
      },
    ],
  });
};
