import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Element } from '@miniapp/components/element';
import { Empty } from '@miniapp/components/empty';
import { Loaded } from '@miniapp/components/loaded';
import { ApplicationStateTag } from '@miniapp/components/state-tag';
import { dayText } from '@miniapp/format/day';
import type { OutputOf } from '@shared/contract/endpoint';
import { routes } from '@miniapp/routes';
import { listMyApplications } from '@shared/contract/my-applications';

type Mine = OutputOf<typeof listMyApplications>['items'][number];

/** 最迟哪天答复；轮到谁那句话里已经说了的不再说。 */
const dueText = ({ dueOn, isProvisional, whoseTurn, remainingWorkingDays }: Mine): string =>
  dueOn === null || remainingWorkingDays === null || /最迟|应于/.test(whoseTurn)
    ? ''
    : `最迟${dayText(dueOn)}答复${isProvisional ? '（暂定）' : ''}`;

/** 我的申请，每件写明轮到谁、最迟哪天答复。 */
export const MyApplications = ({ region }: { region: string }) => {
  const applications = useEndpoint(listMyApplications, { params: { region } });
  return (
    <Loaded query={applications}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty title="还没有申请" note="您提出的申请和答复都会在这里。" />
        ) : (
          <Card title="我的申请" isFlush>
            <CellGroup label="我的申请">
              {items.map((item) => (
                <CellItem
                  key={item.applicationId}
                  title={item.excerpt}
                  note={[
                    item.onBehalfOf === undefined ? '' : `替 ${item.onBehalfOf} 办`,
                    item.registrationNumber,
                    item.whoseTurn,
                    dueText(item),
                  ]
                    .filter(Boolean)
                    .map((line) => (
                      <Element as="span" isBlock className="ml-line" key={line}>
                        {line}
                      </Element>
                    ))}
                  value={<ApplicationStateTag state={item.state} />}
                  to={routes.application({ region, applicationId: item.applicationId })}
                />
              ))}
            </CellGroup>
          </Card>
        )
      }
    </Loaded>
  );
};
