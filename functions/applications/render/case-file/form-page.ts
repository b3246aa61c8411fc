import {
  applicantKinds,
  deliveryMethods,
  desiredForms,
  matters,
  receiptChannels,
} from '@shared/vocabulary/applicant';
import type { CaseFileContent } from '../../ports';
import { htmlPage } from './page';

const pair = (label: string, value: string): readonly [string, string] => [label, value];

/** 申请表，写真名。依据：《条例》第二十九条第二款。 */
export const formPage = ({
  application,
  applicant,
  organisations,
}: CaseFileContent): Uint8Array => {
  const { channel, matter, desiredForm, deliveryMethod } = application;
  return htmlPage(`政府信息公开申请表（${application.registrationNumber}）`, [
    {
      caption: '申请人',
      columns: ['项目', '内容'],
      rows: [
        pair('类别', applicantKinds.labels[applicant.kind]),
        pair('姓名或者名称', applicant.name),
        pair('身份证明', applicant.identityNumber),
        pair('联系人', applicant.contactPerson),
        pair('联系电话', applicant.phone),
        pair('电子邮箱', applicant.email),
        pair('通信地址', applicant.address),
      ],
    },
    {
      caption: '申请',
      columns: ['项目', '内容'],
      rows: [
        pair('事项', matters.labels[matter]),
        pair('内容', application.description),
        pair('所需信息的形式', desiredForms.labels[desiredForm]),
        pair('获取信息的途径', deliveryMethods.labels[deliveryMethod]),
        pair('收件渠道', receiptChannels.labels[channel]),
        pair('受理单位', organisations.nameOf(application.addresseeId)),
        pair('提出时刻', application.submittedAt),
        pair('收到之日', application.receivedOn ?? '尚未确认'),
      ],
    },
  ]);
};
