import { useState } from 'react';
import { useDoing } from '@miniapp/api/use-doing';
import { useAct } from '@miniapp/api/use-endpoint';
import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { Failure } from '@miniapp/components/failure';
import { TextField } from '@miniapp/components/field';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { linkApplication } from '@shared/contract/filing';

const BLANK = { registrationNumber: '', queryCode: '', identityTail: '' };

/** 家人、代办员替我办的：三样都对，从此自己也看得到、办得了。 */
export const LinkApplication = ({ region }: { region: string }) => {
  const [isOpen, setOpen] = useState(false);
  const [body, setBody] = useState(BLANK);
  const linking = useAct(linkApplication);
  const { failure, errorOf, run } = useDoing(['registrationNumber', 'queryCode', 'identityTail']);
  const link = async () => {
    const work = () => linking.mutateAsync({ params: { region }, body });
    if (!(await run(work, '已经关联，在“我的申请”里看'))) return;
    setBody(BLANK);
    setOpen(false);
  };
  const field = (name: keyof typeof BLANK) => ({
    value: body[name],
    error: errorOf(name),
    onChange: (value: string) => setBody({ ...body, [name]: value }),
  });
  return (
    <Card title="别人替我办的">
      <Stack>
        <Paragraph tone="soft">
          家人、代办员替您提出的申请，关联以后您自己也看得到、办得了，还可以收回委托。
        </Paragraph>
        {isOpen ? (
          <>
            <Failure text={failure} />
            <TextField label="回执上的登记编号" maxLength={40} {...field('registrationNumber')} />
            <TextField
              label="回执上的查询码"
              maxLength={20}
              autoComplete="off"
              {...field('queryCode')}
            />
            <TextField
              label="您身份证号码的最后四位"
              maxLength={4}
              autoComplete="off"
              {...field('identityTail')}
            />
            <Button kind="primary" isLoading={linking.isPending} onPress={link}>
              关联
            </Button>
          </>
        ) : (
          <Button onPress={() => setOpen(true)}>关联别人替我办的申请</Button>
        )}
      </Stack>
    </Card>
  );
};
