import type { ConventionGroup } from './convention';

/** 一项不能改的约定：改了会使同一件事在不同的县有不同的后果。 */
export interface FixedConvention {
  readonly key: string;
  readonly label: string;
  readonly group: ConventionGroup;
  /** 怎样做。 */
  readonly statement: string;
  readonly reason: string;
  readonly rule: string;
  readonly article: string;
}

const REGULATION = '《政府信息公开条例》';

/** 法律未定、各县一律照此办理的约定。 */
export const FIXED_CONVENTIONS: readonly FixedConvention[] = [
  {
    key: 'streetOfficeAddressee',
    label: '街道办事处可以收申请',
    group: 'intake',
    statement: '街道办事处作为派出机关，以自己的名义收申请、作答复；村（居）民委员会不收。',
    reason: '条文没有点名街道办事处，但它以自己的名义办事，实践中都收。村（居）务另走查询和投诉。',
    rule: 'A-27',
    article: `${REGULATION}第二十七条`,
  },
  {
    key: 'identityNumbers',
    label: '申请人的证件号码',
    group: 'intake',
    statement: '加密保存，页面上只显示前六位和后四位；看全文要写明用途，并留下记录。',
    reason: '法律没有点名证件号码，也没有全国统一的遮盖办法；按敏感个人信息对待。',
    rule: 'H-14',
    article: '《个人信息保护法》第二十八条、第五十一条',
  },
  {
    key: 'lateAmendmentNotice',
    label: '超过七个工作日才要求补正',
    group: 'clock',
    statement: '仍可以要求补正，但答复期限照常计算，不因此停止。',
    reason:
      '法律没有说逾期就不能要求补正，也没有说逾期的补正通知可以停住期限；照对申请人有利的一面办。',
    rule: 'A4-5',
    article: `${REGULATION}第三十条`,
  },
  {
    key: 'extensionOnceBeforeDue',
    label: '延期只有一次，到期前告知',
    group: 'clock',
    statement: '延长答复只能一次，最多二十个工作日，须在原到期日当日或之前告知申请人。',
    reason:
      '条文写了最多二十个工作日和须经批准、告知，没有写次数和告知的时间；到期之后再延已经没有期限可延。',
    rule: 'A4-3',
    article: `${REGULATION}第三十三条第二款`,
  },
  {
    key: 'consultationCounting',
    label: '征求意见的时间怎样扣除',
    group: 'clock',
    statement:
      '扣除自发出次日起、至收到意见当日止的工作日；没有回音的，扣到十五个工作日届满。几处征求意见重叠的只扣一次。',
    reason: '条文说征求意见所需时间不计算在期限内，没有写从哪一日到哪一日。',
    rule: 'A4-4',
    article: `${REGULATION}第三十二条、第三十三条第三款`,
  },
  {
    key: 'jointAuthorityObjection',
    label: '共同制作机关不同意公开的',
    group: 'intake',
    statement:
      '再次征求意见，同意了再公开；或者由签发人写明理由，仍决定公开。两样都没有办的，不能予以公开；可以区分处理。逾期没有答复的，视为同意。',
    reason: '条例只写逾期未提出意见视为同意，没有写不同意怎么办。答复由牵头机关负责，须留下理由。',
    rule: 'A-34',
    article: `${REGULATION}第三十四条`,
  },
  {
    key: 'electronicReply',
    label: '电子答复以发送成功为准',
    group: 'clock',
    statement: '电子方式答复的，以发送成功的时刻为答复之日；邮寄以交邮之日、当面以签收之日为准。',
    reason: '交邮和签收已有国务院办公厅的答复，电子送达没有规定，取可以举证的发送成功时刻。',
    rule: 'A4-9',
    article: '国办公开办函〔2016〕235号（邮寄、当面）',
  },
  {
    key: 'lastDayEnd',
    label: '最后一日到二十四时止',
    group: 'clock',
    statement: '期限按北京时间计算，最后一日到二十四时为止，与服务器所在时区无关。',
    reason: '网上办理不受下班时间限制，最后一日当天办出的都算按时。',
    rule: 'A4-9',
    article: '没有专门条文',
  },
  {
    key: 'searchRecord',
    label: '答复“不存在”须有检索记录',
    group: 'letter',
    statement: '答复政府信息不存在的，须记明谁检索、在哪里检索、用什么词、结果如何。',
    reason: '条文要求“经检索没有”，没有写怎样证明；检索记录是诉讼中举证的材料。',
    rule: 'A-36-4',
    article: `${REGULATION}第三十六条第四项`,
  },
  {
    key: 'correctionNotCounted',
    label: '更正本人信息单列，不计入申请统计',
    group: 'report',
    statement:
      '要求更正与本人有关的政府信息另作一类，不套用二十个工作日，也不计入年度报告的申请表。',
    reason: '第四十一条没有写期限，年度报告的表格里也没有这一行。',
    rule: 'A-41',
    article: `${REGULATION}第四十一条`,
  },
  {
    key: 'reportYearBasis',
    label: '年度报告的年份怎样归',
    group: 'report',
    statement: '新收数按收到申请之日归年，办理结果按答复之日归年。',
    reason: '统计口径只说自然年，没有写按哪个日子；这样归年，上年结转与下年结转才对得上。',
    rule: 'C 年份归属',
    article: '国办公开办函〔2021〕30号',
  },
];
