import { Banner } from '@miniapp/components/banner';
import { Element } from '@miniapp/components/element';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { entryFieldLabels, type EntryFields } from '@shared/contract/entry-fields';
import { differingFields } from './entry-fields-form';

const nowText = (entry: EntryFields, key: keyof EntryFields): string => {
  const value = entry[key];
  return (typeof value === 'string' ? value : value.join('；')) || '（空）';
};

export interface ConflictBannerProps {
  /** 打开时的样子；新加的没有。 */
  opened: EntryFields | undefined;
  /** 现在的样子，已重读。 */
  now: EntryFields | undefined;
}

/** 这一版刚被别人改过：这一条变了什么，接下来怎么办；自己写的还在。 */
export const ConflictBanner = ({ opened, now }: ConflictBannerProps) => {
  const changed = opened && now ? differingFields(opened, now) : [];
  return (
    <Banner tone="warn" title="这一版刚被别人改过，还没有存" isLive>
      <Stack gap="tight">
        <Paragraph>
          {changed.length === 0
            ? '这一条没有变，您写的都还在。看过没有问题，再点一次就能存上。'
            : '您写的都还在。这一条的下面几项别人改过，再点保存会用您写的替换；要用别人改的，请照着改好再保存。'}
        </Paragraph>
        {now === undefined || changed.length === 0 ? null : (
          <Element as="ul">
            {changed.map((key) => (
              <Element as="li" key={key}>
                {`${entryFieldLabels[key]}现在是：${nowText(now, key)}`}
              </Element>
            ))}
          </Element>
        )}
      </Stack>
    </Banner>
  );
};
