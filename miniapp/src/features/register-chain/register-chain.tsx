import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Card } from '@miniapp/components/card';
import { Empty } from '@miniapp/components/empty';
import { KeyValue } from '@miniapp/components/key-value';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { dayText, instantText } from '@miniapp/format/day';
import {
  listCheckpoints,
  listRegisterKeys,
  type RegisterCheckpoint,
  type RegisterKey,
} from '@shared/contract/register';

const hashText = (hash: string): string => hash.match(/.{1,4}/g)?.join(' ') ?? '';

const checkpointFacts = (item: RegisterCheckpoint) => [
  { key: 'position', label: '到第几笔', value: String(item.position) },
  { key: 'hash', label: '链头', value: hashText(item.hash) },
  { key: 'at', label: '签章时刻', value: instantText(item.signedAt) },
  { key: 'kid', label: '公钥编号', value: item.keyId },
];

const periodText = ({ validFrom, validUntil }: RegisterKey): string => {
  const until = validUntil === null ? '正在用' : `用到${instantText(validUntil)}`;
  return validFrom === '' ? until : `${instantText(validFrom)}起，${until}`;
};

const Keys = () => {
  const query = useEndpoint(listRegisterKeys, {});
  return (
    <Loaded query={query} shape="card">
      {({ keys }) => (
        <Card title="公布的公钥">
          <Stack>
            {keys.map((key) => (
              <KeyValue
                key={key.kid}
                items={[
                  { key: 'kid', label: '公钥编号', value: key.kid },
                  { key: 'x', label: '公钥', value: key.x },
                  { key: 'use', label: '使用时间', value: periodText(key) },
                ]}
              />
            ))}
          </Stack>
        </Card>
      )}
    </Loaded>
  );
};

/** 一个县登记链的签章与公钥；抄下、存下以后可以核对。 */
export const RegisterChain = ({ region }: { region: string }) => {
  const query = useEndpoint(listCheckpoints, region === '' ? null : { params: { region } });
  return (
    <Stack gap="loose">
      <Paragraph>
        链头由每一笔依次算出：改动、删去、添上、调换任何一笔，链头就不一样。把某一天的链头抄下来，以后这里的与抄下的不同，就是改动过。
      </Paragraph>
      <Loaded query={query} shape="list">
        {({ items }) =>
          items.length === 0 ? (
            <Empty title="还没有签章" note="每天签一次，明天再来看。" />
          ) : (
            <Stack>
              {items.map((item) => (
                <Card key={item.day} title={`${dayText(item.day)}的签章`}>
                  <KeyValue items={checkpointFacts(item)} />
                </Card>
              ))}
            </Stack>
          )
        }
      </Loaded>
      <Keys />
    </Stack>
  );
};
