import type { ReactNode } from 'react';
import { Element } from '@miniapp/components/element';
import { Tag } from '@miniapp/components/tag';
import { Citation, Heading, Paragraph } from '@miniapp/components/text';
import './setting-row.scss';

export interface SettingRowProps {
  label: string;
  /** 现在的值，或者各县一律的做法。 */
  value: string;
  state: 'default' | 'changed' | 'fixed';
  /** 默认值；不能改的没有。 */
  byDefault?: string | undefined;
  reason: string;
  rule: string;
  article: string;
  action?: ReactNode;
}

const stateTags = {
  default: { tone: 'quiet', word: '默认' },
  changed: { tone: 'navy', word: '本县已改' },
  fixed: { tone: 'quiet', word: '各县一律' },
} as const;

/** 一项约定：值、默认、缘由、依据；能改的带修改按钮。 */
export const SettingRow = (props: SettingRowProps) => {
  const { tone, word } = stateTags[props.state];
  return (
    <Element as="li" className="ml-setting">
      <Element className="ml-setting__head">
        <Heading level={3}>{props.label}</Heading>
        <Tag tone={tone}>{word}</Tag>
      </Element>
      <Element as="p" className="ml-setting__value">
        {props.value}
      </Element>
      {props.state === 'changed' ? (
        <Paragraph tone="soft">{`默认：${props.byDefault ?? ''}`}</Paragraph>
      ) : null}
      <Paragraph tone="soft">{props.reason}</Paragraph>
      <Citation>{`依据：${props.article}（规则 ${props.rule}）`}</Citation>
      {props.action === undefined ? null : (
        <Element className="ml-setting__action">{props.action}</Element>
      )}
    </Element>
  );
};
