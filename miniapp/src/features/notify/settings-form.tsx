import { useState } from 'react';
import { useDoing } from '@miniapp/api/use-doing';
import { useAct } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { CheckboxGroup } from '@miniapp/components/choice';
import { Failure } from '@miniapp/components/failure';
import { TextField } from '@miniapp/components/field';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import type { OutputOf } from '@shared/contract/endpoint';
import { saveNotificationSettings, type notificationSettings } from '@shared/contract/messages';

export interface SettingsFormProps {
  region: string;
  isStaff: boolean;
  settings: OutputOf<typeof notificationSettings>;
}

const NO_MAIL = '本县还没有开通邮件。';
const NO_SMS = '要用短信，请先在“我的信息”里留下手机号；已经留了的，是本县还没有开通短信。';

/** 邮件、短信要不要；站内消息总是有的，不能关。 */
export const SettingsForm = ({ region, isStaff, settings }: SettingsFormProps) => {
  const [email, setEmail] = useState(settings.email ?? '');
  const [wantsSms, setWantsSms] = useState(settings.wantsSms);
  const act = useAct(saveNotificationSettings);
  const doing = useDoing(['email', 'wantsSms']);
  const save = () => {
    const mail = email.trim();
    const body = { email: mail === '' ? null : mail, wantsSms };
    return doing.run(() => act.mutateAsync({ params: { region }, body }), '已经存好');
  };
  // 以前填的、选的，渠道停了也还可以去掉。
  const hasMailField = isStaff && (settings.canMail || settings.email !== null);
  const hasSmsField = settings.canSms || settings.wantsSms;
  return (
    <Card title="另外怎样通知我">
      <Stack>
        <Paragraph tone="soft">每条消息都放在“我的消息”里。下面的可以不选，随时能改。</Paragraph>
        {hasMailField ? (
          <TextField
            label="工作邮箱"
            hint="有待办、快到期时，也发一封邮件。不用邮件就空着。"
            kind="email"
            maxLength={120}
            isOptional
            value={email}
            error={doing.errorOf('email')}
            onChange={setEmail}
          />
        ) : null}
        {isStaff && !hasMailField ? <Banner>{NO_MAIL}</Banner> : null}
        {hasSmsField ? (
          <CheckboxGroup
            label="短信"
            error={doing.errorOf('wantsSms')}
            options={[
              {
                value: 'sms',
                label: '也发短信告诉我',
                hint: '发到您留下的手机号；短信里只写有什么事，不写内容。',
              },
            ]}
            values={wantsSms ? ['sms'] : []}
            onChange={(values) => setWantsSms(values.length > 0)}
          />
        ) : (
          <Banner>{NO_SMS}</Banner>
        )}
        <Failure text={doing.failure} />
        {hasMailField || hasSmsField ? (
          <ButtonRow>
            <Button kind="primary" isLoading={act.isPending} onPress={save}>
              保存
            </Button>
          </ButtonRow>
        ) : null}
      </Stack>
    </Card>
  );
};
