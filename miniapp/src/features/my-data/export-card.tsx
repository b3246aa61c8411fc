import { urlOf } from '@miniapp/api/call';
import { useDoing } from '@miniapp/api/use-doing';
import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { Failure } from '@miniapp/components/failure';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { sharePrivateFile } from '@miniapp/files/share-private-file';
import { downloadMyData } from '@shared/contract/my-data';

/** 下载我的信息：一个压缩包，一份给人读，一份给机器读。 */
export const ExportCard = ({ region }: { region: string }) => {
  const { failure, run } = useDoing();
  const url = urlOf(downloadMyData, { params: { region } });
  return (
    <Card title="下载一份">
      <Stack>
        <Paragraph>
          一个压缩包：里面的网页可以直接打开看，数据文件可以带到别处用。写的是您的真名和号码，请妥善保管。
        </Paragraph>
        <Failure text={failure} />
        <Button onPress={() => run(() => sharePrivateFile(url, '我的信息.zip'), '已经备好')}>
          {process.env.TARO_ENV === 'weapp' ? '备好，发到聊天里存下' : '下载我的信息'}
        </Button>
      </Stack>
    </Card>
  );
};
