import type { LetterDocument, LetterParagraph } from '@shared/contract/letter-document';
import { DataTable } from '../data-table';
import { Element } from '../element';
import './index.scss';

export interface LetterPaperProps {
  /** 读屏用的名称，如“补正告知书”。 */
  label: string;
  /** 已把占位换成可以显示的样子。 */
  document: LetterDocument;
}

const Lines = ({ text, className }: { text: string; className: string }) => (
  <>
    {text.split('\n').map((line, index) => (
      // 一段里的各行没有编号，次序就是身份。
      <Element as="p" className={className} key={`${String(index)}-${line}`}>
        {line}
      </Element>
    ))}
  </>
);

interface TableProps {
  text: string;
  rows: readonly (readonly string[])[];
}

/** 两列的是填写栏：左边栏目、右边内容，没有表头；三列以上的第一行是表头。 */
const Table = ({ text, rows }: TableProps) => {
  const [first = []] = rows;
  const isForm = first.length <= 2;
  return (
    <DataTable
      caption={text === '' ? (isForm ? '填写栏' : '明细') : text}
      isCaptionHidden={text === ''}
      isHeadHidden={isForm}
      columns={
        isForm
          ? ['栏目', '内容'].slice(0, first.length).map((title) => ({ key: title, title }))
          : first.map((title, index) => ({ key: String(index), title }))
      }
      rows={(isForm ? rows : rows.slice(1)).map((cells, index) => ({ key: String(index), cells }))}
    />
  );
};

const Paragraph = ({ style, text, rows }: LetterParagraph) => {
  if (style === 'table') return <Table text={text} rows={rows ?? []} />;
  if (style === 'heading')
    return (
      <Element as="h4" className="ml-letter__heading">
        {text}
      </Element>
    );
  return <Lines text={text} className={`ml-letter__line ml-letter__line--${style}`} />;
};

/** 落款：单位、日期，靠右。 */
const Signature = ({ agency, dateText }: Pick<LetterDocument, 'agency' | 'dateText'>) => (
  <Element className="ml-letter__signature">
    <Element as="p">{agency}</Element>
    <Element as="p">{dateText}</Element>
  </Element>
);

/** 屏幕上的公文：红头、标题、文号、称呼、正文、附件、落款，与 docx、PDF 出自同一份内容。 */
export const LetterPaper = ({ label, document }: LetterPaperProps) => (
  <Element as="article" className="ml-letter" aria-label={`文书：${label}`}>
    {document.redHead === '' ? null : (
      <Element as="p" className="ml-letter__red-head">
        {document.redHead}
      </Element>
    )}
    {document.documentNumber === '' ? null : (
      <Element as="p" className="ml-letter__number">
        {document.documentNumber}
      </Element>
    )}
    <Element as="h3" className="ml-letter__title">
      {document.title}
    </Element>
    {document.salutation === '' ? null : (
      <Element as="p" className="ml-letter__salutation">
        {document.salutation}
      </Element>
    )}
    {document.paragraphs.map((paragraph, index) => (
      <Paragraph key={`${String(index)}-${paragraph.style}`} {...paragraph} />
    ))}
    {document.attachments.map((name, index) => (
      <Element as="p" className="ml-letter__line ml-letter__line--body" key={name}>
        {`附件${document.attachments.length > 1 ? String(index + 1) : ''}：${name}`}
      </Element>
    ))}
    <Signature agency={document.agency} dateText={document.dateText} />
    {document.footnote === '' ? null : (
      <Element as="p" className="ml-letter__footnote">
        {document.footnote}
      </Element>
    )}
  </Element>
);
