import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import {
  fillNames,
  type LetterDocument,
  type LetterNames,
  type LetterParagraph,
} from '@shared/contract/letter-document';
import { attachmentLines } from './attachment-lines';
import * as parts from './docx-parts';
import { fixedZip } from './fixed-zip';
import { PAGE, SIZE } from './measures';

const TWIPS = 20;
const page = {
  size: { width: Math.round(PAGE.width * TWIPS), height: Math.round(PAGE.height * TWIPS) },
  margin: {
    top: Math.round(PAGE.top * TWIPS),
    bottom: Math.round(PAGE.bottom * TWIPS),
    left: Math.round(PAGE.left * TWIPS),
    right: Math.round(PAGE.right * TWIPS),
    footer: Math.round(28 * TWIPS),
  },
};

const paragraphOf = ({ style, text, rows }: LetterParagraph) =>
  style === 'table' ? parts.table(rows ?? []) : parts.body(text, style === 'heading');

const pageNumber = () =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            size: SIZE.small * 2,
            font: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' },
            children: ['— ', PageNumber.CURRENT, ' —'],
          }),
        ],
      }),
    ],
  });

const when = <T>(text: string, make: (text: string) => T): T[] => (text === '' ? [] : [make(text)]);

const childrenOf = (letter: LetterDocument) => [
  ...when(letter.redHead, parts.redHead),
  ...when(letter.title, parts.title),
  ...when(letter.documentNumber, parts.centred),
  parts.empty(),
  ...when(letter.salutation, parts.flush),
  ...letter.paragraphs.map(paragraphOf),
  ...(letter.attachments.length > 0 ? [parts.empty()] : []),
  ...attachmentLines(letter.attachments).map((line) => parts.body(line)),
  parts.empty(),
  parts.empty(),
  ...when(letter.agency, parts.signed),
  ...when(letter.dateText, parts.signed),
  ...(letter.footnote === '' ? [] : [parts.empty(), parts.small(letter.footnote)]),
];

/** 写成 Word 文件；同一份文书、同样的姓名，每次的字节都相同。 */
export const toDocx = async (document: LetterDocument, names: LetterNames): Promise<Uint8Array> => {
  const letter = fillNames(document, names);
  const file = new Document({
    title: letter.title,
    creator: letter.agency,
    lastModifiedBy: letter.agency,
    styles: { default: { document: { run: { size: SIZE.body * 2 } } } },
    sections: [
      { properties: { page }, footers: { default: pageNumber() }, children: childrenOf(letter) },
    ],
  });
  return fixedZip(await Packer.toBuffer(file));
};
