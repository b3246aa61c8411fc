import { retryOrPark, type Outcome } from './outcome';

/** 送过几次、随机错开多少。 */
export interface Turn {
  /** 这是第几次，从 1 起。 */
  readonly attempts: number;
  /** 0 到 1。 */
  readonly random: number;
}

/** 邮件：服务器说稍后（4xx、灰名单、没有连上）就过一会儿再发；拒收（5xx）、断在半路的搁置。 */
export const mailOutcome = (
  result: { readonly kind: 'sent' | 'later' | 'refused' | 'unknown'; readonly code?: string },
  { attempts, random }: Turn,
): Outcome => {
  if (result.kind === 'sent') return { kind: 'done' };
  const reason = `email ${result.code ?? result.kind}`;
  if (result.kind === 'later') return retryOrPark(reason, attempts, random);
  if (result.kind === 'unknown') return { kind: 'park', reason: 'email unknown', isSpent: true };
  return { kind: 'park', reason, isSpent: false };
};

/** 对方退订、在黑名单里、号码不对：只有站内消息。 */
const SMS_DECLINED = [
  'FailedOperation.PhoneNumberInBlacklist',
  'InvalidParameterValue.IncorrectPhoneNumber',
  'UnsupportedOperation.UnsupportedRegion',
];
/** 服务商繁忙、频率已满、没有连上。 */
const SMS_PASSING = /^(LimitExceeded|InternalError|RequestLimitExceeded|notConnected$)/;

/** 短信：由服务商的状态码定下一步。 */
export const smsOutcome = (code: string, { attempts, random }: Turn): Outcome => {
  const reason = `sms ${code}`;
  if (code === 'Ok') return { kind: 'done' };
  if (SMS_DECLINED.includes(code)) return { kind: 'inboxOnly', reason };
  if (SMS_PASSING.test(code)) return retryOrPark(reason, attempts, random);
  return { kind: 'park', reason, isSpent: code === 'unknown' };
};
