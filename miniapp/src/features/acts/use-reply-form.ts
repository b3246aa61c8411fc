import { useState } from 'react';
import { draftReply } from '@shared/contract/application-acts';
import type { ActField } from '@shared/contract/act-field';
import type { ApplicationView } from '@shared/contract/application-view';
import type { ReplyKind } from '@shared/vocabulary/reply-kind';
import { bodyOf, emptyValues, missingIn, type DraftValues } from './draft-values';
import { draftOf, fieldsFor, searchStory } from './reply-fields';
import { useCaseActs, type ActProblem } from './use-case-act';

const allKeys = [
  'content',
  'reason',
  'weighing',
  'accessWay',
  'specialLaw',
  'properDoor',
  'earlierReplyNumber',
  'searchRecord',
  'rightBodyName',
  'rightBodyContact',
];

const initialValues = (application: ApplicationView): DraftValues => {
  const blank = Object.fromEntries(allKeys.map((key) => [key, '']));
  const draft = draftOf(application);
  const searchRecord = draft['searchRecord'];
  return {
    ...blank,
    redactions: [],
    ...draft,
    ...(typeof searchRecord === 'string' && searchRecord !== ''
      ? {}
      : { searchRecord: searchStory(application) }),
  };
};

type Errors = Readonly<Record<string, string>>;

/** 说在哪一项旁边，不在表单上的说在最后。 */
const placed = (
  unfilled: Errors,
  said: ActProblem | undefined,
  fields: readonly ActField[],
): { errors: Errors; problem: string } => {
  if (Object.keys(unfilled).length > 0)
    return { errors: unfilled, problem: '还有没填的，已在上面标出' };
  if (said === undefined) return { errors: {}, problem: '' };
  return fields.some(({ key }) => key === said.field.split('.')[0])
    ? { errors: { [said.field]: said.message }, problem: '还有要改的，已在上面标出' }
    : { errors: {}, problem: said.message };
};

/** 拟写答复的表单：换一种答复不丢已写的，只提交这一种要的。 */
export const useReplyForm = (region: string, application: ApplicationView) => {
  const [kind, setKind] = useState<ReplyKind>(application.reply?.kind ?? 'granted');
  const [values, setValues] = useState<DraftValues>(() => initialValues(application));
  const [attachments, setAttachments] = useState(application.reply?.attachments ?? []);
  const [unfilled, setUnfilled] = useState<Errors>({});
  const acts = useCaseActs(region, application);
  const fields = fieldsFor(kind);
  const fill = (part: DraftValues) => {
    setValues((current) => ({ ...current, ...part }));
    setUnfilled({});
    acts.forget();
  };
  const save = async (): Promise<boolean> => {
    const missing = missingIn(fields, emptyValues(fields, values));
    setUnfilled(missing);
    if (Object.keys(missing).length > 0) return false;
    const attachmentIds = attachments.map(({ attachmentId }) => attachmentId);
    const body = { ...bodyOf(fields, values), kind, attachmentIds };
    return acts.act(draftReply, body, '答复已保存');
  };
  const chooseKind = (chosen: ReplyKind) => {
    setKind(chosen);
    fill({});
  };
  return {
    kind,
    chooseKind,
    fields,
    values,
    fill,
    attachments,
    setAttachments,
    save,
    isBusy: acts.isBusy,
    ...placed(unfilled, acts.problem, fields),
  };
};
