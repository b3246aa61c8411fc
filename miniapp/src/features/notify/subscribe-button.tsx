import { useState } from 'react';
import { useAct, useEndpoint } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Stack } from '@miniapp/components/stack';
import { recordSubscriptions, subscriptionChoices } from '@shared/contract/messages';
import { MOST_TEMPLATES_AT_ONCE, type MessageTemplate } from '@shared/vocabulary/message-event';
import { askSubscribe } from './ask-subscribe';

const FOR_STAFF: readonly MessageTemplate[] = ['staffTask', 'staffDue'];
const FOR_RESIDENT: readonly MessageTemplate[] = [
  'applicantReply',
  'applicantTask',
  'applicantProgress',
];

/** 工作人员、居民各用得着哪几种提醒。 */
export const templatesFor = (isStaff: boolean): readonly MessageTemplate[] =>
  isStaff ? FOR_STAFF : FOR_RESIDENT;

export interface SubscribeButtonProps {
  region: string;
  isStaff: boolean;
}

/** 点一下，请微信允许下一次进展的提醒。浏览器里没有微信，不出现。 */
export const SubscribeButton = ({ region, isStaff }: SubscribeButtonProps) => {
  const isWechat = process.env.TARO_ENV === 'weapp';
  const choices = useEndpoint(subscriptionChoices, isWechat ? { params: { region } } : null);
  const record = useAct(recordSubscriptions);
  const [says, setSays] = useState('');
  const wanted = templatesFor(isStaff);
  const items = (choices.data?.items ?? []).filter(({ template }) => wanted.includes(template));
  const ids = [...new Set(items.map(({ templateId }) => templateId))];
  if (ids.length === 0) return null;
  const ask = async () => {
    const asked = await askSubscribe(ids.slice(0, MOST_TEMPLATES_AT_ONCE));
    setSays(asked.says);
    if (asked.results.length === 0) return;
    record.mutate({ params: { region }, body: { results: [...asked.results] } });
  };
  return (
    <Stack>
      <ButtonRow>
        <Button isLoading={record.isPending} onPress={() => void ask()}>
          下次有进展，在微信里提醒我
        </Button>
      </ButtonRow>
      {says === '' ? null : <Banner tone="info">{says}</Banner>}
    </Stack>
  );
};
