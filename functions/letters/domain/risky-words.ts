/** 一类有风险的用词。pattern 带 g。 */
export interface WordRisk {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly why: string;
  readonly mend: string;
}

const colloquial = (words: readonly string[], mend: string): WordRisk => ({
  rule: '口语化',
  pattern: new RegExp(words.join('|'), 'g'),
  why: '答复书是公文，口语不准确，容易引起误解和争议',
  mend,
});

/** 口语。依据：泉鲤政办〔2020〕27号（答复避免口语化）。 */
export const COLLOQUIAL: readonly WordRisk[] = [
  colloquial(
    ['啥', '咋', '咱们?', '俺', '哪儿', '这儿', '那儿', '甭'],
    '改用书面语，如“何事”“本机关”“此处”',
  ),
  colloquial(
    ['没法子?', '没办法', '搞不清楚?', '弄不清楚?', '说不清'],
    '改为“无法”“不能确定”，并写明原因',
  ),
  colloquial(
    ['不归我们管', '不关我们的事', '找别人', '别的单位'],
    '改为“不属于本机关负责公开”，并写明负责的机关',
  ),
  colloquial(['我们', '俺们', '大家伙'], '改为“本机关”'),
  colloquial(
    ['差不多', '大概', '可能吧', '好像', '估计是', '应该是吧'],
    '写明确实的情况；不能确定的写明依据和范围',
  ),
  colloquial(
    ['老百姓', '你们?(?=[，。：的要已])', '东西(?!向|南|北|部|方|两|走)', '搞定', '赶紧', '马上就'],
    '改用“申请人”“您”“政府信息”“及时”等书面语',
  ),
  colloquial(['(?<=[一-鿿])[吧呢啊呀嘛哦](?=[，。！？；])', '[！!]'], '去掉语气词和感叹号'),
];

const absolute = (words: readonly string[]): WordRisk => ({
  rule: '绝对化',
  pattern: new RegExp(words.join('|'), 'g'),
  why: '绝对的话没有余地，一处例外就成为败诉的理由',
  mend: '写明检索、审查的范围和时间，如“经检索本机关档案室和办公系统，未检索到”',
});

/** 绝对的话。依据：泉鲤政办〔2020〕27号（答复避免绝对化）。“绝对值”“绝对优势”之类的术语不算。 */
export const ABSOLUTE: readonly WordRisk[] = [
  absolute(['绝对(?!值|优势|多数|贫困)', '绝无', '绝不', '决不']),
  absolute(['一律', '永远', '从来', '从未', '始终没有', '任何时候', '任何人都']),
  absolute([
    '肯定',
    '必然',
    '毫无疑问',
    '毫无',
    '百分之百',
    '100[%％]',
    '完全没有',
    '根本(?!原因|制度|利益|遵循|任务|目的|上)',
  ]),
];

interface PersonalData extends WordRisk {
  readonly found: string;
}

const personal = (found: string, pattern: RegExp): PersonalData => ({
  rule: '个人信息',
  pattern,
  found,
  why: '文书会存档、可能公开，不应当写明个人的号码',
  mend: '删去，或者用“（略）”代替；需要写明本人信息的，出件时由系统填入',
});

/** 个人的号码。依据：《个人信息保护法》第五条至第七条、第二十八条。 */
export const PERSONAL_DATA: readonly PersonalData[] = [
  personal(
    '疑似身份证号码',
    /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/g,
  ),
  personal('疑似手机号码', /(?<!\d)1[3-9]\d(?:[ -]?\d{4}){2}(?!\d)/g),
  personal(
    '疑似银行卡号',
    /(?<!\d)(?:62|4\d|5[1-5])\d{2}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?!\d)/g,
  ),
];
