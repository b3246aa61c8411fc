import type { Day } from '@shared/law/day';
import type {
  ApplicantKind,
  DeliveryMethod,
  DesiredForm,
  Matter,
  ReceiptChannel,
  RequestNature,
} from '@shared/vocabulary/applicant';
import type { ApplicationState } from '@shared/vocabulary/application-state';
import type { DecisionOutcome } from '@shared/vocabulary/decision-outcome';
import type { Role } from '@shared/vocabulary/role';
import type { Tracks } from './tracks';
import type { Reply } from './reply';

export type * from './application-event';
export type { Redaction, Reply } from './reply';

/** 一件政府信息公开申请；个人信息在保险箱里，这里只有编号与隐去后的姓名。 */
export interface Application {
  readonly regionId: string;
  readonly applicationId: string;
  readonly registrationNumber: string;
  readonly queryCode: string;
  /** 申请人的账号；别人代为提出、本人还没有关联的，是代办人的；书面、口头来件没有账号，为 null。 */
  readonly accountId: string | null;
  /** 此刻替申请人办的账号，和申请人一样看得到、办得了；给自己办的没有。 */
  readonly helperIds?: readonly string[];
  readonly vaultId: string;
  /** 同一申请人的比对钥匙；还原不出证件号码。 */
  readonly applicantKey: string;
  readonly applicantKind: ApplicantKind;
  readonly applicantMaskedName: string;
  readonly channel: ReceiptChannel;
  readonly description: string;
  readonly nature: RequestNature;
  readonly insists: boolean;
  readonly suggestedIds: readonly string[];
  readonly desiredForm: DesiredForm;
  readonly deliveryMethod: DeliveryMethod;
  readonly villageId: string | null;
  readonly addresseeId: string;
  /** 主办单位；为 null 即尚未分办。 */
  readonly leadDepartmentId: string | null;
  readonly supportingDepartmentIds: readonly string[];
  /** 认领的经办人。 */
  readonly caseOfficerId: string | null;
  readonly state: ApplicationState;
  readonly version: number;
  readonly submittedAt: string;
  readonly confirmedAt: string | null;
  readonly receivedOn: Day | null;
  readonly dueOn: Day | null;
  readonly isProvisional: boolean;
  readonly repliedOn: Day | null;
  readonly reply: Reply | null;
  /** 公开申请，或者更正与自己有关的记录（没有二十个工作日的期限，不进年度报告）。 */
  readonly matter: Matter;
  /** 年度报告的行；未办结为 null。 */
  readonly outcome: DecisionOutcome | null;
  readonly tracks: Tracks;
  /** 正在等申请人做什么；此时不存在行政机关逾期。 */
  readonly waitingFor: 'amendment' | 'fee' | null;
  /** 拆分自哪一件；并入哪一件。 */
  readonly parentId: string | null;
  readonly mergedIntoId: string | null;
  readonly archivedOn: Day | null;
}

/** 要做一件事的人。 */
export interface Person {
  readonly accountId: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly organisationId: string | null;
  /** 今天代为办理的、不在岗的同事。 */
  readonly actsFor?: readonly string[];
}
