// 旅程（己）：通知缴费，逾期不缴，视为放弃。期限跨清明。
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openCounty, type County } from '../support/applications-county';
import { letterBody, storedRow } from '../support/case-records';
import { attempt, fileCase, morningOf, see, setConvention } from '../support/case-walk';
import { startJourney } from '../support/journey';

let county: County;
beforeAll(async () => {
  county = await openCounty(morningOf('2026-03-02'));
}, 120_000);
afterAll(() => county.close());

const dueOn = '2026-03-30';
const working = '区民政局正在办理，最迟3月30日答复';
const fee = {
  finding: '一个月内多次大量申请，明显超过合理范围',
  mode: 'byPage',
  quantity: 120,
  payWay: '持本通知书到区财政局非税窗口缴纳',
};

test('期限内通知，二十个工作日不缴视为放弃，计入3.6.2（A-42，《信息处理费管理办法》）', async () => {
  const { first } = await fileCase(county);
  const journey = startJourney(county, first, { on: '2026-03-02' });
  await journey.step(
    '2026-03-02',
    ['office', 'confirmReceipt'],
    [
      dueOn,
      '区政府办公室正在确定由哪个单位答复，最迟3月30日答复',
      '双方确认收到申请，从第二天起数答复期限',
    ],
  );
  await journey.step(
    '2026-03-03',
    ['office', 'dispatch', { leadDepartmentId: 'civil' }],
    [dueOn, working, '已交由区民政局办理'],
  );
  await journey.step(
    '2026-03-03',
    ['civilOfficer', 'claim'],
    [dueOn, working, '区民政局已有专人办理'],
  );
  const charge = async (body: object) => {
    const { version } = await storedRow(county, journey.id);
    return attempt(county, journey.id, ['civilOfficer', 'noticeFee', { version, ...body }]);
  };
  await journey.pass('2026-03-10');
  // 本县没有打开收费；三十页以内不收。
  expect((await charge(fee)).status).not.toBe(200);
  await setConvention(county, 'feeEnabled', true);
  expect((await charge({ ...fee, quantity: 30 })).status).toBe(422);
  expect(await journey.letters()).toEqual(['registrationReceipt']);

  const noticed = await journey.step(
    '2026-03-10',
    ['civilOfficer', 'noticeFee', fee],
    [
      dueOn,
      '等待申请人缴纳信息处理费，缴清后重新起算答复期限',
      '区民政局通知缴纳信息处理费，缴清后重新起算答复期限',
    ],
  );
  // 三十一至一百页七十页、每页十元，一百零一至一百二十页二十页、每页二十元：一千一百元；
  // 四月四日至六日放假，第二十个工作日是四月八日。
  expect(noticed.tracks.fee).toMatchObject({ yuan: 1100, payBy: '2026-04-08', paidOn: null });
  const letter = await letterBody(county, journey.id, 'feeLetter');
  for (const said of [
    '〔2026〕1号-费告',
    '政府信息公开信息处理费收费通知书',
    '本机关于2026年3月2日收到您提交的政府信息公开申请',
    '第四十二条',
    '国办函〔2020〕109号',
    '以上合计1100元。',
    '缴费方式：持本通知书到区财政局非税窗口缴纳。',
    '自收到本通知书次日起20个工作日内缴纳',
    '缴费的最后一天为2026年4月8日',
    '视为放弃申请',
    '2026年3月10日',
  ])
    expect(letter).toContain(said);
  const give = { finding: '期满没有缴费，也没有说明理由' };
  await journey.pass('2026-04-08');
  const { version } = await storedRow(county, journey.id);
  const early = await attempt(county, journey.id, [
    'office',
    'deemAbandoned',
    { version, ...give },
  ]);
  expect([early.status, early.body]).toEqual([
    409,
    expect.objectContaining({ code: 'notPermittedNow' }),
  ]);
  // 等申请人缴费，不存在行政机关逾期，也不催办答复。
  expect((await see(county, 'resident', journey.id)).clock).toMatchObject({
    isOverdue: false,
    waitingFor: 'fee',
  });
  expect((await journey.alarms()).filter((alarm) => alarm.includes('答复'))).toEqual([]);
  expect((await journey.alarms()).some((alarm) => alarm.includes('lapsing'))).toBe(true);

  await journey.step(
    '2026-04-09',
    ['office', 'deemAbandoned', give],
    [dueOn, '申请人逾期没有补正或者缴费，不再处理', '期限内没有补正或者缴费，这件申请不再处理'],
  );
  const ending = await letterBody(county, journey.id, 'abandonmentLetter');
  for (const said of [
    '〔2026〕2号-止告',
    '本机关于2026年3月10日通知您缴纳信息处理费，期限至2026年4月8日，您逾期没有按要求缴纳。',
    '视为放弃申请，本机关不再处理该政府信息公开申请',
    '明湖区人民政府申请行政复议',
    '人民法院提起行政诉讼',
    '2026年4月9日',
  ])
    expect(ending).toContain(said);
  await journey.step(
    '2026-04-10',
    ['office', 'archive'],
    [dueOn, '申请人逾期没有补正或者缴费，不再处理', '期限内没有补正或者缴费，这件申请不再处理'],
  );
  await journey.finish('3.6.2');
});
