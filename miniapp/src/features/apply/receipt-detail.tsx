import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { KeyValue } from '@miniapp/components/key-value';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { Citation, Paragraph } from '@miniapp/components/text';
import { SignedCode } from './signed-code';
import { dayText, instantText } from '@miniapp/format/day';
import { replace } from '@miniapp/navigation';
import { routes } from '@miniapp/routes';
import type { ApplicationView } from '@shared/contract/application-view';
import { getApplication } from '@shared/contract/applications';
import { filingRelations } from '@shared/vocabulary/filing';

const NO_PERIOD = '更正申请没有二十个工作日的期限，核实后答复您';

const dueText = (application: ApplicationView): string => {
  if (application.matter === 'recordCorrection') return NO_PERIOD;
  if (application.clock !== null) return dayText(application.clock.dueOn);
  return application.expectedDueOn === null
    ? '确认收到后计算'
    : `${dayText(application.expectedDueOn)}（如今天确认收到）`;
};

const NextText = ({ matter }: Pick<ApplicationView, 'matter'>) =>
  matter === 'recordCorrection' ? (
    <>
      <Paragraph>
        受理单位会核实。属实的更正并告诉您；不归它管的，转给有权更正的机关或者告诉您找谁。
      </Paragraph>
      <Citation>依据：《政府信息公开条例》第四十一条</Citation>
    </>
  ) : (
    <>
      <Paragraph>
        受理单位确认收到后，从第二天起数二十个工作日。确认的那天和最迟答复日，会用消息告诉您。
      </Paragraph>
      <Citation>依据：《政府信息公开条例》第三十一条第三项、第三十三条</Citation>
    </>
  );

/** 登记回执：登记编号、查询码、提交时间、最迟答复日。 */
export const ReceiptDetail = ({
  region,
  applicationId,
}: {
  region: string;
  applicationId: string;
}) => {
  const query = useEndpoint(getApplication, { params: { region, applicationId } });
  return (
    <Loaded query={query} shape="card">
      {(application) => (
        <Stack gap="loose">
          <Banner tone="done" title="申请已登记" isLive>
            请记下登记编号和查询码，不登录也能查进度。
          </Banner>
          <Card>
            <KeyValue
              items={[
                { key: 'number', label: '登记编号', value: application.registrationNumber },
                { key: 'code', label: '查询码', value: application.queryCode ?? '' },
                {
                  key: 'submitted',
                  label: '提交时间',
                  value: instantText(application.submittedAt),
                },
                ...(application.filing
                  ? [
                      {
                        key: 'filing',
                        label: '谁来办',
                        value: `${application.filing.filedBy}（${filingRelations.labels[application.filing.relation]}）替 ${application.filing.forWhom} 办`,
                      },
                    ]
                  : []),
                { key: 'addressee', label: '受理单位', value: application.addressee.name },
                { key: 'due', label: '最迟答复日', value: dueText(application) },
              ]}
            />
          </Card>
          <SignedCode region={region} applicationId={applicationId} />
          <NextText matter={application.matter} />
          <ButtonRow>
            <Button
              kind="primary"
              onPress={() => replace(routes.application({ region, applicationId }))}
            >
              看申请进度
            </Button>
          </ButtonRow>
        </Stack>
      )}
    </Loaded>
  );
};
