/** 申请里常说、却不指向任何具体信息的话，比对前去掉。 */
const COMMON =
  /想要|想知道|想了解|想问|知道|了解|请问|公开|信息|申请|查询|查阅|获取|咨询|有关|关于|相关|情况|一下|什么|怎么|怎样|如何|为什么|哪里|哪些|多少|是否|可以|能不能|能否|有没有|没有|我们|你们|他们|自己|希望|谢谢|您好|你好|进行|以及|还有|这个|那个|今年|去年|本年度?|年度|上半年|下半年|每年|每月|政府|部门|单位|提供|材料|文件|资料|名单|明细|金额|结果|标准|记录|公告|公示|通知|会议|街道办事处|办事处|居委会|村委会|领导|具体|全部|所有|因为|所以|如果|但是|现在|目前|至今|已经|应该|需要/g;
const AMOUNTS = /\d[\d.,]*\s*(?:年度?|月份?|日|号|元|万|户|人|个)*/g;
const PARTICLES = /[的了吗呢吧啊我你您他她它们这那哪是也都就请与及或和在个、，。；：？！]/g;
const PERIODS =
  /第?[一二三四]季度|[上下]半年|[一二三四五六七八九十]{1,2}月份?|第[一二三四五六七八九十]+[批次期]/g;
const HAN_RUN = /\p{Script=Han}{2,}/gu;
const MOST = 48;

/** 一个二元字组，和它在原文中出现的各个位置。 */
export interface PlacedGram {
  readonly gram: string;
  readonly at: readonly number[];
}

/** 话里提到的地名；较短的名称含在较长的里也算。 */
export const placesIn = (text: string, places: readonly string[]): string[] =>
  places.filter((place) => text.includes(place));

/** 去掉地名、套话、虚词、数字，其余各在原位；去掉的换成空格。 */
const contentOf = (text: string, places: readonly string[]): string => {
  const blank = (part: string) => ' '.repeat(part.length);
  const elsewhere = places.reduce((rest, place) => rest.replaceAll(place, blank(place)), text);
  return elsewhere.replace(AMOUNTS, blank).replace(COMMON, blank).replace(PARTICLES, blank);
};

/** 一段话里真正说事的几段汉字，长的在前，去重；第几季度、第几批不算。@param places 提到的地名，不算在内 */
export const contentRuns = (text: string, places: readonly string[] = []): string[] => {
  const content = contentOf(text.replace(PERIODS, ' '), places);
  return [...new Set(content.match(HAN_RUN) ?? [])].sort((a, b) => b.length - a.length);
};

/**
 * 从一段话里取出可能有所指的二元字组；套话、虚词、数字、地名不取。
 * @param places 提到的地名，不作依据：同一个村的信息很多，说的却不是一回事
 */
export const distinctiveGrams = (text: string, places: readonly string[] = []): PlacedGram[] => {
  const content = contentOf(text, places);
  const positions = new Map<string, number[]>();
  for (const run of content.matchAll(HAN_RUN)) {
    const characters = Array.from(run[0]);
    characters.slice(1).forEach((next, index) => {
      const gram = (characters[index] ?? '') + next;
      positions.set(gram, [...(positions.get(gram) ?? []), run.index + index]);
    });
  }
  return [...positions].slice(0, MOST).map(([gram, at]) => ({ gram, at }));
};

/** 这些字组在原文里能摆出几个互不重叠的。 */
export const countApart = (grams: readonly PlacedGram[]): number => {
  const places = grams.flatMap(({ at }) => [...at]).sort((a, b) => a - b);
  let count = 0;
  let free = Number.NEGATIVE_INFINITY;
  for (const at of places) {
    if (at < free) continue;
    count += 1;
    free = at + 2;
  }
  return count;
};
