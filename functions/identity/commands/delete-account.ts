import { chineseDay } from '@shared/law/day';
import { ok, refused, type Result } from '@shared/result';
import { HOLDING_RULES, personalDataKinds } from '@shared/vocabulary/personal-data';
import type { OpenCase, OwnOccasion, ResidentPorts } from '../ports.residents';

/** 一件什么时候办结：有最迟答复日的写那一天。 */
export const untilText = ({ dueOn }: OpenCase): string =>
  dueOn === null
    ? '受理单位确认收到、办结以后；也可以先撤回'
    : `最迟${chineseDay(dueOn)}答复，办结以后；也可以先撤回`;

/** 注销时删除的、依法留下的（连同缘由）。 */
export const deletionOutcome = () => {
  const kinds = personalDataKinds.values.map((kind) => ({ kind, rule: HOLDING_RULES[kind] }));
  return {
    erased: kinds.flatMap(({ kind, rule }) =>
      rule.onDeletion === 'erased' ? [personalDataKinds.labels[kind]] : [],
    ),
    kept: kinds.flatMap(({ kind, rule: { onDeletion } }) =>
      onDeletion === 'erased'
        ? []
        : [{ what: personalDataKinds.labels[kind], because: onDeletion.keptBecause }],
    ),
  };
};

/**
 * 注销账号：没有办结的申请时，账号、登录、联系方式、消息当即删除，档案依法留下；同一微信以后是新账号。
 * 拒绝：还有没办结的申请（写明哪几件、到什么时候）；不是居民自己的账号。
 * 依据：《个人信息保护法》第四十七条。
 */
export const deleteAccount = async (
  { store, removeFile }: ResidentPorts,
  occasion: OwnOccasion,
): Promise<Result<ReturnType<typeof deletionOutcome>>> => {
  const deletion = await store.deleteAccount(occasion);
  if (deletion.kind === 'gone')
    return refused('notPermittedNow', '工作人员的账号由单位停用，不能自己注销');
  if (deletion.kind === 'blocked') {
    const cases = deletion.cases
      .map((each) => `${each.registrationNumber}（${untilText(each)}）`)
      .join('；');
    return refused(
      'notPermittedNow',
      `还有没办结的申请，答复要送到您手上，暂时不能注销：${cases}`,
      {
        legalBasis: '《政府信息公开条例》第三十三条、《个人信息保护法》第四十七条',
      },
    );
  }
  for (const key of deletion.storageKeys) await removeFile(key);
  return ok(deletionOutcome());
};
