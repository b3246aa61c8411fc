import { RETENTION } from '../law/retention';
import type { PrivacyScope } from './personal-data';

export interface PrivacyItem {
  readonly scope: PrivacyScope;
  /** 用到的微信功能：照常的说法，和它在小程序后台填报的隐私保护指引里的接口名。 */
  readonly apis: readonly { readonly use: string; readonly name: string }[];
  readonly data: string;
  readonly purpose: string;
  readonly basis: string;
  readonly retention: string;
  /** 不同意会怎样。 */
  readonly ifRefused: string;
}

const CONSENT = '您的同意（《个人信息保护法》第十三条第一项）';

const daysOf = (days: number): string =>
  days >= 366 ? `${String(Math.floor(days / 366))}年` : `${String(days)}天`;
const PICTURE_DAYS = daysOf(RETENTION.identityPictures.days);
const EVIDENCE_DAYS = daysOf(RETENTION.consentEvidence.days);
const KEPT = `加密存放；身份证照片在申请办结${PICTURE_DAYS}以后删除，同意书照片在${EVIDENCE_DAYS}以后删除；没有提交的过一天删除`;

/** 逐项：用微信的哪个功能、取什么、做什么、依据、存多久、不同意会怎样。 */
export const PRIVACY_ITEMS: readonly PrivacyItem[] = [
  {
    scope: 'signIn',
    apis: [{ use: '微信登录', name: 'wx.login' }],
    data: '微信给本小程序的编号（openid）；不取昵称、头像、好友',
    purpose: '认出是您，让您看自己的申请和答复',
    basis: CONSENT,
    retention: '注销账号时删除',
    ifRefused: '不能登录；公开信息照样全部可看，也可以到窗口申请',
  },
  {
    scope: 'phone',
    apis: [{ use: '取微信绑定的手机号', name: 'button.getPhoneNumber' }],
    data: '微信绑定的手机号',
    purpose: '申请时替您填好联系电话',
    basis: CONSENT,
    retention: '加密存放；您删去或者注销账号时删除',
    ifRefused: '自己填电话，或者填邮箱、地址；看信息从来不要手机号',
  },
  {
    scope: 'picture',
    apis: [{ use: '拍照片、从相册里选照片', name: 'wx.chooseMedia' }],
    data: '您拍的或者选的那一张照片',
    purpose: '身份证照片、本人签字的同意书；都可以不交照片或者改用录音',
    basis: '您的单独同意（《个人信息保护法》第二十九条）',
    retention: KEPT,
    ifRefused: '不交身份证照片也能申请，填号码就行',
  },
  {
    scope: 'voice',
    apis: [{ use: '录音', name: 'RecorderManager' }],
    data: '您录的那一段话，不超过六十秒',
    purpose: '替别人办时，留下本人同意的话',
    basis: '您的单独同意（《个人信息保护法》第二十九条）',
    retention: `加密存放；申请办结${EVIDENCE_DAYS}以后删除；没有提交的过一天删除`,
    ifRefused: '可以改为拍签了字的同意书',
  },
  {
    scope: 'file',
    apis: [{ use: '从微信聊天里选文件', name: 'wx.chooseMessageFile' }],
    data: '您从聊天里选的那一个文件',
    purpose: '工作人员上传附件',
    basis: CONSENT,
    retention: '随所属的信息或者申请保存',
    ifRefused: '不能在手机上传附件，可以用电脑',
  },
  {
    scope: 'clipboard',
    apis: [
      { use: '复制到剪贴板', name: 'wx.setClipboardData' },
      { use: '粘贴剪贴板里的字', name: 'wx.getClipboardData' },
    ],
    data: '您要复制的网址、要粘贴的表格',
    purpose: '复制链接；工作人员粘贴表格',
    basis: CONSENT,
    retention: '不保存',
    ifRefused: '照样可以看，只是不能一点就复制',
  },
];

/** 无论用什么办法看、申请，都一样的几句话。 */
export const PRIVACY_PROMISES: readonly string[] = [
  '看公开信息不收集任何个人信息，不用登录，也不用同意本指引。',
  '提出申请只收法律要求的三样：姓名、身份证明、联系方式，用来登记和答复，不问用途。',
  '证件号码、电话、地址加密存放，页面上只显示一部分；谁看过完整的、为什么看，都有记录。',
  '信息存放在中国境内，不卖、不给广告商。',
  '您可以查看、复制、更正、删除自己的信息，也可以撤回同意：在“我的”里点“我的信息”。',
];
