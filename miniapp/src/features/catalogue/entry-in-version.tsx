import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Link } from '@miniapp/components/link';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { Heading, Paragraph } from '@miniapp/components/text';
import { routes } from '@miniapp/routes';
import { getEntryInVersion } from '@shared/contract/catalogue-history';
import { EntryStandard } from './entry-standard';

export interface EntryInVersionProps {
  region: string;
  entryId: string;
  versionId: string;
}

/** 一条公开事项在以前某一版目录里的标准。 */
export const EntryInVersion = ({ region, entryId, versionId }: EntryInVersionProps) => {
  const query = useEndpoint(getEntryInVersion, { params: { region, entryId, versionId } });
  return (
    <Loaded query={query} shape="article">
      {(entry) => (
        <Stack gap="loose">
          <Banner tone="info" title="这是以前一版目录里的标准">
            <Link to={routes.entry({ region, entryId })}>看现行的标准</Link>
          </Banner>
          <Stack gap="tight">
            <Paragraph tone="soft">{entry.category}</Paragraph>
            <Heading level={1}>{entry.item}</Heading>
          </Stack>
          <EntryStandard entry={entry} />
        </Stack>
      )}
    </Loaded>
  );
};
