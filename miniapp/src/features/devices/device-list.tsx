import { useDoing } from '@miniapp/api/use-doing';
import { useAct, useEndpoint } from '@miniapp/api/use-endpoint';
import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { Failure } from '@miniapp/components/failure';
import { KeyValue } from '@miniapp/components/key-value';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { instantText } from '@miniapp/format/day';
import type { OutputOf } from '@shared/contract/endpoint';
import { endOtherSessions, endSession, listMySessions } from '@shared/contract/sessions';

type Device = OutputOf<typeof listMySessions>['items'][number];

/** 读屏用的名称：几台同样的设备靠登录的时刻分清。 */
const nameOf = ({ deviceLabel, startedAt }: Device) =>
  `${deviceLabel}（${instantText(startedAt)}登录）`;

const DeviceCard = ({ device, onEnd }: { device: Device; onEnd: () => Promise<unknown> }) => (
  <Card title={`${device.deviceLabel}${device.isThisOne ? '（正在用的这一台）' : ''}`}>
    <Stack gap="tight">
      <KeyValue
        items={[
          { key: 'startedAt', label: '登录', value: instantText(device.startedAt) },
          { key: 'lastUsedAt', label: '最近在用', value: instantText(device.lastUsedAt) },
          { key: 'expiresAt', label: '自动退出', value: instantText(device.expiresAt) },
        ]}
      />
      {device.isThisOne ? null : (
        <Button label={`让${nameOf(device)}退出登录`} onPress={onEnd}>
          让它退出登录
        </Button>
      )}
    </Stack>
  </Card>
);

/** 登录着的设备：认不出的可以让它退出。 */
export const DeviceList = ({ region }: { region: string }) => {
  const devices = useEndpoint(listMySessions, { params: { region } });
  const ending = useAct(endSession);
  const endingOthers = useAct(endOtherSessions);
  const { failure, run } = useDoing();
  const end = ({ sessionId }: Device) =>
    run(() => ending.mutateAsync({ params: { region, sessionId } }), '那台设备已退出登录');
  const endOthers = () =>
    run(() => endingOthers.mutateAsync({ params: { region } }), '别的设备都已退出登录');
  return (
    <Loaded query={devices}>
      {({ items }) => (
        <Stack>
          <Paragraph tone="soft">
            有认不出的设备，就让它退出登录；您是工作人员的，再请本单位给您换一次密码。
          </Paragraph>
          <Failure text={failure} />
          {items.map((device) => (
            <DeviceCard key={device.sessionId} device={device} onEnd={() => end(device)} />
          ))}
          {items.length > 1 ? (
            <Button kind="danger" onPress={endOthers}>
              别的设备全部退出登录
            </Button>
          ) : null}
        </Stack>
      )}
    </Loaded>
  );
};
