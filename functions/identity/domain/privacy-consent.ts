import { ok, refused, type Result } from '@shared/result';
import { PRIVACY_GUIDE_VERSION } from '@shared/vocabulary/privacy-version';
import { privacyScopes, type PrivacyScope } from '@shared/vocabulary/personal-data';

/** 同意的一条记录里判断所需的。 */
export interface GivenConsent {
  readonly version: string;
  readonly scopes: readonly PrivacyScope[];
  readonly isWithdrawal: boolean;
}

/** 一项最近的一次同意或者撤回。 */
const latestOf = (
  records: readonly GivenConsent[],
  scope: PrivacyScope,
): GivenConsent | undefined => records.filter(({ scopes }) => scopes.includes(scope)).at(-1);

/**
 * 这一次里要记下的各项：与这一项最近一次（同一版、同样是同意或者撤回）一样的，不再记一遍。
 * @param records 早的在前
 */
export const newScopes = (
  records: readonly GivenConsent[],
  { version, scopes, isWithdrawal }: GivenConsent,
): readonly PrivacyScope[] =>
  [...new Set(scopes)].filter((scope) => {
    const last = latestOf(records, scope);
    return last?.version !== version || last.isWithdrawal !== isWithdrawal;
  });

/**
 * 此刻有没有同意这一项：现行版本同意过，其后没有撤回。
 * @param records 早的在前。拒绝：没有同意。
 * 依据：《个人信息保护法》第十四条、第十五条。
 */
export const checkConsented = (
  records: readonly GivenConsent[],
  scope: PrivacyScope,
): Result<null> => {
  const last = latestOf(records, scope);
  return last?.isWithdrawal === false && last.version === PRIVACY_GUIDE_VERSION
    ? ok(null)
    : refused(
        'notPermittedNow',
        `请先看过隐私指引，同意“${privacyScopes.labels[scope]}”这一项；不同意也可以自己填写`,
        { legalBasis: '《个人信息保护法》第十四条' },
      );
};
