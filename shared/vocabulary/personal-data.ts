import { closedList } from './closed-list';

/** 要先同意隐私指引才能用的几样；一样一样地同意。 */
export const privacyScopes = closedList({
  signIn: '微信登录',
  phone: '微信绑定的手机号',
  picture: '拍照、选照片',
  voice: '录音',
  file: '选聊天里的文件',
  clipboard: '剪贴板',
});

export type PrivacyScope = (typeof privacyScopes.values)[number];

/** 本系统里与一个人有关的信息，按种类。 */
export const personalDataKinds = closedList({
  account: '账号',
  sessions: '登录的设备',
  contact: '留下备用的联系方式',
  consents: '同意隐私指引的记录',
  inbox: '站内消息',
  looseFiles: '上传了还没有提交的照片、录音',
  applications: '申请、答复和文书',
  personalFiles: '随申请提交的身份证照片、同意凭据',
  questions: '向村里提的问题、向镇街的反映',
  audit: '办理与查看的记录',
});

export type PersonalDataKind = (typeof personalDataKinds.values)[number];

export interface HoldingRule {
  readonly what: string;
  readonly purpose: string;
  readonly basis: string;
  /** 保存到什么时候。 */
  readonly until: string;
  /** 注销账号时怎么办；留下的要写明为什么。 */
  readonly onDeletion: 'erased' | { readonly keptBecause: string };
}

const ARCHIVE =
  '机关办理申请的档案，依法不能随账号删除（《政府信息公开条例》第四十五条、《个人信息保护法》第四十七条第二款）；个人信息只留在加密的保险箱里，不再用于别的事';

/** 每一种：有什么、为什么、依据什么、存到何时、注销时怎么办。 */
export const HOLDING_RULES: Readonly<Record<PersonalDataKind, HoldingRule>> = {
  account: {
    what: '微信给本小程序的编号；没有昵称、头像',
    purpose: '认出是您，让您看自己的申请',
    basis: '您的同意（《个人信息保护法》第十三条第一项）',
    until: '注销账号为止',
    onDeletion: 'erased',
  },
  sessions: {
    what: '哪种设备、何时登录；没有位置',
    purpose: '让您一直登录着，也能让别的设备退出',
    basis: '您的同意（《个人信息保护法》第十三条第一项）',
    until: '退出或者过期为止',
    onDeletion: 'erased',
  },
  contact: {
    what: '手机号、通信地址；只在您愿意留下时才有',
    purpose: '下次申请不用再填',
    basis: '您的同意（《个人信息保护法》第十三条第一项）',
    until: '您删去或者注销账号为止',
    onDeletion: 'erased',
  },
  consents: {
    what: '同意了哪一版隐私指引、哪几项、何时；撤回也记',
    purpose: '证明是您同意过的',
    basis: '《个人信息保护法》第十四条、第五十五条',
    until: '至少三年',
    onDeletion: {
      keptBecause:
        '证明处理个人信息得到过同意；注销以后只有编号，认不出是谁（《个人信息保护法》第五十六条）',
    },
  },
  inbox: {
    what: '发给您的消息',
    purpose: '告诉您办到哪一步',
    basis: '您提出申请时的同意',
    until: '注销账号为止',
    onDeletion: 'erased',
  },
  looseFiles: {
    what: '上传了、还没有随申请提交的照片和录音',
    purpose: '等您提交申请',
    basis: '您的同意（《个人信息保护法》第十三条第一项、第二十九条）',
    until: '提交申请或者过一天为止',
    onDeletion: 'erased',
  },
  applications: {
    what: '申请的内容、姓名、证件号码、联系方式，答复和文书',
    purpose: '办理、答复您的申请，备查',
    basis: '履行法定职责（《个人信息保护法》第十三条第三项；《政府信息公开条例》第二十九条）',
    until: '机关档案的保管期限届满为止',
    onDeletion: { keptBecause: ARCHIVE },
  },
  personalFiles: {
    what: '身份证照片、本人签字的同意书照片、同意录音，加密存放',
    purpose: '核对申请人的身份、核对代办是本人的意思',
    basis: '您的单独同意（《个人信息保护法》第二十九条）',
    until: '申请办结以后，身份证照片三十天、同意凭据三年即删',
    onDeletion: {
      keptBecause: '申请办结以后按保存期限自动删除，不随账号提前删（已经办结到期的早已删去）',
    },
  },
  questions: {
    what: '您提的问题、反映的情况，以及答复',
    purpose: '村里答复、镇街处理',
    basis: '《村民委员会组织法》第三十一条',
    until: '村务公开档案的保管期限届满为止',
    onDeletion: {
      keptBecause: '村务公开和镇街处理的档案；从来不写您的姓名，注销以后也认不出是谁提的',
    },
  },
  audit: {
    what: '谁在何时查看、办理过；只有编号',
    purpose: '查得出有没有人乱看您的信息',
    basis: '《网络安全法》《个人信息保护法》第五十一条、第五十四条',
    until: '至少六个月，一条也不能改、不能删',
    onDeletion: { keptBecause: '防止有人抹掉痕迹；只有编号，注销以后认不出是谁' },
  },
};
