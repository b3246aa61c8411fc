import { useState } from 'react';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Banner, type BannerTone } from '@miniapp/components/banner';
import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { TextField } from '@miniapp/components/field';
import { KeyValue } from '@miniapp/components/key-value';
import { Link } from '@miniapp/components/link';
import { Loaded } from '@miniapp/components/loaded';
import { RichText } from '@miniapp/components/rich-text';
import { Stack } from '@miniapp/components/stack';
import { Heading } from '@miniapp/components/text';
import { dayText } from '@miniapp/format/day';
import { routes } from '@miniapp/routes';
import { NoticeSeal } from './notice-seal';
import type { OutputOf } from '@shared/contract/endpoint';
import { verdicts, verifyNotice, type Verdict } from '@shared/contract/posters';

type Verification = OutputOf<typeof verifyNotice>;

const tones: Readonly<Record<Verdict, BannerTone>> = {
  unaltered: 'done',
  corrected: 'warn',
  namesMasked: 'done',
  takenDown: 'warn',
  notMatching: 'error',
};

const factsOf = (found: Verification) =>
  [
    ['名称', found.title],
    ['索引号', found.indexNumber],
    ['发布单位', found.organisationName],
    ['公开日期', dayText(found.publishedOn)],
    ['更正或者撤下', found.changedOn === null ? '' : dayText(found.changedOn)],
    ['现在的校验码', found.currentChecksum],
  ]
    .filter(([, value]) => value !== '')
    .map(([label = '', value = '']) => ({ key: label, label, value }));

const Outcome = ({ region, found }: { region: string; found: Verification }) => (
  <Stack>
    <Banner tone={tones[found.verdict]} title={verdicts.labels[found.verdict]} isLive>
      {found.explanation}
    </Banner>
    <KeyValue items={factsOf(found)} />
    {found.title === '' ? null : (
      <Link isButton to={routes.notice({ region, noticeId: found.noticeId })}>
        看现在公开的内容
      </Link>
    )}
    {found.printedText === null ? null : (
      <Card title="更正以前的原文">
        <Stack>
          <Heading level={3}>{found.printedText.title}</Heading>
          <RichText
            markdown={found.printedText.bodyMarkdown}
            tableCaption={found.printedText.title}
          />
        </Stack>
      </Card>
    )}
  </Stack>
);

/** 要核对的一张纸：扫码的有编号，手填的有索引号。 */
export interface PaperCode {
  readonly noticeId?: string;
  readonly indexNumber?: string;
  readonly checksum: string;
}

export interface VerifyNoticeProps {
  region: string;
  /** 扫码带来的；没有时手填。 */
  scanned: PaperCode | null;
  /** 二维码里的签名；没有为空。 */
  seal?: string;
}

/** 核对一张张贴件：扫码进来直接给出结果，也可以照纸上手填。 */
export const VerifyNotice = ({ region, scanned, seal = '' }: VerifyNoticeProps) => {
  const [asked, setAsked] = useState<PaperCode | null>(scanned);
  const [indexNumber, setIndexNumber] = useState('');
  const [checksum, setChecksum] = useState('');
  const [error, setError] = useState('');
  const query = useEndpoint(
    verifyNotice,
    asked === null || region === '' ? null : { params: { region }, query: { ...asked } },
  );
  const submit = () => {
    if (indexNumber.trim() === '' || checksum.trim() === '') setError('索引号和校验码都要填');
    else {
      setError('');
      setAsked({ indexNumber: indexNumber.trim(), checksum: checksum.trim() });
    }
  };
  return (
    <Stack gap="loose">
      {scanned?.noticeId === undefined || asked !== scanned ? null : (
        <NoticeSeal
          region={region}
          noticeId={scanned.noticeId}
          checksum={scanned.checksum}
          seal={seal}
        />
      )}
      {asked === null ? null : (
        <Loaded query={query} shape="article">
          {(found) => <Outcome region={region} found={found} />}
        </Loaded>
      )}
      <Card title={asked === null ? '照纸上印的填写' : '再核对一张'}>
        <Stack>
          <TextField
            label="索引号"
            maxLength={100}
            value={indexNumber}
            onChange={setIndexNumber}
            placeholder="如：LIUSHUPING-2026-0012"
          />
          <TextField
            label="校验码"
            hint="16 位数字和字母，空格可以不填"
            maxLength={100}
            value={checksum}
            onChange={setChecksum}
            error={error === '' ? undefined : error}
          />
          <Button kind="primary" isBlock isLoading={query.isFetching} onPress={submit}>
            核对
          </Button>
        </Stack>
      </Card>
    </Stack>
  );
};
