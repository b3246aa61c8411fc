import { Image } from '@tarojs/components';
import type { CSSProperties } from 'react';

export interface CodePictureProps {
  src: string;
  /** 读屏念的，如“签名回执的二维码”。 */
  label: string;
  className?: string | undefined;
  style?: CSSProperties | undefined;
}

/** 二维码的图：浏览器用原生 img，有替代文字；小程序用 Image。 */
export const CodePicture = ({ src, label, className, style }: CodePictureProps) =>
  process.env.TARO_ENV === 'h5' ? (
    <img src={src} alt={label} className={className} style={style} />
  ) : (
    <Image
      src={src}
      ariaLabel={label}
      {...(className === undefined ? {} : { className })}
      {...(style === undefined ? {} : { style })}
    />
  );
