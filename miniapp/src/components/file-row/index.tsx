import { Element } from '../element';
import { Icon } from '../icon';
import { Pressable } from '../pressable';
import { byteSizeText } from './byte-size';
import './index.scss';

export interface FileRowProps {
  name: string;
  byteSize: number;
  /** 打开或下载。 */
  onOpen: () => void;
  /** 移除（拟写时）。 */
  onRemove?: (() => void) | undefined;
  /** 原件还没有上传时不能打开，说明缘由。 */
  isAvailable?: boolean | undefined;
}

const extensionOf = (name: string): string => {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toUpperCase() : '文件';
};

/** 一个附件：名称、格式、大小，整行可点。 */
export const FileRow = ({ name, byteSize, onOpen, onRemove, isAvailable = true }: FileRowProps) => (
  <Element className="ml-file">
    <Pressable
      className={`ml-file__open${isAvailable ? '' : ' ml-file__open--missing'}`}
      isDisabled={isAvailable ? undefined : true}
      onPress={onOpen}
    >
      <Icon name="file" className="ml-file__icon" />
      <Element as="span" isBlock className="ml-file__text">
        <Element as="span" isBlock className="ml-file__name">
          {name}
        </Element>
        <Element as="span" isBlock className="ml-file__note">
          {isAvailable
            ? `${extensionOf(name)} · ${byteSizeText(byteSize)}`
            : '原件尚未上传，请向公开单位查阅'}
        </Element>
      </Element>
      {isAvailable ? <Icon name="download" className="ml-file__arrow" /> : null}
    </Pressable>
    {onRemove === undefined ? null : (
      <Pressable className="ml-file__remove" label={`移除 ${name}`} onPress={onRemove}>
        <Icon name="trash" />
      </Pressable>
    )}
  </Element>
);
