import type { Day } from '@shared/law/day';
import { cite } from '@shared/law/periods';
import { ok, refused, type Result } from '@shared/result';
import type { ReceiptChannel } from '@shared/vocabulary/applicant';
import { receiptDate, type Receipt } from './receipt-date';

/** 登记来件时填写的各日期；每种渠道只看它自己的。 */
export interface ArrivalDates {
  readonly channel: ReceiptChannel;
  readonly submittedOn: Day | null;
  readonly signedOn: Day | null;
  readonly arrivedOn: Day | null;
  readonly confirmedOn: Day | null;
}

/** 来件：到达之日、收到之日；还不能起算期限的，收到之日为 null。 */
export interface Arrival {
  readonly arrivedOn: Day;
  readonly receivedOn: Day | null;
  /** 因为没有联系方式，等恢复联系。 */
  readonly isContactMissing: boolean;
}

interface Seen {
  /** 北京时间的今天。 */
  readonly today: Day;
  /** 申请里写了至少一种联系方式。 */
  readonly hasContact: boolean;
}

/** 以双方确认之日为收到之日的渠道。 */
const CONFIRMED: ReadonlySet<ReceiptChannel> = new Set(['ordinaryMail', 'fax', 'email', 'online']);
/** 申请人不在跟前、可能没有写联系方式的渠道。 */
const CONTACTLESS: ReadonlySet<ReceiptChannel> = new Set(['registeredMail', 'ordinaryMail', 'fax']);

const RECEIPT = cite('disclosureRegulation', '第三十一条');
const RESTORED = '国办公开办函〔2015〕207号';

const future = (field: string) =>
  refused('ruleViolated', '到达之日不能在今天以后，请核对日期', { field, legalBasis: RECEIPT });

/** 平信应当在收到信函的当日确认；不知道哪一天收到，就看不出确认得是不是及时。 */
const NO_ARRIVAL = refused('ruleViolated', '请填写收到信函的日期，看信封上的收信登记', {
  field: 'arrivedOn',
  legalBasis: cite('disclosureRegulation', '第三十一条第二项'),
});

const confirmedArrival = (dates: ArrivalDates, today: Day): Result<Arrival> => {
  const { channel, confirmedOn } = dates;
  if (channel === 'ordinaryMail' && dates.arrivedOn === null) return NO_ARRIVAL;
  const arrivedOn = dates.arrivedOn ?? confirmedOn ?? today;
  if (arrivedOn > today) return future('arrivedOn');
  if (confirmedOn === null) return ok({ arrivedOn, receivedOn: null, isContactMissing: false });
  const receipt = receiptDate(channel, { today, submittedOn: arrivedOn, confirmedOn });
  return receipt.ok ? ok({ ...receipt.value, arrivedOn, isContactMissing: false }) : receipt;
};

const directArrival = (dates: ArrivalDates, today: Day): Result<Arrival> => {
  const { channel, submittedOn, signedOn } = dates;
  const facts =
    channel === 'registeredMail'
      ? { today, signedOn: signedOn ?? undefined }
      : { today, submittedOn: submittedOn ?? undefined };
  const receipt = receiptDate(channel, facts);
  return receipt.ok
    ? ok({ ...receipt.value, arrivedOn: receipt.value.receivedOn, isContactMissing: false })
    : receipt;
};

const contactlessArrival = (dates: ArrivalDates, today: Day): Result<Arrival> => {
  const { channel, confirmedOn } = dates;
  if (!CONTACTLESS.has(channel))
    return refused('ruleViolated', '请当场问清申请人的联系方式：电话、电子邮箱或者通信地址', {
      field: 'applicant.phone',
      legalBasis: cite('disclosureRegulation', '第二十九条第二款'),
    });
  if (CONFIRMED.has(channel) && confirmedOn !== null)
    return refused(
      'ruleViolated',
      '申请里没有联系方式，无法与申请人确认；已经联系上的，请把联系方式填上',
      { field: 'confirmedOn', legalBasis: RESTORED },
    );
  const arrival = CONFIRMED.has(channel)
    ? confirmedArrival(dates, today)
    : directArrival(dates, today);
  return arrival.ok ? ok({ ...arrival.value, receivedOn: null, isContactMissing: true }) : arrival;
};

/**
 * 来件的收到之日：当面、口头为提出之日，挂号信、快递为签收之日，平信、传真、电子邮件为双方确认之日；
 * 没有写联系方式、无法确认的，先登记，恢复联系之日起算。
 * 拒绝：缺少决定性的日期、平信没有到达之日、日期在今天以后、确认早于到达（都写明哪一项）；当面来的没有问联系方式。
 * 依据：《条例》第三十一条；国办公开办函〔2015〕207号。
 */
export const arrivalOf = (dates: ArrivalDates, { today, hasContact }: Seen): Result<Arrival> => {
  if (!hasContact) return contactlessArrival(dates, today);
  return CONFIRMED.has(dates.channel)
    ? confirmedArrival(dates, today)
    : directArrival(dates, today);
};

/**
 * 登记后再确认的收到之日：确认之日；签收邮件、当面提交的，只有没有联系方式时才会等到这一步，以恢复联系之日为准。
 * 拒绝：确认之日在今天以后，或者早于到达。依据：《条例》第三十一条；国办公开办函〔2015〕207号。
 */
export const receiptOnConfirmation = (
  channel: ReceiptChannel,
  facts: { readonly today: Day; readonly submittedOn: Day; readonly confirmedOn: Day },
): Result<Receipt> => receiptDate(CONFIRMED.has(channel) ? channel : 'ordinaryMail', facts);
