// 居民申请：向导的各步、离开再回来、回执、进度。
import { expect } from '@jest/globals';
import { paths } from '@miniapp/routes';
import type { Hand } from '../hands/hand';

/** 一件申请写的内容；身份证号码为虚构，校验位有效。 */
export interface Request {
  readonly description: string;
  readonly name: string;
  readonly identityNumber: string;
  readonly phone: string;
}

export const request = (description: string): Request => ({
  description,
  name: '薛明礼',
  identityNumber: '999999199001011238',
  phone: '19900000001',
});

/** 从一条信息点“申请公开”，登录之后回到向导。 */
export const startFromNotice = async (
  hand: Hand,
  signIn: (hand: Hand) => Promise<void>,
): Promise<void> => {
  await hand.press('还想知道更多？申请公开');
  await hand.arrive(paths.wizard);
  await hand.see('提出申请要先登录');
  await hand.press('去登录');
  await hand.arrive(paths.signIn);
  await signIn(hand);
  await hand.arrive(paths.wizard);
  await hand.see('您想要什么信息？');
  expect(await hand.written('所需信息')).toContain('我还想知道');
};

/** 写要求，一直走到“您是谁”。 */
const describeRequest = async (hand: Hand, { description }: Request): Promise<void> => {
  await hand.type('所需信息', description);
  await hand.press('下一步');
  await hand.see('这些可能就是您要的');
  await hand.press('都不是，继续申请');
  await hand.see('答复单位');
  await hand.choose('不确定，请公开办帮我转');
  await hand.press('下一步');
  await hand.see('您是谁？');
};

/** 写到一半离开：填了姓名与手机，返回，关掉再打开。 */
export const leaveHalfway = async (hand: Hand, wanted: Request): Promise<void> => {
  await describeRequest(hand, wanted);
  await hand.type('姓名', wanted.name);
  await hand.type('身份证号码', wanted.identityNumber);
  await hand.type('联系电话', wanted.phone);
  await hand.back();
  await hand.arrive(paths.notice);
  await hand.reopen();
};

/** 从“申请”标签回来接着写：写过的都在，身份证号码不在。 */
export const resume = async (hand: Hand, wanted: Request): Promise<void> => {
  await hand.tab('申请');
  await hand.press('提出申请');
  await hand.arrive(paths.wizard);
  await hand.see('上次没写完的还在');
  expect(await hand.written('所需信息')).toBe(wanted.description);
  await describeRequest(hand, wanted);
  expect(await hand.written('姓名')).toBe(wanted.name);
  expect(await hand.written('联系电话')).toBe(wanted.phone);
  expect(await hand.written('身份证号码')).toBe('');
};

/** 填完身份证号码，核对、同意、提交；到回执。返回登记编号。 */
export const submit = async (hand: Hand, wanted: Request): Promise<string> => {
  await hand.type('身份证号码', wanted.identityNumber);
  await hand.press('下一步');
  await hand.see('怎么给您？');
  await hand.press('下一步');
  await hand.see('核对一下');
  expect(await hand.text()).not.toContain(wanted.identityNumber);
  await hand.press('提交申请');
  await hand.see('请先勾选同意，再提交');
  await hand.choose('以上内容是我本人的意思，同意用本程序的消息与我联系、确认');
  await hand.press('提交申请');
  await hand.arrive(paths.receipt);
  await hand.see('申请已登记');
  const [, number = ''] = /登记编号\s+(\S*2026\S*)/.exec(await hand.text()) ?? [];
  expect(number).not.toBe('');
  return number;
};

/** 从回执去看进度：有办理经过，写明轮到谁；返回后“申请”里也有了这一件。 */
export const seeTimeline = async (hand: Hand, { description }: Request): Promise<void> => {
  await hand.press('看申请进度');
  await hand.arrive(paths.application);
  await hand.see('办理经过');
  await hand.see('申请已提交');
  await hand.see('确认收到；确认后起算答复期限');
  await hand.back();
  await hand.arrive(paths.apply);
  await hand.see(description);
};
