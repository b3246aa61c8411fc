import { ok, type Result } from '@shared/result';
import type { ApplicationAct } from '@shared/vocabulary/application-act';
import type { Situation } from '../domain/decision';
import type { WriteSession } from '../ports';
import { PREPARATIONS } from './act-preparations';

interface Preparation<I> {
  readonly act: ApplicationAct;
  readonly input: I;
}

/** 备好行为要用的内容；多数行为不需要。 */
export const prepareInput = async <I>(
  session: WriteSession,
  situation: Situation,
  { act, input }: Preparation<I>,
): Promise<Result<I>> => {
  const prepare = PREPARATIONS[act];
  if (!prepare) return ok(input);
  const prepared = await prepare(session, situation, input as Readonly<Record<string, unknown>>);
  return prepared.ok ? ok(prepared.value as I) : prepared;
};
