import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Card } from '@miniapp/components/card';
import { KeyValue } from '@miniapp/components/key-value';
import { Link } from '@miniapp/components/link';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { dayText, instantText } from '@miniapp/format/day';
import { routes } from '@miniapp/routes';
import type { OutputOf } from '@shared/contract/endpoint';
import { getRegisterState } from '@shared/contract/register';

type State = OutputOf<typeof getRegisterState>;

const headText = (head: string): string => head.match(/.{1,4}/g)?.join(' ') ?? '';

const checkpointText = ({ lastCheckpoint }: State): string =>
  lastCheckpoint === null
    ? '还没有签过'
    : `${dayText(lastCheckpoint.day)}，到第${lastCheckpoint.position}笔`;

const verificationText = ({ lastVerification }: State): string => {
  if (lastVerification === null) return '还没有核对过';
  const { verifiedAt, position, checkpointCount, findingCount } = lastVerification;
  const found = findingCount === 0 ? '没有查出问题' : `查出${findingCount}处问题`;
  return `${instantText(verifiedAt)}，到第${position}笔，对照${checkpointCount}张签章，${found}`;
};

const factsOf = (state: State) => [
  { key: 'count', label: '共几笔', value: `${state.count}笔` },
  {
    key: 'last',
    label: '最后一笔',
    value: state.lastEntryAt === null ? '还没有' : instantText(state.lastEntryAt),
  },
  { key: 'head', label: '链头', value: headText(state.head) },
  { key: 'checkpoint', label: '最近的签章', value: checkpointText(state) },
  { key: 'verification', label: '最近的核对', value: verificationText(state) },
];

/** 登记链的现状：几笔、链头、最近的签章与核对；公众看到的是同一条链。 */
export const ChainState = ({ region }: { region: string }) => {
  const query = useEndpoint(getRegisterState, { params: { region } });
  return (
    <Card title="登记链">
      <Loaded query={query}>
        {(state) => (
          <Stack>
            {(state.lastVerification?.findingCount ?? 0) === 0 ? null : (
              <Banner tone="error" title="登记链被改动过">
                最近一次核对查出了问题，请看核对的报告写明的是哪一笔，并按应急预案处理。
              </Banner>
            )}
            <KeyValue items={factsOf(state)} />
            <Link to={routes.registerChain({ region })}>公众看到的签章与公钥</Link>
          </Stack>
        )}
      </Loaded>
    </Card>
  );
};
