import type { NoticeFields } from '@shared/contract/notice-draft-view';
import type { NoticeCheck } from '@shared/contract/notice-parts';
import {
  attributeGrounds,
  disclosureAttributes,
  groundAttributes,
} from '@shared/vocabulary/disclosure';

const stop = (field: string, message: string): NoticeCheck => ({
  level: 'block',
  field,
  message,
  legalBasis: '国办发〔2016〕80号；《条例》第十三条至第十六条',
});

/** 公开属性定了没有，不主动公开的依据和理由写了没有、用得对不对。依据：国办发〔2016〕80号；《条例》第十三条至第十六条。 */
export const attributeChecks = (
  fields: Pick<NoticeFields, 'attribute' | 'attributeGround' | 'attributeReason'>,
): NoticeCheck[] => {
  const { attribute, attributeGround: ground, attributeReason } = fields;
  if (attribute === null)
    return [
      stop('attribute', '「公开属性」请选定主动公开、依申请公开或者不予公开；没有确定的不能报批'),
    ];
  if (attribute === 'proactive') return [];
  const label = disclosureAttributes.labels[attribute];
  if (ground === null) return [stop('attributeGround', `${label}的，请选定不主动公开的依据`)];
  if (!groundAttributes[ground].includes(attribute))
    return [
      stop('attributeGround', `「${attributeGrounds.labels[ground]}」不能用于${label}，请改选`),
    ];
  return attributeReason === '' ? [stop('attributeReason', `${label}的，请写明理由`)] : [];
};
