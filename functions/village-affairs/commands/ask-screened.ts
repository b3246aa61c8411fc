import type { QuestionView } from '@shared/contract/village-questions';
import { refused, type Result } from '@shared/result';
import type { Occasion, VillagePorts } from '../ports';
import { askVillage, type Asked } from './ask-village';
import { refusePersonalNumbers } from './refuse-personal-numbers';

/**
 * 提问之前先检查文字能不能公开：多半不合适的请本人改；本人坚持的照样送到村里，问答由乡镇（街道）看过才公开。
 * 村里总是看得到、总要答复：检查只管公开，不管能不能问。
 * 拒绝：写了个人号码、检查认为不合适而本人没有坚持，以及 askVillage 的各条。
 */
export const askScreened = async (
  ports: VillagePorts,
  occasion: Occasion,
  { insists, ...asked }: Omit<Asked, 'screening'> & { readonly insists: boolean },
): Promise<Result<QuestionView>> => {
  const clear = refusePersonalNumbers(ports, 'text', asked.text);
  if (!clear.ok) return clear;
  const verdict = await ports.screen(occasion.who, asked.text);
  if (verdict === 'risky' && !insists)
    return refused(
      'ruleViolated',
      '这段话里可能有不便公开的字样，请改一改再提交；不想改的，选“就这样提交”，村里照样答复，问答由乡镇（街道）看过再公开',
      { field: 'insists' },
    );
  const screening = verdict === 'passed' ? 'passed' : 'waiting';
  return askVillage(ports, occasion, { ...asked, screening });
};
