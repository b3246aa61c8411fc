import { useState } from 'react';
import { useDoing } from '@miniapp/api/use-doing';
import { useAct } from '@miniapp/api/use-endpoint';
import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { CheckboxGroup } from '@miniapp/components/choice';
import { Failure } from '@miniapp/components/failure';
import { Link } from '@miniapp/components/link';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { instantText } from '@miniapp/format/day';
import { routes } from '@miniapp/routes';
import { withdrawPrivacyConsent } from '@shared/contract/privacy-consent';
import { privacyScopes, type PrivacyScope } from '@shared/vocabulary/personal-data';
import type { MyDataView } from './holdings-card';

type Consents = MyDataView['consents'];

/** 此刻同意着的各项。 */
const agreedScopes = (consents: Consents): PrivacyScope[] =>
  privacyScopes.values.filter((scope) => {
    const last = consents.filter(({ scopes }) => scopes.includes(scope)).at(-1);
    return last?.isWithdrawal === false;
  });

const lineOf = ({ at, isWithdrawal, scopes, version }: Consents[number]) =>
  `${instantText(at)} ${isWithdrawal ? '撤回' : '同意'}：${scopes.map((scope) => privacyScopes.labels[scope]).join('、')}（第${version}版）`;

/** 同意过哪几项，可以一项一项撤回。依据：《个人信息保护法》第十五条。 */
export const ConsentCard = ({ region, consents }: { region: string; consents: Consents }) => {
  const [chosen, setChosen] = useState<PrivacyScope[]>([]);
  const withdrawing = useAct(withdrawPrivacyConsent);
  const { failure, run } = useDoing();
  const agreed = agreedScopes(consents);
  const door = process.env.TARO_ENV === 'weapp' ? 'weapp' : 'h5';
  const withdraw = async () => {
    const body = { scopes: chosen, door } as const;
    if (await run(() => withdrawing.mutateAsync({ params: { region }, body }), '已撤回'))
      setChosen([]);
  };
  return (
    <Card title="隐私指引的同意">
      <Stack>
        {consents.length === 0 ? <Paragraph tone="soft">还没有同意过哪一项。</Paragraph> : null}
        {consents.map((consent) => (
          <Paragraph key={`${consent.at}${consent.scopes.join()}`} tone="soft">
            {lineOf(consent)}
          </Paragraph>
        ))}
        <Failure text={failure} />
        {agreed.length === 0 ? null : (
          <>
            <CheckboxGroup
              label="要撤回哪几项"
              hint="撤回以后不再用，不影响撤回以前办的事"
              options={agreed.map((value) => ({ value, label: privacyScopes.labels[value] }))}
              values={chosen}
              onChange={setChosen}
            />
            <Button isDisabled={chosen.length === 0} onPress={withdraw}>
              撤回同意
            </Button>
          </>
        )}
        <Link to={routes.privacy()}>看隐私指引</Link>
      </Stack>
    </Card>
  );
};
