import {
  catalogueSections,
  domainNamed,
  localSections,
  type CatalogueSection,
} from '../vocabulary/domain';

/** 各地文件里的别称 → 门类。依据：国办发〔2019〕54号所列二十六个试点领域。 */
const ALIASES: Readonly<Record<string, CatalogueSection>> = {
  征地补偿: 'land-expropriation',
  环境保护: 'environment',
  医疗卫生: 'health',
  拆迁安置: 'housing-expropriation',
  国有土地上房屋征收: 'housing-expropriation',
  就业创业: 'employment',
  财政预算决算: 'budget',
  危房改造: 'dilapidated-housing',
  救灾生产: 'disaster-relief',
  村务公开: 'village-affairs',
  居务公开: 'village-affairs',
  村居务公开: 'village-affairs',
};

const localByName = new Map<string, CatalogueSection>(
  localSections.values.map((code) => [localSections.labels[code], code]),
);

/** 按中文名（规范名、本地门类名或别称，带不带“领域”都行）查目录门类；查不到时得 undefined。 */
export const sectionNamed = (text: string): CatalogueSection | undefined => {
  const name = text
    .trim()
    .replace(/[（(]\s*居\s*[)）]/g, '居')
    .replace(/领域$/, '');
  const code = catalogueSections.values.find((value) => value === name);
  return code ?? domainNamed(name) ?? localByName.get(text.trim()) ?? ALIASES[name];
};
