import { ok, type Result } from '@shared/result';
import { clockLawOf } from '../clock-law';
import { deadlineOf } from '../deadline';
import type { Decision, Situation } from '../decision';
import { checkExtension } from '../extension-limits';

export interface ProposeExtensionInput {
  readonly workingDays: number;
  readonly reason: string;
}

/**
 * 报请延期：由经办人提出，公开办负责人同意才生效；此时期限不变。
 * 拒绝：不是1至20个工作日；已经延期；已过原到期日。
 * 依据：《条例》第三十三条第二款。
 */
export const proposeExtension = (
  { application, events, calendar, settings, today }: Situation,
  { workingDays, reason }: ProposeExtensionInput,
): Result<Decision> => {
  const deadline = deadlineOf(events, calendar, clockLawOf(settings));
  const checked = checkExtension({
    workingDays,
    approvedBy: 'office',
    noticeOn: today,
    unextendedDueOn: deadline?.unextendedDueOn ?? today,
    isAlreadyExtended: application.tracks.extension?.state === 'approved',
  });
  if (!checked.ok) return checked;
  return ok({
    act: 'proposeExtension',
    change: {},
    tracks: [{ track: 'extensionProposed', workingDays, reason }],
    note: reason,
    messages: [
      {
        to: 'office',
        title: '有一件申请报请延期',
        body: `${application.registrationNumber}报请延期${String(workingDays)}个工作日，请在原到期日以前审批。`,
      },
    ],
  });
};
