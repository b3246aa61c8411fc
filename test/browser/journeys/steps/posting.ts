// 村里公开一条信息：经办人拟写、隐去个人信息、提交；监督委员会成员审核公开；居民看得到、搜得到。
import { expect } from '@jest/globals';
import { paths } from '@miniapp/routes';
import type { Hand } from '../hands/hand';

/** 应公开事项；本年还没有公开。 */
export const item = '集体资产、资源的发包和租赁';
export const title = `柳树坪村2026年${item}`;

/** 号码均为虚构，身份证校验位有效。 */
const planted = { identityNumber: '999999199001011238', phone: '19900000001' } as const;
const body = `漫水桥东侧三间门面房续租一年。承租人身份证号${planted.identityNumber}，电话${planted.phone}。`;
const word = '漫水';

/** 在拟写页：标题已经写好，写明公开以后完成的是哪一期；写正文，加一张表。 */
const writeDuty = async (hand: Hand): Promise<void> => {
  await hand.arrive(paths.villageCompose);
  await hand.see('基本情况');
  await hand.see(`2026年 · ${item}`);
  expect(await hand.written('标题')).toBe(title);
  await hand.type('文字', body);
  await hand.press('加表格');
};

/** 经办人已登录、在“我的”：从应公开事项开始写，标题已经写好。 */
export const startFromDueItem = async (hand: Hand): Promise<void> => {
  await hand.follow('村（居）务公开');
  await hand.arrive(paths.villageTasks);
  await hand.see('应公开事项');
  await hand.follow(item);
  await writeDuty(hand);
};

/** 从清单点“去写”。 */
export const startFromDutyList = async (hand: Hand): Promise<void> => {
  await hand.press(`去写：${item}`);
  await writeDuty(hand);
};

/** 保存预览：发现两处个人信息，一键隐去，再提交审核。 */
export const maskAndSubmit = async (hand: Hand): Promise<void> => {
  await hand.press('保存并预览');
  await hand.arrive(paths.villagePreview);
  await hand.see('发现2处个人信息，不能这样公开');
  await hand.see('居民身份证号码');
  await hand.see('手机号码');
  await hand.press('一键隐去');
  await hand.see('已隐去');
  await hand.gone('不能这样公开');
  await hand.see('199＊＊＊＊0001');
  const shown = await hand.text();
  expect(shown).toContain('漫水桥东侧');
  expect(shown).not.toContain(planted.identityNumber);
  expect(shown).not.toContain(planted.phone);
  await hand.press('提交审核');
  await hand.see('已提交审核');
};

/** 监督委员会成员已登录、在“我的”：打开待审核的一条，通过并公开。 */
export const publish = async (hand: Hand): Promise<void> => {
  await hand.follow('村（居）务公开');
  await hand.arrive(paths.villageTasks);
  await hand.follow(title);
  await hand.arrive(paths.villagePreview);
  await hand.press('审核通过并公开');
  await hand.press('公开');
  await hand.arrive(paths.notice);
  await hand.see('漫水桥东侧');
};

/** 居民在公开栏上：最新的就是它；搜两个字也找得到；没有个人信息。返回表格的文字。 */
export const findPublished = async (hand: Hand): Promise<string> => {
  await hand.see(title);
  await hand.type('搜索公开信息和目录', word);
  await hand.press('搜索');
  await hand.arrive(paths.search);
  await hand.follow(title);
  await hand.arrive(paths.notice);
  await hand.see('漫水桥东侧');
  const shown = await hand.text();
  expect(shown).not.toContain(planted.identityNumber);
  expect(shown).not.toContain(planted.phone);
  return hand.table(title);
};
