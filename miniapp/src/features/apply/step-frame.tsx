import type { ReactNode } from 'react';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Stack } from '@miniapp/components/stack';
import { Heading, Paragraph } from '@miniapp/components/text';

export interface StepFrameProps {
  title: string;
  note?: string | undefined;
  children?: ReactNode;
  nextLabel?: string | undefined;
  onNext: () => void | Promise<unknown>;
  onBack?: (() => void) | undefined;
  isBusy?: boolean | undefined;
}

/** 向导的一步：一个问题，一个主按钮，可以回上一步。 */
export const StepFrame = (props: StepFrameProps) => (
  <Stack gap="loose">
    <Stack gap="tight">
      <Heading>{props.title}</Heading>
      {props.note === undefined ? null : <Paragraph tone="soft">{props.note}</Paragraph>}
    </Stack>
    {props.children}
    <ButtonRow>
      {props.onBack === undefined ? null : <Button onPress={props.onBack}>上一步</Button>}
      <Button kind="primary" onPress={props.onNext} isLoading={props.isBusy}>
        {props.nextLabel ?? '下一步'}
      </Button>
    </ButtonRow>
  </Stack>
);
