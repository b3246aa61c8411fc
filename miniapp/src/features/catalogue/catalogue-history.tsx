import { urlOf } from '@miniapp/api/call';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem, NoteLines } from '@miniapp/components/cell';
import { Empty } from '@miniapp/components/empty';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { StateTag } from '@miniapp/components/state-tag';
import { Paragraph } from '@miniapp/components/text';
import { showToast } from '@miniapp/components/toast';
import { openFile } from '@miniapp/files/open-file';
import { dayText } from '@miniapp/format/day';
import { exportCatalogue } from '@shared/contract/catalogue-import';
import { catalogueHistory } from '@shared/contract/catalogue-history';
import { catalogueForms, type CatalogueForm } from '@shared/vocabulary/catalogue-column';

const FAILED = '目录没有下载下来，请检查网络后重试';

const download = (region: string, form: CatalogueForm): void => {
  const url = urlOf(exportCatalogue, { params: { region }, query: { form } });
  openFile(url, '公开事项标准目录.xlsx').catch(() => showToast(FAILED, 'error'));
};

const Versions = ({ region }: { region: string }) => {
  const query = useEndpoint(catalogueHistory, { params: { region } });
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty title="目录还没有修订过" note="现在看到的就是最早的一版。" />
        ) : (
          <CellGroup label="公布过的目录版本">
            {items.map((version) => (
              <CellItem
                key={version.versionId}
                title={`第${String(version.number)}版 ${version.title}`}
                note={
                  <NoteLines
                    lines={[
                      `${version.organisationName ?? '县级目录'} · ${dayText(version.publishedOn)}公布`,
                      version.reason === '' ? '' : `缘由：${version.reason}`,
                    ]}
                  />
                }
                value={
                  <StateTag tone={version.isCurrent ? 'done' : 'closed'}>
                    {version.isCurrent ? '现行' : '以前的'}
                  </StateTag>
                }
              />
            ))}
          </CellGroup>
        )
      }
    </Loaded>
  );
};

/** 现行目录的下载，和公布过的各个版本。 */
export const CatalogueHistory = ({ region }: { region: string }) => (
  <Stack gap="loose">
    <Card title="下载现行的目录">
      <Stack>
        <Paragraph>全部领域在一个 Excel 表格里，每个领域一张工作表。</Paragraph>
        <ButtonRow>
          {catalogueForms.values.map((form) => (
            <Button key={form} icon="download" onPress={() => download(region, form)}>
              {`下载（${catalogueForms.labels[form]}）`}
            </Button>
          ))}
        </ButtonRow>
      </Stack>
    </Card>
    <Card title="公布过的版本" isFlush>
      <Versions region={region} />
    </Card>
  </Stack>
);
