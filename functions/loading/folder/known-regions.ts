import type { County } from '../domain/county-rows';

const NOTE = '仅载入公开文件中的职责分工与目录，未接入';

const NAMES: Readonly<Record<string, string>> = {
  yanhu: '山西省运城市盐湖区',
  licheng: '福建省泉州市鲤城区',
  taian: '山东省泰安市',
  lanshan: '山东省临沂市兰山区',
};

/**
 * 只有分管表、没有 county.json 的县：真实县按公开文件写全名；
 * 表里写了县名的照写，注明“（虚构）”的是演示县。
 */
export const countyOfRoutingTable = (header: {
  readonly region: string;
  readonly name?: string | undefined;
}): County => {
  const isDemonstration = /[（(]虚构[)）]$/.test(header.name ?? '');
  const stated = header.name?.replace(/[（(]虚构[)）]$/, '');
  return {
    region: header.region,
    name: stated ?? NAMES[header.region] ?? header.region,
    isDemonstration,
    numberPrefix: '公开申',
    note: isDemonstration ? '虚构的演示县，单位、人物、数字均为虚构' : NOTE,
  };
};
