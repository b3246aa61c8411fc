import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Card } from '@miniapp/components/card';
import { KeyValue } from '@miniapp/components/key-value';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { subscriptionChoices } from '@shared/contract/messages';
import { SubscribeButton, templatesFor } from './subscribe-button';

export interface WechatCountsProps {
  region: string;
  isStaff: boolean;
}

/** 微信里还能提醒几次；没有接入微信的不显示。 */
export const WechatCounts = ({ region, isStaff }: WechatCountsProps) => {
  const { data } = useEndpoint(subscriptionChoices, { params: { region } });
  const wanted = templatesFor(isStaff);
  const items = (data?.items ?? []).filter(({ template }) => wanted.includes(template));
  if (items.length === 0) return null;
  return (
    <Card title="微信提醒">
      <Stack>
        <Paragraph tone="soft">
          微信规定：每点一次“允许”，只能提醒一次。用完了，下次有进展前再点一次。
        </Paragraph>
        <KeyValue
          items={items.map(({ template, label, remaining }) => ({
            key: template,
            label,
            value: remaining === 0 ? '现在不会提醒' : `还能提醒${String(remaining)}次`,
          }))}
        />
        <SubscribeButton region={region} isStaff={isStaff} />
        {process.env.TARO_ENV === 'weapp' ? null : (
          <Paragraph tone="soft">“允许”要在微信小程序的这一页里点；浏览器里点不了。</Paragraph>
        )}
      </Stack>
    </Card>
  );
};
