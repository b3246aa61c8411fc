import { useState } from 'react';
import { ACT_ENDPOINTS } from '@shared/contract/act-endpoints';
import type { ActField } from '@shared/contract/act-field';
import { applicationActs } from '@shared/vocabulary/application-act';
import type { FormPlace } from './act-field-control';
import { bodyOf, emptyValues, missingIn, type DraftValue, type DraftValues } from './draft-values';
import { knownValues } from './known-values';
import { problemOf, useCaseActs, type ActProblem } from './use-case-act';
import { usePreview } from './use-preview';

type Errors = Readonly<Record<string, string>>;

/** 服务器说的字段在这张表单上，就放到那一项旁边；不在的放在最上面。 */
const placed = (
  problem: ActProblem | undefined,
  fields: readonly ActField[],
): { errors: Errors; general: string } => {
  if (!problem) return { errors: {}, general: '' };
  const [first = ''] = problem.field.split('.');
  const field = fields.find(({ key }) => key === first);
  if (!field) return { errors: {}, general: problem.message };
  const key = field.widget === 'rows' ? problem.field : first;
  return { errors: { [key]: problem.message }, general: '' };
};

/** 去掉一项（连同它的各行）的错误。 */
export const without = (errors: Errors, key: string): Errors =>
  Object.fromEntries(
    Object.entries(errors).filter(([name]) => name !== key && !name.startsWith(`${key}.`)),
  );

/** 一张行为表单：值、每一项的错误、办完会怎样、确认办理。 */
export const useActForm = (place: FormPlace, fields: readonly ActField[]) => {
  const { region, application, act } = place;
  const [values, setValues] = useState<DraftValues>(() =>
    emptyValues(fields, knownValues(act, fields, application)),
  );
  const [unfilled, setUnfilled] = useState<Errors>({});
  const acts = useCaseActs(region, application);
  const missing = missingIn(fields, values);
  const isComplete = Object.keys(missing).length === 0;
  const body = bodyOf(fields, values);
  const preview = usePreview(place, isComplete ? body : null);
  const said = placed(
    acts.problem ?? (preview.error ? problemOf(preview.error) : undefined),
    fields,
  );

  const change = (key: string, value: DraftValue) => {
    setValues((current) => ({ ...current, [key]: value }));
    setUnfilled((current) => without(current, key));
    acts.forget();
  };
  const confirm = async (): Promise<boolean> => {
    setUnfilled(missing);
    if (!isComplete) return false;
    const offered = application.availableActions.find((action) => action.act === act);
    const label = offered?.label ?? applicationActs.labels[act];
    return acts.act(ACT_ENDPOINTS[act], body, `已办理：${label}`);
  };
  return {
    values,
    change,
    confirm,
    isComplete,
    preview: preview.data,
    isPreviewing: isComplete && preview.isFetching,
    isBusy: acts.isBusy,
    errors: { ...said.errors, ...unfilled },
    problem: Object.keys(unfilled).length > 0 ? '还有没填的，已在下面标出' : said.general,
  };
};
