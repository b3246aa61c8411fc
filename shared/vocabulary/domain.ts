import { closedList } from './closed-list';

/** 二十六个试点领域，键为短代码。依据：国办发〔2019〕54号。 */
export const domains = closedList({
  'urban-planning': '城乡规划',
  'major-projects': '重大建设项目',
  'public-resource-trading': '公共资源交易',
  budget: '财政预决算',
  'work-safety': '安全生产',
  taxation: '税收管理',
  'land-expropriation': '农村集体土地征收',
  'housing-expropriation': '国有土地上房屋征收与补偿',
  'affordable-housing': '保障性住房',
  'dilapidated-housing': '农村危房改造',
  environment: '生态环境',
  culture: '公共文化服务',
  'legal-services': '公共法律服务',
  'poverty-alleviation': '扶贫',
  'disaster-relief': '救灾',
  'food-drug': '食品药品监管',
  'urban-enforcement': '城市综合执法',
  employment: '就业',
  'social-insurance': '社会保险',
  'social-assistance': '社会救助',
  'elderly-care': '养老服务',
  'household-registration': '户籍管理',
  'farm-subsidies': '涉农补贴',
  'compulsory-education': '义务教育',
  health: '卫生健康',
  'municipal-services': '市政服务',
});

export type Domain = (typeof domains.values)[number];

const byName = new Map<string, Domain>(domains.values.map((code) => [domains.labels[code], code]));

/** 按规范中文名查领域；不是二十六领域之一时得 undefined。 */
export const domainNamed = (name: string): Domain | undefined => byName.get(name);

/** 二十六领域之外，本地目录里还有的门类。 */
export const localSections = closedList({
  'village-affairs': '村（居）务公开',
  'township-affairs': '乡镇政务公开',
  'department-information': '部门基础信息',
});

/** 本地增加的领域：十二个空位，名称由县里定（catalogue_sections.local_name）。 */
export const countySections = closedList({
  'local-01': '本地领域（一）',
  'local-02': '本地领域（二）',
  'local-03': '本地领域（三）',
  'local-04': '本地领域（四）',
  'local-05': '本地领域（五）',
  'local-06': '本地领域（六）',
  'local-07': '本地领域（七）',
  'local-08': '本地领域（八）',
  'local-09': '本地领域（九）',
  'local-10': '本地领域（十）',
  'local-11': '本地领域（十一）',
  'local-12': '本地领域（十二）',
});

/** 各县都有的门类：不含本地增加的领域。 */
export const commonSections = closedList({ ...domains.labels, ...localSections.labels });

export const catalogueSections = closedList({
  ...commonSections.labels,
  ...countySections.labels,
});

/** 目录的门类：二十六领域或本地门类。 */
export type CatalogueSection = (typeof catalogueSections.values)[number];
