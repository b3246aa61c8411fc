// 单位办理：公开办确认与分办、经办人认领与拟写、签发人签发；居民看到答复。
import { expect } from '@jest/globals';
import { paths } from '@miniapp/routes';
import type { Hand } from '../hands/hand';

export const department = '区民政局';
export const replyText = '经审核，2026年上半年新增农村低保46户，退出19户，名单见各村公示。';

/** 从“我的”进一个工作页面。 */
const enter = async (hand: Hand, entry: string, path: string): Promise<void> => {
  await hand.tab('我的');
  await hand.arrive(paths.mine);
  await hand.follow(entry);
  await hand.arrive(path);
};

/** 公开办：打开待分办的一件。 */
export const openUnrouted = async (hand: Hand, description: string): Promise<void> => {
  await enter(hand, '分办台', paths.dispatch);
  await hand.follow(description);
  await hand.see('现在可以做的');
};

/** 办一件事：点开，填好，确认办理；办成有提示。 */
export const perform = async (
  hand: Hand,
  act: string,
  fill: () => Promise<void> = () => Promise.resolve(),
): Promise<void> => {
  await hand.press(act);
  await fill();
  await hand.see('办完以后');
  await hand.press('确认办理');
  await hand.see(`已办理：${act}`);
};

/** 公开办：确认收到，分办给主办单位；办之前先看到期限变成哪一天。 */
export const confirmAndDispatch = async (
  hand: Hand,
  pickLead: () => Promise<void>,
): Promise<void> => {
  await perform(hand, '确认收到', () => hand.see('最迟2026年12月18日答复'));
  await perform(hand, '分办', pickLead);
};

/** 经办人：打开本部门的一件。 */
export const openAssigned = async (hand: Hand, description: string): Promise<void> => {
  await enter(hand, '待办申请', paths.officerDesk);
  await hand.follow(description);
  await hand.see('现在可以做的');
};

/** 经办人：认领，拟写“予以公开”，报批。 */
export const claimAndDraft = async (hand: Hand): Promise<void> => {
  await perform(hand, '认领');
  await hand.press('拟写答复');
  await hand.choose('予以公开');
  await hand.type('答复正文', replyText);
  await hand.type('获取的方式、途径和时间（选填）', '随本答复书附送，可以随时下载');
  await hand.press('保存拟稿');
  await hand.see('答复已保存');
  await perform(hand, '报批');
};

/** 签发人：看过拟稿，签发。 */
export const approve = async (hand: Hand, description: string): Promise<void> => {
  await enter(hand, '待办申请', paths.officerDesk);
  await hand.follow(description);
  await hand.see(replyText);
  await perform(hand, '签发', async () => {
    await hand.type('保密审查意见（选填）', '不涉及国家秘密、商业秘密和个人隐私，可以公开');
    await hand.see('将发出：政府信息公开告知书');
  });
};

/** 居民：再打开时“申请”里写着已答复；看答复、救济途径和日子的由来。 */
export const readReply = async (hand: Hand, description: string): Promise<void> => {
  await hand.reopen();
  await hand.tab('申请');
  await hand.arrive(paths.apply);
  await hand.see('已答复');
  await hand.follow(description);
  await hand.arrive(paths.application);
  await hand.see(replyText);
  await hand.see('不服怎么办');
  await hand.see('行政复议');
  await hand.press('为什么是这一天？');
  await hand.see('收起计算过程');
  const shown = await hand.text();
  expect(shown).toContain('第三十三条');
  // 2026年11月20日（周五）收到，当天不算，其间没有放假：第20个工作日是12月18日。
  expect(shown).toContain('第20个工作日');
  expect(shown).toContain('12月18日');
};
