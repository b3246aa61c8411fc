import { isFullName } from './person-names';

/** 姓名一栏里常有的、不是姓名的话。 */
const NOT_PEOPLE = new Set(
  '合计 小计 总计 共计 累计 无 其他 其它 暂无 空缺 空白 同上 备注 姓名 户主 申请人 村民 居民 农户 集体 全体 全村 各户 本人 户数 人数 若干 待定 不详'.split(
    ' ',
  ),
);

/** 单位、地方、群体的名字以这些字结尾。 */
const BODY_ENDING = /[村组户社会厂店部局所站院校队委场园公司区镇乡县市街路巷]$/;

/**
 * 姓名一栏里的一格，是不是一个人的全名：常见的姓之外，两到四个汉字、不是单位也不是“合计”之类的，都当作姓名；
 * 少见的姓也不漏。依据：规则 H-15。
 */
export const isListedName = (text: string): boolean => {
  const name = text.replace(/\s/g, '');
  if (/[某＊*]|氏$/.test(name) || NOT_PEOPLE.has(name)) return false;
  return isFullName(name) || (/^[一-龥]{2,4}$/.test(name) && !BODY_ENDING.test(name));
};
