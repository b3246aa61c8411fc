import { Button } from '@miniapp/components/button';
import { Element } from '@miniapp/components/element';
import { KeyValue } from '@miniapp/components/key-value';
import { Sheet } from '@miniapp/components/sheet';
import { KEY_LIST } from './keys';

export interface KeyHelpProps {
  isOpen: boolean;
  onOpen: () => void;
  onClose: () => void;
}

/** 按键表；小程序没有键盘，不显示。 */
export const KeyHelp = ({ isOpen, onOpen, onClose }: KeyHelpProps) =>
  process.env.TARO_ENV === 'h5' ? (
    <>
      <Element className="desk-keys">
        <Button kind="text" onPress={onOpen}>
          按键（?）
        </Button>
      </Element>
      <Sheet isOpen={isOpen} title="按键" onClose={onClose}>
        <KeyValue
          items={KEY_LIST.map(({ key, keys, does }) => ({ key, label: keys, value: does }))}
        />
      </Sheet>
    </>
  ) : null;
