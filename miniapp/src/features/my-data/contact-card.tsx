import { useState } from 'react';
import { useDoing } from '@miniapp/api/use-doing';
import { useAct } from '@miniapp/api/use-endpoint';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { Failure } from '@miniapp/components/failure';
import { TextField } from '@miniapp/components/field';
import { KeyValue } from '@miniapp/components/key-value';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { WechatPhone } from '@miniapp/components/wechat-phone';
import { saveMyContact } from '@shared/contract/my-data';
import type { MyDataView } from './holdings-card';

export interface ContactCardProps {
  region: string;
  contact: MyDataView['contact'];
}

const shown = (text: string) => (text === '' ? '没有留下' : text);

const Kept = ({ contact }: Pick<ContactCardProps, 'contact'>) => (
  <KeyValue
    items={[
      { key: 'phone', label: '联系电话', value: shown(contact.phone) },
      { key: 'address', label: '通信地址', value: shown(contact.address) },
    ]}
  />
);

/** 改备用的联系方式；已经提交的申请不变，要改请找受理单位。 */
export const ContactCard = ({ region, contact }: ContactCardProps) => {
  const [phone, setPhone] = useState('');
  const [address, setAddress] = useState('');
  const saving = useAct(saveMyContact);
  const { failure, errorOf, run } = useDoing(['phone', 'address']);
  const save = (body: { phone?: string; address?: string }, done: string) =>
    run(() => saving.mutateAsync({ params: { region }, body }), done);
  const change = async () => {
    const body = {
      ...(phone.trim() === '' ? {} : { phone }),
      ...(address.trim() === '' ? {} : { address }),
    };
    if (!(await save(body, '已经改好，下次申请用新的'))) return;
    setPhone('');
    setAddress('');
  };
  return (
    <Card title="备用的联系方式">
      <Stack>
        <Paragraph tone="soft">
          留不留随您。留下的，下次申请可以直接用；已经提交的申请写的是当时的，要改请联系受理单位。
        </Paragraph>
        <Kept contact={contact} />
        <Failure text={failure} />
        <WechatPhone region={region} />
        <TextField
          label="新的联系电话"
          isOptional
          kind="tel"
          value={phone}
          error={errorOf('phone')}
          onChange={setPhone}
          autoComplete="tel"
        />
        <TextField
          label="新的通信地址"
          isOptional
          value={address}
          error={errorOf('address')}
          onChange={setAddress}
          maxLength={200}
          autoComplete="street-address"
        />
        <ButtonRow>
          <Button
            isDisabled={contact.phone === '' && contact.address === ''}
            onPress={() => save({ phone: '', address: '' }, '已经删去')}
          >
            删去留下的
          </Button>
          <Button kind="primary" isLoading={saving.isPending} onPress={change}>
            保存
          </Button>
        </ButtonRow>
      </Stack>
    </Card>
  );
};
