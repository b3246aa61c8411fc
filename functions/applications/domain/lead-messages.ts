import { chineseDay } from '@shared/law/day';
import type { Message, Situation } from './decision';
import type { OrganisationFact } from './organisations';

/** 换了主办单位：告诉申请人轮到谁、最迟哪天，也告诉该单位的经办人。 */
export const newLeadMessages = (situation: Situation, lead: OrganisationFact): Message[] => {
  const { application, today } = situation;
  const { registrationNumber: number, dueOn, isProvisional } = application;
  const note = isProvisional ? '（暂定）' : '';
  const due =
    dueOn === null ? '' : `，最迟${chineseDay(dueOn, Number(today.slice(0, 4)))}${note}答复`;
  return [
    {
      to: 'applicant',
      title: `您的申请由${lead.name}办理`,
      body: `${number}现由${lead.name}办理${due}。`,
    },
    {
      to: 'officersOf',
      organisationId: lead.organisationId,
      title: '有一件申请等待认领',
      body: `${number}已交由${lead.name}办理${due}，请及时认领。`,
    },
  ];
};
