import { refused, ok, type Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import { caseDeadline } from '../domain/outcome-of-act';
import { finishedOn } from '../domain/finished-on';
import { barredFromCaseFile } from '../domain/case-file-access';
import { canRead } from '../domain/permitted-actions';
import { registerRow } from '../domain/register-row';
import { checkPurpose } from '../domain/reveal-applicant';
import type { CaseFileContent, Occasion, WriteSession } from '../ports';
import { clockView } from './clock-view';
import { namedLetters, partyNames } from './named-letters';

/** 哪一件的卷宗，做什么用。 */
export interface CaseFileRequest {
  readonly applicationId: string;
  readonly purpose: string;
}

const LEGAL_BASIS = '《个人信息保护法》第五条、第五十一条';

/**
 * 备齐卷宗的内容并记审计。
 * 拒绝：看不到这件申请；不是公开办或者认领的经办人；用途里写了个人信息。
 */
export const gatherCaseFile = async (
  session: WriteSession,
  { applicationId, purpose }: CaseFileRequest,
  { person, now }: Occasion,
): Promise<Result<CaseFileContent>> => {
  const today = todayInShanghai(now);
  const found = await session.findCase(applicationId);
  if (!found || !canRead(found.application, person))
    return refused('notFound', '没有找到这件申请，可能已转到别的单位');
  const { application, events, attachments } = found;
  const actsFor = await session.actsFor(person.accountId, today);
  const barred = barredFromCaseFile(application, { ...person, actsFor });
  if (barred !== undefined) return refused('notPermittedNow', barred, { legalBasis: LEGAL_BASIS });
  const applicant = await session.revealApplicant(application.vaultId);
  const stated = checkPurpose(purpose, applicant);
  if (!stated.ok) return stated;
  const [letters, parties] = [await namedLetters(session, found), await partyNames(session, found)];
  const [organisations, calendar, settings, entry] = await Promise.all([
    session.organisations(),
    session.calendar(),
    session.settings(),
    session.registerEntryOf(application),
  ]);
  const deadline = caseDeadline({ application, events, calendar, settings });
  const clock = deadline && clockView(deadline, finishedOn(events) ?? today, calendar);
  const register = entry && registerRow(entry, organisations, today);
  await session.audit({ act: 'downloadCaseFile', applicationId, data: { purpose } });
  const people = { applicant, parties, organisations };
  return ok({ application, events, attachments, letters, ...people, clock, register, today });
};
