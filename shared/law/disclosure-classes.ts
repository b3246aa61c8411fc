import type { CatalogueSection } from '../vocabulary/domain';
import type { NoticeKind } from '../vocabulary/notice';
import type { OrganisationKind } from '../vocabulary/organisation';

/** 法定主动公开内容的出处：人人都要公开的、县级另外要公开的、乡镇另外要公开的。 */
export type ClassScope = 'all' | 'county' | 'township';

/** 一类法定主动公开内容，连同它在目录里落在哪些领域、标题里常见哪些字。 */
export interface DisclosureClass {
  readonly key: string;
  readonly scope: ClassScope;
  readonly article: string;
  readonly title: string;
  /** 目录的哪些领域整个归这一类。 */
  readonly sections: readonly CatalogueSection[];
  /** 标题、事项名称里含有其中之一的归这一类。 */
  readonly words: readonly string[];
  /** 这几种公开信息整个归这一类。 */
  readonly kinds: readonly NoticeKind[];
}

type Row = readonly [
  title: string,
  sections: readonly CatalogueSection[],
  words: readonly string[],
  kinds?: readonly NoticeKind[],
];

/** 第二十条的十五项，按条文的次序。 */
const ARTICLE_20: readonly Row[] = [
  ['行政法规、规章和规范性文件', [], ['规范性文件'], ['policyDocument']],
  [
    '机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名',
    ['department-information'],
    ['机关职能', '机构职能', '机构设置', '内设机构', '领导分工', '办公地址'],
  ],
  [
    '国民经济和社会发展规划、专项规划、区域规划及相关政策',
    ['urban-planning'],
    ['发展规划', '专项规划', '区域规划'],
  ],
  ['国民经济和社会发展统计信息', [], ['统计公报', '统计信息', '统计数据']],
  [
    '办理行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果',
    [],
    ['行政许可', '行政审批', '办事指南', '服务事项'],
  ],
  [
    '实施行政处罚、行政强制的依据、条件、程序以及本机关认为具有一定社会影响的行政处罚决定',
    ['urban-enforcement'],
    ['行政处罚', '行政强制'],
  ],
  ['财政预算、决算信息', ['budget'], ['预算', '决算']],
  ['行政事业性收费项目及其依据、标准', [], ['行政事业性收费', '收费项目', '收费标准']],
  ['政府集中采购项目的目录、标准及实施情况', [], ['政府采购', '集中采购']],
  ['重大建设项目的批准和实施情况', ['major-projects'], ['重大建设项目', '重点项目']],
  [
    '扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况',
    ['poverty-alleviation', 'compulsory-education', 'health', 'social-insurance', 'employment'],
    [],
  ],
  [
    '突发公共事件的应急预案、预警信息及应对情况',
    ['disaster-relief'],
    ['应急预案', '预警', '防汛', '抗旱'],
  ],
  [
    '环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况',
    ['environment', 'work-safety', 'food-drug'],
    ['监督检查', '双随机'],
  ],
  ['公务员招考的职位、名额、报考条件等事项以及录用结果', [], ['公务员', '录用公示']],
  [
    '法律、法规、规章和国家有关规定规定应当主动公开的其他政府信息',
    ['public-resource-trading', 'taxation', 'affordable-housing', 'dilapidated-housing'],
    [],
  ],
];

/** 第二十一条：设区的市级、县级人民政府及其部门另外要公开的。 */
const COUNTY_EXTRAS: readonly Row[] = [
  ['市政建设', ['municipal-services'], ['市政']],
  ['公共服务', ['culture', 'legal-services', 'elderly-care', 'household-registration'], []],
  ['公益事业', [], ['公益', '慈善']],
  ['土地征收', ['land-expropriation'], ['土地征收', '征地']],
  ['房屋征收', ['housing-expropriation'], ['房屋征收']],
  ['治安管理', [], ['治安']],
  ['社会救助', ['social-assistance'], []],
];

/** 第二十一条：乡（镇）人民政府另外要公开的。 */
const TOWNSHIP_EXTRAS: readonly Row[] = [
  ['贯彻落实农业农村政策', ['farm-subsidies'], ['惠农', '农业农村', '乡村振兴']],
  ['农田水利工程建设运营', [], ['农田水利', '灌溉', '水利工程']],
  ['农村土地承包经营权流转', [], ['承包经营权', '土地流转']],
  ['宅基地使用情况审核', [], ['宅基地']],
  ['土地征收', ['land-expropriation'], ['土地征收', '征地']],
  ['房屋征收', ['housing-expropriation'], ['房屋征收']],
  ['筹资筹劳', [], ['筹资筹劳', '一事一议']],
  ['社会救助', ['social-assistance'], []],
];

const CHINESE = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;
const ordinal = (position: number): string =>
  position < 10
    ? (CHINESE[position] ?? '')
    : `十${position === 10 ? '一' : (CHINESE[position - 10] ?? '')}`;

const classesOf = (scope: ClassScope, rows: readonly Row[]): DisclosureClass[] =>
  rows.map(([title, sections, words, kinds = []], position) => ({
    key: `${scope}-${String(position + 1).padStart(2, '0')}`,
    scope,
    article: scope === 'all' ? `第二十条第${ordinal(position)}项` : '第二十一条',
    title,
    sections,
    words,
    kinds,
  }));

/**
 * 法定主动公开内容：第二十条的十五类，第二十一条县级、乡镇另外要公开的。
 * 依据：《条例》第二十条、第二十一条。
 */
export const DISCLOSURE_CLASSES: readonly DisclosureClass[] = [
  ...classesOf('all', ARTICLE_20),
  ...classesOf('county', COUNTY_EXTRAS),
  ...classesOf('township', TOWNSHIP_EXTRAS),
];

const SCOPES: Readonly<Partial<Record<OrganisationKind, readonly ClassScope[]>>> = {
  county: ['all', 'county'],
  department: ['all', 'county'],
  township: ['all', 'township'],
  subdistrict: ['all', 'township'],
};

/** 一个机关要公开的各类；全县（null）是各机关的合在一起；村、社区不是行政机关，没有。依据：《条例》第二条、第二十一条。 */
export const classesFor = (kind: OrganisationKind | null): readonly DisclosureClass[] =>
  kind === null
    ? DISCLOSURE_CLASSES
    : DISCLOSURE_CLASSES.filter(({ scope }) => SCOPES[kind]?.includes(scope) === true);
