import type { ReactNode } from 'react';
import { Banner } from '../banner';
import { Button, ButtonRow } from '../button';
import { Sheet } from '../sheet';
import { Stack } from '../stack';

export interface FormSheetProps {
  title: string;
  /** 确定按钮上的字，如“保存”。 */
  confirm: string;
  isBusy: boolean;
  /** 没有办成的缘由，写在最上面；写在某一栏旁边的不给。 */
  problem?: string | undefined;
  onConfirm: () => unknown;
  onClose: () => void;
  children: ReactNode;
}

/** 填几栏、点确定的面板：缘由在上，取消与确定在下。 */
export const FormSheet = ({ title, confirm, problem = '', ...props }: FormSheetProps) => (
  <Sheet
    isOpen
    title={title}
    onClose={props.onClose}
    footer={
      <ButtonRow>
        <Button onPress={props.onClose}>取消</Button>
        <Button kind="primary" isLoading={props.isBusy} onPress={() => void props.onConfirm()}>
          {confirm}
        </Button>
      </ButtonRow>
    }
  >
    <Stack>
      {problem === '' ? null : (
        <Banner tone="error" isLive>
          {problem}
        </Banner>
      )}
      {props.children}
    </Stack>
  </Sheet>
);
