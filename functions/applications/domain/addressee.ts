import { cite } from '@shared/law/periods';
import { ok, refused, type Result } from '@shared/result';
import type { OrganisationKind } from '@shared/vocabulary/organisation';
import type { OrganisationFact, Organisations } from './organisations';

const LEGAL_BASIS = cite('disclosureRegulation', '第十条、第二十七条、第五十四条');
const UTILITY_BASIS = cite('disclosureRegulation', '第五十五条');
const COMMITTEE =
  '不是政府信息公开申请的受理机关。村（居）务公开的内容，请先看本村（社区）公开栏或者向它查询；' +
  '不及时公布或者公布不真实的，可以向所在乡镇人民政府、街道办事处反映';

/** 没有设公开办的县不能网上申请。 */
export const NOT_OPEN = '这个县还没有开通网上申请政府信息公开，请到县政府政务公开窗口提交';

/** 不能受理的缘由；能受理为 undefined。 */
const BARRED: Readonly<Record<OrganisationKind, string | undefined>> = {
  county: undefined,
  department: undefined,
  township: undefined,
  subdistrict: undefined,
  village: `村民委员会${COMMITTEE}`,
  community: `居民委员会${COMMITTEE}`,
  guidingUnit:
    '业务指导单位只作业务指导，不直接办理本县的申请。请选择本县负责的部门，或者选“不确定”由公开办分办',
  publicUtility:
    '公共企事业单位公开信息，依照国务院有关主管部门的规定办理，不适用政府信息公开申请的程序。' +
    '请先看它公开的信息或者向它查询；没有公开的，可以向它的主管部门反映、投诉。' +
    '要的是主管部门自己的政府信息的，请选择主管部门提出申请',
};

const basisOf = (kind: OrganisationKind) =>
  kind === 'publicUtility' ? UTILITY_BASIS : LEGAL_BASIS;

/** 能否受理、承办政府信息公开申请。依据：《条例》第十条、第二十七条、第五十四条、第五十五条。 */
export const canAnswer = ({ kind }: OrganisationFact): boolean => BARRED[kind] === undefined;

export interface Addressee {
  readonly addresseeId: string;
  /** 为 null 即由公开办分办。 */
  readonly leadDepartmentId: string | null;
}

/**
 * 申请交给谁：选定部门、乡镇的直接由它主办；不确定的，以及写给县政府、公开办的，由公开办分办。
 * 拒绝：这个县没有设公开办；没有这个单位；选的是村（居）民委员会、公共企事业单位或者业务指导单位。
 * 依据：《条例》第四条、第十条、第二十七条、第五十四条、第五十五条。
 */
export const addresseeOf = (
  addresseeId: string | null,
  organisations: Organisations,
): Result<Addressee> => {
  const { office } = organisations;
  if (!office) return refused('notFound', NOT_OPEN);
  if (addresseeId === null)
    return ok({ addresseeId: office.organisationId, leadDepartmentId: null });
  const chosen = organisations.find(addresseeId);
  if (!chosen)
    return refused('notFound', '没有找到所选的受理单位，请重新选择', { field: 'addresseeId' });
  const barred = BARRED[chosen.kind];
  if (barred !== undefined) {
    const message = `${chosen.name}：${barred}`;
    return refused('ruleViolated', message, {
      field: 'addresseeId',
      legalBasis: basisOf(chosen.kind),
    });
  }
  const isForOffice = chosen.isDisclosureOffice || chosen.kind === 'county';
  return ok({ addresseeId, leadDepartmentId: isForOffice ? null : addresseeId });
};

/**
 * 可否把申请交给这个单位承办。
 * 拒绝：没有这个单位；它不能承办；它就是公开办。
 */
export const checkTarget = (
  organisationId: string,
  organisations: Organisations,
  field: string,
): Result<OrganisationFact> => {
  const target = organisations.find(organisationId);
  if (!target) return refused('notFound', '没有找到所选的单位，请重新选择', { field });
  const barred = BARRED[target.kind];
  if (barred !== undefined)
    return refused('ruleViolated', `${target.name}：${barred}`, {
      field,
      legalBasis: basisOf(target.kind),
    });
  if (target.isDisclosureOffice)
    return refused('ruleViolated', '公开办负责分办，请选择承办的部门、乡镇或者街道', {
      field,
      legalBasis: cite('disclosureRegulation', '第四条'),
    });
  return ok(target);
};
