import { messageEvents, type MessageEvent } from '@shared/vocabulary/message-event';
import { fieldText, fieldTypeOf } from './template-field';
import type { TemplateSlot, WechatTemplate } from '../ports';

export interface MessageContent {
  readonly regionId: string;
  readonly event: MessageEvent;
  readonly title: string;
  readonly body: string;
  readonly applicationId: string | null;
  readonly noticeId: string | null;
  readonly createdAt: string;
}

/** 点开消息到哪一页；地址里只有县和编号。@param isStaff 工作人员的申请消息去办件页 */
export const pageOf = (
  {
    regionId,
    applicationId,
    noticeId,
  }: Pick<MessageContent, 'regionId' | 'applicationId' | 'noticeId'>,
  isStaff = false,
): string => {
  if (applicationId !== null)
    return isStaff
      ? `officer/case/index?applicationId=${applicationId}`
      : `resident/application/index?region=${regionId}&applicationId=${applicationId}`;
  if (noticeId !== null) return `resident/notice/index?region=${regionId}&noticeId=${noticeId}`;
  return 'resident/inbox/index';
};

const slotText = (
  slot: TemplateSlot,
  message: MessageContent,
  registrationNumber: string | null,
): string => {
  if (slot === 'subject') return message.title;
  if (slot === 'hint') return message.body;
  if (slot === 'state') return messageEvents.labels[message.event];
  return slot === 'on' ? message.createdAt : (registrationNumber ?? '');
};

/**
 * 按模板填写每个字段，合乎微信对各种字段的规定。
 * @param registrationNumber 申请的登记编号；与申请无关的为 null
 */
export const templateData = (
  { fields }: Pick<WechatTemplate, 'fields'>,
  message: MessageContent,
  registrationNumber: string | null,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, slot]) => [
      name,
      fieldText(fieldTypeOf(name) ?? 'thing', slotText(slot, message, registrationNumber)),
    ]),
  );
