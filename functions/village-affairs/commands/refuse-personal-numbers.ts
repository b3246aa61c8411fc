import { ok, refused, type Result } from '@shared/result';
import type { VillagePorts } from '../ports';

/**
 * 会给别人看到的文字里不能有个人号码。
 * 依据：《个人信息保护法》第六条、第二十八条。
 * 拒绝：写明是哪种号码、怎样改；不重复号码本身。
 */
export const refusePersonalNumbers = (
  ports: Pick<VillagePorts, 'personalNumbersIn'>,
  field: string,
  text: string,
): Result<null> => {
  const kinds = [...new Set(ports.personalNumbersIn(text))];
  return kinds.length === 0
    ? ok(null)
    : refused('ruleViolated', `文字里有${kinds.join('、')}，不写这些号码也能办，请去掉再提交`, {
        field,
        legalBasis: '《个人信息保护法》第六条',
      });
};
