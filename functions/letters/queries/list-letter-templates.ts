import type { listLetterTemplates as endpoint } from '@shared/contract/letter-templates';
import type { SentOutputOf } from '@shared/contract/endpoint';
import { ok, type Result } from '@shared/result';
import { letterKinds } from '@shared/vocabulary/letter-kind';
import type { LetterPorts, LetterStaff } from '../ports';
import { templateView } from './template-view';

/** 一个县全部文书的模板。 */
export const listLetterTemplates = async (
  { store }: LetterPorts,
  staff: LetterStaff,
): Promise<Result<SentOutputOf<typeof endpoint>>> => {
  const stored = await store.list(staff);
  return ok({
    items: letterKinds.values.map((kind) =>
      templateView(
        kind,
        stored.find((template) => template.kind === kind),
      ),
    ),
  });
};
