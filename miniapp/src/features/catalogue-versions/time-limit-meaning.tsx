import { Banner } from '@miniapp/components/banner';
import { Element } from '@miniapp/components/element';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { timeLimitWords } from './time-limit-words';

/** 公开时限读作什么：一边写一边看；没有读懂的写明要确认什么。 */
export const TimeLimitMeaning = ({ phrase }: { phrase: string }) => {
  const { meanings, questions } = timeLimitWords(phrase);
  if (meanings.length + questions.length === 0) return null;
  return (
    <Stack gap="tight">
      {meanings.length === 0 ? null : (
        <Paragraph tone="soft">{`公开时限读作：${meanings.join('；')}。`}</Paragraph>
      )}
      {questions.length === 0 ? null : (
        <Banner tone="warn" title="公开时限请确认">
          <Element as="ul">
            {questions.map((question) => (
              <Element as="li" key={question}>
                {question}
              </Element>
            ))}
          </Element>
        </Banner>
      )}
    </Stack>
  );
};
