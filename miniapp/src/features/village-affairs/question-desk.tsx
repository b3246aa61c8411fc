import { useState } from 'react';
import { useAct, useEndpoint } from '@miniapp/api/use-endpoint';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { CheckboxGroup } from '@miniapp/components/choice';
import { Empty } from '@miniapp/components/empty';
import { TextField } from '@miniapp/components/field';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { Tag } from '@miniapp/components/tag';
import { Paragraph } from '@miniapp/components/text';
import { dayText } from '@miniapp/format/day';
import {
  answerQuestion,
  listVillageQuestions,
  type QuestionView,
} from '@shared/contract/village-questions';
import { questionScreenings } from '@shared/vocabulary/village';
import { Failure } from '@miniapp/components/failure';
import { useDoing } from '@miniapp/api/use-doing';

const AnswerForm = ({ region, question }: { region: string; question: QuestionView }) => {
  const act = useAct(answerQuestion);
  const [answer, setAnswer] = useState('');
  const [isPublic, setPublic] = useState(true);
  const doing = useDoing(['answer']);
  const { questionId, version } = question;
  const send = () =>
    doing.run(
      () =>
        act.mutateAsync({ params: { region, questionId }, body: { version, answer, isPublic } }),
      '已经答复，提问的人会收到消息',
    );
  return (
    <Stack>
      <TextField
        label="答复"
        rows={4}
        maxLength={2000}
        value={answer}
        error={doing.errorOf('answer')}
        onChange={setAnswer}
      />
      <CheckboxGroup
        label="问答是否公开"
        options={[{ value: 'public', label: '把问答公开', hint: '不写是谁问的' }]}
        values={isPublic ? ['public'] : []}
        onChange={(values) => setPublic(values.length > 0)}
      />
      <Failure text={doing.failure} />
      <ButtonRow>
        <Button kind="primary" isLoading={act.isPending} onPress={send}>
          答复
        </Button>
      </ButtonRow>
    </Stack>
  );
};

/** 还有几天，或者超过几天。 */
export const dueText = ({ dueOn, daysLeft, state }: QuestionView): string => {
  if (state === 'answered') return '已答复';
  if (daysLeft < 0) return `应于${dayText(dueOn)}前答复，已超过${-daysLeft}天`;
  return daysLeft === 0 ? '今天是最后一天' : `应于${dayText(dueOn)}前答复，还有${daysLeft}天`;
};

/** 问答公开了没有。 */
const publicNote = ({ isPublic, screening }: QuestionView): string => {
  if (!isPublic) return '';
  return screening === 'passed' ? '（问答已公开）' : `（${questionScreenings.labels[screening]}）`;
};

/** 村（居）民的提问，先到期的在前；经办人答复。 */
export const QuestionDesk = ({ region, canWrite }: { region: string; canWrite: boolean }) => {
  const query = useEndpoint(listVillageQuestions, { params: { region } });
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty title="没有提问" note="村（居）民对公开信息提问，会出现在这里。" />
        ) : (
          <Stack gap="loose">
            {items.map((question) => (
              <Card key={question.questionId} title={question.notice.title}>
                <Stack>
                  <Tag tone={question.state === 'overdue' ? 'seal' : 'navy'}>
                    {dueText(question)}
                  </Tag>
                  <Paragraph>{question.text}</Paragraph>
                  {question.answer === null ? null : (
                    <Paragraph>{`答：${question.answer}${publicNote(question)}`}</Paragraph>
                  )}
                  {canWrite && question.answer === null ? (
                    <AnswerForm region={region} question={question} />
                  ) : null}
                </Stack>
              </Card>
            ))}
          </Stack>
        )
      }
    </Loaded>
  );
};
