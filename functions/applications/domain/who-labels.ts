import type { Who } from './transition';

/** “谁可以做”的中文名；流程图和说明用。 */
export const WHO_LABELS: Readonly<Record<Who, string>> = {
  applicant: '申请人',
  applicantOrHandler: '申请人、公开办或者认领的经办人',
  applicantOrPaperHandler: '申请人；书面来件的，公开办或者认领的经办人',
  office: '公开办',
  officeOrLeadOfficer: '公开办、主办单位经办人',
  leadOfficer: '主办单位经办人',
  leadMember: '主办单位经办人、签发人',
  handlingOfficer: '主办单位经办人',
  claimingOfficer: '认领的经办人',
  handler: '公开办、认领的经办人',
  supportingOfficer: '协办单位经办人',
  reviewer: '主办单位保密审查人、签发人',
  legalReviewer: '司法局合法性审查人',
  leadApprover: '主办单位签发人',
};
