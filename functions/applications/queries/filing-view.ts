import type { ApplicationView } from '@shared/contract/application-view';
import type { Application, Person } from '../domain/application';
import { endingOf } from '../domain/on-behalf';
import { checkReveal } from '../domain/reveal-applicant';
import { isHelper } from '../domain/who';
import type { ReadSession } from '../ports';

/** 谁代办的、另行加密存放的材料；材料只给此刻可以查看申请人的工作人员。 */
export const filingView = async (
  session: ReadSession,
  application: Application,
  person: Person,
): Promise<Pick<ApplicationView, 'filing' | 'personalFiles'>> => {
  const { applicationId, applicantMaskedName } = application;
  const filing = await session.filing(applicationId);
  const files = checkReveal(application, person).ok
    ? await session.personalFiles(applicationId)
    : [];
  const personalFiles = files.map(({ fileId, kind, deletedAt }) => ({
    fileId,
    kind,
    isDeleted: deletedAt !== null,
  }));
  if (filing === null) return { filing: null, personalFiles };
  const { relation, label, since, endedAt, endedBy, isPersonLinked, consentVersion } = filing;
  return {
    filing: {
      relation,
      filedBy: label,
      forWhom: applicantMaskedName,
      isFiler: isHelper(application, person),
      isPersonLinked,
      canEnd: endingOf(application, filing, person).ok,
      since,
      endedAt,
      endedWhy: endedBy,
      consentVersion,
    },
    personalFiles,
  };
};
