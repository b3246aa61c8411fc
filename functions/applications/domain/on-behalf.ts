import { ok, refused, type Result } from '@shared/result';
import { maskName } from '@shared/validation';
import { filingRelations, type FilingEnder, type FilingRelation } from '@shared/vocabulary/filing';
import type { ApplicantKind } from '@shared/vocabulary/applicant';
import type { Application, Person } from './application';
import { isApplicantSide, isHelper } from './who';

/** 代办的人做的事，经过里这样称呼。 */
export const HELPER = '代办人';

/** 替别人办时填写的。 */
export interface OnBehalf {
  readonly relation: FilingRelation;
  readonly filerName: string;
  readonly consentVersion: string;
  readonly evidenceId: string;
}

/** 核对过的代办：谁、什么关系、凭什么。 */
export interface Filing extends OnBehalf {
  /** 隐去一部分的称呼；代办员是公开身份，写全名。 */
  readonly label: string;
}

/** 记入经过的话；没有姓名。 */
export const filingNote = ({ relation }: Pick<Filing, 'relation'>): string =>
  relation === 'assistant'
    ? '由村（社区）代办员代为提出，本人已同意'
    : '由家人代为提出，本人已同意';

const LEGAL_BASIS = '《个人信息保护法》第十三条、第十四条';

/**
 * 替别人办：代办员只替人办，村（居）民替家人办；申请人须是自然人，并有本人同意的凭据。
 * @returns 给自己办的为 null。拒绝：代办员没有写明替谁办；关系与身份不符；替单位办。
 * 依据：《个人信息保护法》第十三条、第十四条。
 */
export const checkOnBehalf = (
  onBehalf: OnBehalf | null,
  person: Person,
  applicantKind: ApplicantKind,
): Result<Filing | null> => {
  const isAssistant = !person.roles.includes('resident');
  if (onBehalf === null)
    return isAssistant
      ? refused('ruleViolated', '代办员只替村（居）民办，请写明替谁办，并附上本人同意的凭据', {
          field: 'onBehalf',
        })
      : ok(null);
  if ((onBehalf.relation === 'assistant') !== isAssistant)
    return refused(
      'ruleViolated',
      isAssistant
        ? `请选择“${filingRelations.labels.assistant}”`
        : `不是代办员的，请选择“${filingRelations.labels.family}”`,
      { field: 'onBehalf.relation' },
    );
  if (applicantKind !== 'naturalPerson')
    return refused('ruleViolated', '替别人办只限自然人；单位的申请请由单位自己提出', {
      field: 'applicant.kind',
      legalBasis: LEGAL_BASIS,
    });
  const filerName = isAssistant ? person.displayName : onBehalf.filerName;
  return ok({ ...onBehalf, filerName, label: isAssistant ? filerName : maskName(filerName) });
};

/** 此刻的代办。 */
export interface FilingState {
  readonly filerId: string;
  readonly isPersonLinked: boolean;
  readonly endedAt: string | null;
}

/**
 * 谁可以结束代办：本人收回委托；代办的人在本人关联以后可以不再代办；公开办按本人的意思登记。
 * @returns 是谁结束的。拒绝：没有代办或者已经结束；本人还没有关联而代办的人要走；旁人。
 * 依据：《个人信息保护法》第十五条。
 */
export const endingOf = (
  application: Pick<Application, 'accountId' | 'helperIds'>,
  filing: FilingState | null,
  person: Person,
): Result<FilingEnder> => {
  const no = (message: string) => refused('notPermittedNow', message, { legalBasis: LEGAL_BASIS });
  if (filing === null) return no('这件申请是本人自己提出的，没有代办');
  if (filing.endedAt !== null) return no('代办已经结束');
  if (isHelper(application, person))
    return filing.isPersonLinked
      ? ok('filer')
      : no('本人还没有关联这件申请，您现在退出就没有人看得到了；请先请本人关联，或者撤回申请');
  if (isApplicantSide(application, person)) return ok('person');
  return person.roles.includes('disclosureOffice')
    ? ok('office')
    : no('只有本人、代办的人和公开办可以结束代办');
};
