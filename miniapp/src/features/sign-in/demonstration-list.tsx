import { useState } from 'react';
import { call } from '@miniapp/api/call';
import { messageOf } from '@miniapp/api/problem';
import { startSession } from '@miniapp/api/session';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { listDemonstrationAccounts, signInForDemonstration } from '@shared/contract/identity';
import type { SignInFormProps } from './password-form';

/** 演示账号；服务器没有打开演示开关时什么也不显示。 */
export const DemonstrationList = ({ region, onDone }: SignInFormProps) => {
  const accounts = useEndpoint(listDemonstrationAccounts, { params: { region } });
  const [problem, setProblem] = useState('');
  const items = accounts.data?.items ?? [];
  if (items.length === 0) return null;
  const enter = async (loginName: string) => {
    try {
      await startSession(
        await call(signInForDemonstration, { params: { region }, body: { loginName } }),
      );
      onDone();
    } catch (error) {
      setProblem(messageOf(error));
    }
  };
  return (
    <Card title="演示账号（人名为虚构）" isFlush>
      {problem === '' ? null : <Banner tone="error">{problem}</Banner>}
      <CellGroup label="演示账号">
        {items.map((account) => (
          <CellItem
            key={account.loginName}
            icon="person"
            title={`${account.displayName}（${account.roleLabel}）`}
            note={account.organisationName}
            onPress={() => void enter(account.loginName)}
          />
        ))}
      </CellGroup>
    </Card>
  );
};
