import type { Day } from '@shared/law/day';
import { cite } from '@shared/law/periods';
import { ok, refused, type Result } from '@shared/result';
import type { DeliveryMethod, DesiredForm, RequestNature } from '@shared/vocabulary/applicant';
import { addresseeOf, type Addressee } from '../addressee';
import { checkApplicant, type ApplicantDetails, type ApplicantInput } from '../applicant-rules';
import type { Message } from '../decision';
import type { OnBehalf } from '../on-behalf';
import type { Organisations } from '../organisations';
import { checkCorrection, type RequestedMatter } from '../record-correction';

/** 申请人填写的内容；没有“用途”。 */
export interface SubmissionInput extends RequestedMatter {
  readonly addresseeId: string | null;
  readonly villageId: string | null;
  readonly nature: RequestNature;
  readonly insists: boolean;
  readonly applicant: ApplicantInput;
  /** 替别人办时填写；给自己办为空。 */
  readonly onBehalf?: OnBehalf | null;
  /** 一并提交的身份证照片；可以不交。 */
  readonly identityPictureId?: string | null;
  readonly desiredForm: DesiredForm;
  readonly deliveryMethod: DeliveryMethod;
}

export interface Submission extends Addressee {
  readonly details: ApplicantDetails;
}

const checkVillage = (villageId: string | null, organisations: Organisations): Result<null> => {
  if (villageId === null) return ok(null);
  const kind = organisations.find(villageId)?.kind;
  return kind === 'village' || kind === 'community'
    ? ok(null)
    : refused('notFound', '没有找到所选的村（社区），请重新选择', { field: 'villageId' });
};

/**
 * 提交申请：核对申请人、受理单位；像是咨询、投诉、信访的，指给正门，申请人坚持的照收。
 * 拒绝：要更正而没有写明证据；申请人的身份证明、联系方式不符；受理单位不能受理；没有这个村（社区）；未坚持的非公开申请。
 * 依据：《条例》第二十七条、第二十九条、第三十九条、第四十一条。
 */
export const decideSubmission = (
  input: SubmissionInput,
  organisations: Organisations,
  today: Day,
): Result<Submission> => {
  const addressee = addresseeOf(input.addresseeId, organisations);
  if (!addressee.ok) return addressee;
  const correction = checkCorrection(input);
  if (!correction.ok) return correction;
  const village = checkVillage(input.villageId, organisations);
  if (!village.ok) return village;
  if (input.nature !== 'application' && !input.insists)
    return refused(
      'ruleViolated',
      '这像是咨询、投诉或者信访，可以走对应的渠道；仍要申请的，请选择“仍然提交”',
      {
        field: 'insists',
        legalBasis: cite('disclosureRegulation', '第三十九条'),
      },
    );
  const details = checkApplicant(input.applicant, input.deliveryMethod, today);
  if (!details.ok) return details;
  return ok({ ...addressee.value, details: details.value });
};

/** 提交之后告诉谁：选定了部门的告诉该部门经办人，未定的告诉公开办。 */
export const submissionMessages = (number: string, { leadDepartmentId }: Addressee): Message[] => {
  const title = '收到一件新申请';
  const body = `${number}等待确认收到，请在一个工作日内确认。`;
  const office: Message = { to: 'office', title, body };
  return leadDepartmentId === null
    ? [office]
    : [office, { to: 'officersOf', organisationId: leadDepartmentId, title, body }];
};
