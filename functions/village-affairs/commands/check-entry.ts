import type { RegisterFields } from '@shared/contract/village-registers';
import type { Result } from '@shared/result';
import { checkRegisterFields } from '../domain/register-fields';
import type { VillagePorts } from '../ports';
import { refusePersonalNumbers } from './refuse-personal-numbers';

/** 一项登记能不能存：填得对，文字里没有个人号码。拒绝：写明哪一项。 */
export const checkEntry = (ports: VillagePorts, fields: RegisterFields): Result<null> => {
  const checked = checkRegisterFields(fields);
  if (!checked.ok) return checked;
  const { name, counterpart, location, note } = fields;
  return refusePersonalNumbers(ports, 'note', [name, counterpart, location, note].join('\n'));
};

/** 附件找不到时的话。 */
export const NO_FILE = '有附件找不到，请重新上传';

/** 一项登记的内容和附件。 */
export type GivenEntry = RegisterFields & { readonly attachmentIds: readonly string[] };
