// 机关公开一条信息：拟写定属性、保密审查、公开审查、签发，四个人各做一步；居民看得到。
import { paths } from '@miniapp/routes';
import type { Hand } from '../hands/hand';

export const title = '明湖区冬季取暖补助申请时间安排';
const body = '取暖补助自12月1日起受理，各乡镇（街道）便民服务中心设窗口，截止12月20日。';

/** 已经登录、在“我的”：进“主动公开”。 */
const enterDesk = async (hand: Hand): Promise<void> => {
  await hand.follow('主动公开');
  await hand.arrive(paths.officerNotices);
};

/** 经办人：写标题、正文，定为主动公开，归到目录，保存预览，提交审核。 */
export const write = async (hand: Hand): Promise<void> => {
  await enterDesk(hand);
  await hand.press('写一条公开信息');
  await hand.arrive(paths.officerCompose);
  await hand.type('标题', title);
  await hand.choose('主动公开');
  await hand.press('选目录事项');
  await hand.follow('社会救助');
  await hand.follow('最低生活保障 · 办事指南');
  await hand.see('换一个');
  await hand.type('文字', body);
  await hand.press('保存并预览');
  await hand.arrive(paths.officerNotice);
  await hand.press('提交审核');
  await hand.see('已提交审核');
  await hand.see('待保密审查');
};

const openWaiting = async (hand: Hand): Promise<void> => {
  await enterDesk(hand);
  await hand.follow(title);
  await hand.arrive(paths.officerNotice);
};

/** 保密审查：逐项看过，通过。 */
export const reviewSecrecy = async (hand: Hand): Promise<void> => {
  await openWaiting(hand);
  await hand.press('保密审查通过');
  await hand.press('各项都看过，均不涉密');
  await hand.press('通过');
  await hand.see('待公开审查');
};

/** 公开审查：写意见，通过。 */
export const reviewDisclosure = async (hand: Hand): Promise<void> => {
  await openWaiting(hand);
  await hand.press('公开审查通过');
  await hand.type('公开审查意见', '属性准确，同意公开');
  await hand.press('通过');
  await hand.see('待签发');
};

/** 签发：签发即公开。 */
export const signOff = async (hand: Hand): Promise<void> => {
  await openWaiting(hand);
  await hand.press('签发');
  await hand.press('公开');
  await hand.see('已签发并公开');
};

/** 居民在公开栏上搜，打开它；这不是村务，不在这里提问。 */
export const findReleased = async (hand: Hand): Promise<void> => {
  await hand.type('搜索公开信息和目录', '取暖补助申请');
  await hand.press('搜索');
  await hand.arrive(paths.search);
  await hand.follow(title);
  await hand.arrive(paths.notice);
  await hand.see('截止12月20日');
};
