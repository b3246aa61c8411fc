import { ok, refused, type Result } from '@shared/result';
import type { Transaction } from '../../platform/database/database';
import type { Occasion, VillagePorts } from '../ports';

const MOST_A_DAY = 20;
const DAY_MS = 24 * 60 * 60 * 1000;

/** 一个人一天里提问和反映的次数有限，免得刷屏。拒绝：二十四小时里已满二十次。 */
export const refuseTooMany = async (
  { questions }: Pick<VillagePorts, 'questions'>,
  tx: Transaction,
  { who, at }: Occasion,
): Promise<Result<null>> => {
  const since = new Date(at.getTime() - DAY_MS);
  const { regionId, accountId } = who;
  const count = await questions.askedSince(tx, { regionId, accountId, since });
  return count < MOST_A_DAY
    ? ok(null)
    : refused('tooMany', `一天里最多提${MOST_A_DAY}次，请明天再提`);
};
