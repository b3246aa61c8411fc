// 补正、征求第三方意见、部分公开：各人在各天做的，做之前先看到期限变成哪一天。
import { expect } from '@jest/globals';
import { paths } from '@miniapp/routes';
import type { Mouse } from '../hands/mouse';
import { perform } from './answering';

export const amended = '青山镇2026年上半年新增低保名单和审批表';
export const redacted = '审批表中的家庭住址、患病情况';
const replyText = '现提供青山镇2026年上半年新增低保名单和隐去部分内容的审批表。';

/** 打开一份文书，读出全文，关上。 */
export const readLetter = async (hand: Mouse, title: string): Promise<string> => {
  await hand.follow(title);
  const paper = hand.page.getByRole('article', { name: `文书：${title}` });
  await paper.waitFor();
  const text = await paper.innerText();
  await hand.press('关闭');
  await paper.waitFor({ state: 'hidden' });
  return text;
};

const expectSaid = (text: string, said: readonly string[]): void => {
  for (const part of said) expect(text).toContain(part);
};

/** 不在最前的事，先展开。 */
const unfold = async ({ page }: Mouse): Promise<void> => {
  await page.getByRole('button', { name: /^更多可以办的/ }).click();
};

/** 公开办：确认收到，分办给建议的单位。 */
export const takeIn = async (hand: Mouse): Promise<void> => {
  await perform(hand, '确认收到', () => hand.see('最迟2026年10月16日答复'));
  await perform(hand, '分办');
};

/** 经办人：没写清楚的，一次说全；文书写明补正到哪天。 */
export const requestAmendment = async (hand: Mouse): Promise<void> => {
  await unfold(hand);
  await hand.follow('要求补正');
  await hand.press('确认办理');
  await hand.see('请填写“需要补正的事项”');
  await hand.type('需要补正的事项', '写明要哪个乡镇的\n写明是新增还是退出');
  await hand.type('怎样补正', '可以写“青山镇2026年新增低保名单”');
  await hand.see('请您在2026年10月15日以前（含当日）补正');
  await hand.press('确认办理');
  await hand.see('已办理：要求补正');
  expectSaid(await readLetter(hand, '补正告知书'), [
    '〔2026〕1号-补告',
    '本机关于2026年9月14日收到您提交的政府信息公开申请',
    '2．写明是新增还是退出',
    '2026年9月18日',
  ]);
};

/** 申请人：要做的排在最前；补正重新起算，先看到新的日子。 */
export const amend = async (hand: Mouse): Promise<void> => {
  await hand.arrive(paths.application);
  await hand.press('补正申请内容');
  await hand.type('补正后的申请内容', amended);
  await hand.see('答复期限：2026年10月16日 → 2026年11月5日');
  await hand.press('提交补正');
  await hand.see('区民政局正在办理，最迟11月5日答复');
};

/** 经办人：征求第三方意见，不计入期限。 */
export const consult = async (hand: Mouse): Promise<void> => {
  await unfold(hand);
  await hand.follow('征求第三方意见');
  await hand.type('第三方的姓名或者名称', '虚构乙');
  await hand.type('第三方的联系方式或者地址', '明湖区虚构路1号');
  await hand.type('征求意见的内容', '审批表中您的家庭住址、患病情况');
  await hand.see('答复期限：2026年11月5日 → 2026年11月26日');
  await hand.press('确认办理');
  await hand.see('已办理：征求第三方意见');
  expect(await hand.text()).not.toContain('虚构乙');
};

/** 经办人：登记对方哪天收到、哪天说了什么；接下来该办的排在最前。 */
export const recordOpinion = async (hand: Mouse): Promise<void> => {
  await perform(hand, '登记对方收到征求意见书', () => hand.type('对方收到之日', '2026-10-13'));
  await perform(hand, '登记意见', async () => {
    await hand.choose('不同意公开');
    await hand.type('收到意见之日', '2026-10-20');
    await hand.type('理由（选填）', '涉及个人隐私');
    await hand.see('→ 2026年11月13日');
  });
};

/** 经办人：拟写部分公开，写明隐去哪里、依据、理由。 */
export const draftPartial = async (hand: Mouse): Promise<void> => {
  await hand.press('拟写答复');
  await hand.pick('办理结果', '部分公开');
  await hand.type('答复正文', replyText);
  await hand.press('添加一处');
  await hand.type('不予公开的部分', redacted);
  await hand.pick('依据', '不予公开：损害第三方合法权益');
  await hand.type('理由', '属于个人隐私，第三方不同意公开');
  await hand.press('保存拟稿');
  await hand.see('请附上可以公开的部分，或者写明获取的方式、途径和时间');
  await hand.type('获取的方式、途径和时间（选填）', '在本程序内查收、下载');
  await hand.press('保存拟稿');
  await hand.see('答复已保存');
  await perform(hand, '报批');
};

/** 保密审查人：打开送来的一件，写结论。 */
export const reviewSecrets = (hand: Mouse): Promise<void> =>
  perform(hand, '保密审查', async () => {
    await hand.choose('部分可以公开');
    await hand.type('审查意见', '隐私部分不公开');
  });

/** 签发人：先看到要发的文书，签发。 */
export const approvePartial = async (hand: Mouse): Promise<void> => {
  await perform(hand, '签发', () => hand.see('将发出：政府信息公开告知书'));
  expectSaid(await readLetter(hand, '政府信息公开告知书'), [
    '〔2026〕4号',
    `申请内容为：${amended}。`,
    '第三十七条',
    redacted,
    '属于个人隐私，第三方不同意公开',
    '应当先申请行政复议：可以自收到本答复之日起60日内向',
    '2026年11月6日',
  ]);
};

/** 申请人：看到答复、隐去了什么、不服怎么办、复议到哪天。 */
export const readPartial = async (hand: Mouse): Promise<void> => {
  await hand.see('区民政局已于11月6日答复');
  expectSaid(await hand.text(), [replyText, redacted, '不服怎么办', '最迟2027年1月5日']);
};
