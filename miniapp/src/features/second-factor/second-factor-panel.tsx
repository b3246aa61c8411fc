import { useState } from 'react';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { dayText } from '@miniapp/format/day';
import { getSecondFactor, type SecondFactorView } from '@shared/contract/second-factor';
import { EnrolCard } from './enrol-card';
import { RecoveryCodes } from './recovery-codes';
import { RenewCodes } from './renew-codes';
import { WechatCard } from './wechat-card';

const Standing = ({ view }: { view: SecondFactorView }) => {
  if (view.isDemonstration)
    return (
      <Banner tone="info" title="演示账号">
        演示账号一点就进，当作密码和验证码都已核对；这里可以试着绑定，不影响演示登录。
      </Banner>
    );
  if (view.enrolledOn !== null)
    return (
      <Paragraph tone="lead">
        {`${dayText(view.enrolledOn)}绑定了验证器，登录时除了密码还要填六位数。换手机请先请政府信息公开工作机构或者系统管理员解除。`}
      </Paragraph>
    );
  return view.isMandatory ? (
    <Banner tone="warn" title="先绑定，再办事">
      您的角色必须两步验证；绑定以前，别的工作都打不开。
    </Banner>
  ) : (
    <Paragraph tone="lead">绑定验证器以后，只知道密码的人登录不了您的账号。</Paragraph>
  );
};

/** 我的两步验证：绑定、备用码。 */
export const SecondFactorPanel = ({ region }: { region: string }) => {
  const query = useEndpoint(getSecondFactor, { params: { region } });
  const [codes, setCodes] = useState<readonly string[]>([]);
  if (codes.length > 0) return <RecoveryCodes codes={codes} onDone={() => setCodes([])} />;
  return (
    <Loaded query={query}>
      {(view) => (
        <Stack gap="loose">
          <Standing view={view} />
          {view.isEnrolled ? (
            <RenewCodes region={region} left={view.recoveryCodesLeft} onCodes={setCodes} />
          ) : (
            <EnrolCard region={region} onCodes={setCodes} />
          )}
          <WechatCard region={region} isBound={view.hasWechat} isEnrolled={view.isEnrolled} />
        </Stack>
      )}
    </Loaded>
  );
};
