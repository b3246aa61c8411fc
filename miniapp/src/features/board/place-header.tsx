import { useState } from 'react';
import { Link } from '@miniapp/components/link';
import { SearchBox } from '@miniapp/components/search-box';
import { Stack } from '@miniapp/components/stack';
import { Heading, Paragraph } from '@miniapp/components/text';
import { go } from '@miniapp/navigation';
import type { Place } from '@miniapp/place/place';
import { routes } from '@miniapp/routes';

/** 公开栏抬头：哪个县的哪个村，换地方，搜索。 */
export const PlaceHeader = ({ place }: { place: Place }) => {
  const [word, setWord] = useState('');
  return (
    <Stack>
      <Stack gap="tight">
        <Heading level={1}>{`${place.villageName}公开栏`}</Heading>
        <Stack isRow gap="tight">
          <Paragraph tone="soft">{place.regionName}</Paragraph>
          <Link to={routes.pick()}>换一个地方</Link>
        </Stack>
      </Stack>
      <SearchBox
        value={word}
        onChange={setWord}
        onSubmit={(q) => void go(routes.search({ region: place.region, q }))}
        placeholder="如：低保、征地"
      />
    </Stack>
  );
};
