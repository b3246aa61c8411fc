import { closedList } from './closed-list';

/** 申请人类别，恰为年度报告第三部分的各列。 */
export const applicantKinds = closedList({
  naturalPerson: '自然人',
  business: '商业企业',
  research: '科研机构',
  publicInterest: '社会公益组织',
  legalService: '法律服务机构',
  otherOrganisation: '其他',
});

export type ApplicantKind = (typeof applicantKinds.values)[number];

/** 所需信息的形式。依据：《条例》第二十九条、第四十条。 */
export const desiredForms = closedList({
  electronic: '电子文件',
  paper: '纸质复印件',
  disc: '光盘',
  anyForm: '均可',
});

export type DesiredForm = (typeof desiredForms.values)[number];

/** 获取信息的途径。 */
export const deliveryMethods = closedList({
  inApp: '在本程序内查收',
  email: '电子邮件',
  post: '邮寄',
  pickUp: '自行领取',
  onSite: '当面查阅、抄录',
});

export type DeliveryMethod = (typeof deliveryMethods.values)[number];

/** 收件渠道，决定“收到申请之日”。依据：《条例》第三十一条。 */
export const receiptChannels = closedList({
  online: '互联网渠道',
  counter: '当面提交',
  registeredMail: '挂号信、快递（需签收）',
  ordinaryMail: '平常信函',
  fax: '传真',
  email: '电子邮件',
  oral: '口头申请（工作人员代为填写）',
});

export type ReceiptChannel = (typeof receiptChannels.values)[number];

/** 来文的性质。后三种不是政府信息公开申请，指给正门，申请人仍可坚持提交。 */
export const requestNatures = closedList({
  application: '政府信息公开申请',
  consultation: '咨询',
  complaint: '投诉、举报',
  petition: '信访',
  notGovernmentInformation: '不是现成的政府信息',
});

export type RequestNature = (typeof requestNatures.values)[number];

/** 要办的事：公开政府信息，或者更正与自己有关的记录（《条例》第四十一条）。 */
export const matters = closedList({
  disclosure: '政府信息公开申请',
  recordCorrection: '更正与自己有关的政府信息',
});

export type Matter = (typeof matters.values)[number];
