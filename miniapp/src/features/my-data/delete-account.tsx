import { useState } from 'react';
import { useDoing } from '@miniapp/api/use-doing';
import { useAct } from '@miniapp/api/use-endpoint';
import { leaveDevice } from '@miniapp/api/session';
import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Failure } from '@miniapp/components/failure';
import { TextField } from '@miniapp/components/field';
import { Sheet } from '@miniapp/components/sheet';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { go } from '@miniapp/navigation';
import { routes } from '@miniapp/routes';
import { deleteMyAccount, DELETION_WORDS } from '@shared/contract/my-data';
import type { MyDataView } from './holdings-card';

export interface DeleteAccountProps {
  region: string;
  data: MyDataView;
}

const Blockers = ({ region, data }: DeleteAccountProps) => (
  <Stack>
    <Paragraph>
      还有没办结的申请，答复要送到您手上，现在还不能注销。办结以后，或者撤回以后就可以。
    </Paragraph>
    <CellGroup label="还没有办结的申请">
      {data.blockers.map(({ applicationId, registrationNumber, until }) => (
        <CellItem
          key={applicationId}
          title={registrationNumber}
          note={until}
          to={routes.application({ region, applicationId })}
        />
      ))}
    </CellGroup>
  </Stack>
);

/** 注销以前说清楚：删什么、留什么、为什么。 */
const WhatHappens = ({ holdings }: Pick<MyDataView, 'holdings'>) => (
  <Stack>
    <Banner tone="warn" title="注销以后不能恢复">
      {`当即删除：${holdings
        .filter(({ keptBecause }) => keptBecause === '')
        .map(({ label }) => label)
        .join('、')}。`}
    </Banner>
    {holdings
      .filter(({ keptBecause }) => keptBecause !== '')
      .map(({ kind, label, keptBecause }) => (
        <Paragraph key={kind}>{`留下“${label}”：${keptBecause}。`}</Paragraph>
      ))}
    <Paragraph tone="soft">
      同一个微信以后再来是新账号，看不到以前的申请；手里有登记编号和查询码的，仍可查进度。
    </Paragraph>
  </Stack>
);

/** 注销账号。依据：《个人信息保护法》第四十七条。 */
export const DeleteAccount = ({ region, data }: DeleteAccountProps) => {
  const [isOpen, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const deleting = useAct(deleteMyAccount);
  const { failure, errorOf, run } = useDoing(['confirms']);
  const remove = async () => {
    const body = { confirms: words.trim() };
    const isDone = await run(
      () => deleting.mutateAsync({ params: { region }, body }),
      '账号已经注销',
    );
    if (!isDone) return;
    await leaveDevice();
    await go(routes.mine());
  };
  return (
    <Card title="注销账号">
      <Stack>
        {data.blockers.length > 0 ? (
          <Blockers region={region} data={data} />
        ) : (
          <Button kind="danger" onPress={() => setOpen(true)}>
            注销账号
          </Button>
        )}
        <Sheet
          isOpen={isOpen}
          title="注销账号"
          onClose={() => setOpen(false)}
          footer={
            <ButtonRow>
              <Button onPress={() => setOpen(false)}>先不注销</Button>
              <Button kind="danger" isLoading={deleting.isPending} onPress={remove}>
                确定注销
              </Button>
            </ButtonRow>
          }
        >
          <Stack>
            <WhatHappens holdings={data.holdings} />
            <Failure text={failure} />
            <TextField
              label={`请写“${DELETION_WORDS}”确认`}
              value={words}
              error={errorOf('confirms')}
              onChange={setWords}
              maxLength={10}
            />
          </Stack>
        </Sheet>
      </Stack>
    </Card>
  );
};
