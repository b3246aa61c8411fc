import { Image } from '@tarojs/components';
import { urlOf } from '@miniapp/api/call';
import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { Element } from '@miniapp/components/element';
import { Stack } from '@miniapp/components/stack';
import { openFile } from '@miniapp/files/open-file';
import { workflowChart, workflowKinds, type WorkflowKind } from '@shared/contract/workflow-chart';
import './workflow-chart.scss';

/** 流程图的图：可以左右滑动着看；浏览器上可以存下来打印在 A4 上。 */
export const ChartPicture = ({ region, kind }: { region: string; kind: WorkflowKind }) => {
  const url = urlOf(workflowChart, { params: { region, kind } });
  const name = workflowKinds.labels[kind];
  const isBrowser = process.env.TARO_ENV === 'h5';
  return (
    <Card title={name}>
      <Stack>
        <Element
          className="ml-workflow__picture"
          role="region"
          aria-label={`${name}的图，可左右滚动；文字见上面各步`}
          tabIndex={0}
        >
          {isBrowser ? (
            <img className="ml-workflow__image" src={url} alt={`${name}，各步的文字见上面`} />
          ) : (
            <Image className="ml-workflow__image" src={url} mode="widthFix" />
          )}
        </Element>
        {isBrowser ? (
          <Button onPress={() => openFile(url, `${name}.svg`)}>存下这张图</Button>
        ) : null}
      </Stack>
    </Card>
  );
};
