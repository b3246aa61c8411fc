import { dayText } from '@miniapp/format/day';
import type { ActField } from '@shared/contract/act-field';
import { actFields } from '@shared/contract/act-field';
import { draftReply } from '@shared/contract/application-acts';
import type { ApplicationView } from '@shared/contract/application-view';
import {
  REPLY_LAW,
  refusalKinds,
  replyFields,
  replyKinds,
  type ReplyField,
  type ReplyGroup,
  type ReplyKind,
} from '@shared/vocabulary/reply-kind';
import type { DraftValues } from './draft-values';

const all = actFields(draftReply);
const grounds = refusalKinds.map((value) => ({ value, label: replyKinds.labels[value] }));

const isReplyField = (key: string): key is ReplyField =>
  (replyFields.values as readonly string[]).includes(key);

/** 区分处理的每一处只能归到“不予公开”的七种。 */
const withGrounds = (field: ActField): ActField => ({
  ...field,
  columns: field.columns.map((column) =>
    column.key === 'ground' ? { ...column, options: grounds } : column,
  ),
});

/** 这种答复要填哪几项：正文、必填的、可填的；与它无关的不列。 */
export const fieldsFor = (kind: ReplyKind): readonly ActField[] => {
  const { mandatoryFields, optionalFields } = REPLY_LAW[kind];
  return all
    .filter(
      ({ key }) =>
        key === 'content' ||
        (isReplyField(key) && (mandatoryFields.includes(key) || optionalFields.includes(key))),
    )
    .map((field) => ({
      ...withGrounds(field),
      isRequired: field.key === 'content' || mandatoryFields.includes(field.key as ReplyField),
    }));
};

/** 一组里有哪几种答复。 */
export const kindsIn = (group: ReplyGroup): readonly ReplyKind[] =>
  replyKinds.values.filter((kind) => REPLY_LAW[kind].group === group);

const BAR: Readonly<Record<(typeof REPLY_LAW)[ReplyKind]['bar'], string>> = {
  none: '',
  hard: '法律规定不得公开，没有裁量的余地；写明属于哪一种、依据哪一条、什么事实。',
  discretion:
    '法律规定“可以不予公开”，不是一律不公开：要权衡公开与不公开各有什么影响，把权衡的理由写出来。',
};

/** 有没有裁量的余地，说给经办人听；与此无关为空。 */
export const barText = (kind: ReplyKind): string => BAR[REPLY_LAW[kind].bar];

/** 已有的拟稿；没有就是空的。 */
export const draftOf = ({ reply }: ApplicationView): DraftValues =>
  reply === null
    ? {}
    : {
        content: reply.content,
        reason: reply.reason,
        weighing: reply.weighing,
        accessWay: reply.accessWay,
        specialLaw: reply.specialLaw,
        properDoor: reply.properDoor,
        earlierReplyNumber: reply.earlierReplyNumber,
        searchRecord: reply.searchRecord,
        rightBodyName: reply.rightBodyName,
        rightBodyContact: reply.rightBodyContact,
        redactions: reply.redactions,
      };

/** 检索登记过的，写成一段检索经过，供“政府信息不存在”用。 */
export const searchStory = ({ tracks }: ApplicationView): string =>
  tracks.searches
    .map(
      ({ on, searchedBy, places, keywords, result, note }) =>
        `${dayText(on)}，${searchedBy}在${places}以“${keywords}”检索，${result === 'found' ? '检索到相关内容' : '没有检索到'}${note === '' ? '' : `（${note}）`}`,
    )
    .join('；');
