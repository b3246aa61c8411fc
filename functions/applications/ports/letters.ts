import type { LetterDocument, LetterNames } from '@shared/contract/letter-document';
import type { LetterFormat } from '@shared/contract/letters';
import type { Day } from '@shared/law/day';
import type { LetterKind } from '@shared/vocabulary/letter-kind';
import type { LetterOrder } from '../domain/decision';

/** 要写的一份文书；姓名用占位。 */
export interface LetterDraft {
  readonly kind: LetterKind;
  readonly documentNumber: string;
  readonly issuedOn: Day | null;
  readonly agencyName: string;
  readonly hasRedHead: boolean;
  readonly registrationNumber: string;
  readonly recipient: 'applicant' | 'thirdParty' | 'organisation' | 'internal';
  readonly organisationName: string;
  readonly details: LetterOrder['details'];
}

/** 写法上的一处风险：报批以前给人看，由人决定改不改。依据：运盐政办发〔2020〕60号第二部分第四项（风险控制）。 */
export interface WordingRisk {
  readonly rule: string;
  readonly found: string;
  readonly why: string;
  readonly mend: string;
}

export interface WrittenLetter {
  readonly document: LetterDocument;
  readonly risks: readonly WordingRisk[];
}

export type ComposedLetter = WrittenLetter & { readonly kind: LetterKind };

export interface NewLetter {
  readonly letterId: string;
  readonly kind: LetterKind;
  readonly documentNumber: string;
  readonly recipientKind: LetterDraft['recipient'];
  readonly recipientLabel: string;
  readonly recipientVaultId: string | null;
  readonly isForApplicant: boolean;
  readonly document: LetterDocument;
  readonly issuedOn: Day;
  readonly issuedBy: string;
}

/** 已经发出的一份文书；正文另取。 */
export type LetterRow = Omit<NewLetter, 'document' | 'issuedBy'> & { readonly sha256: string };

/** 一份文书连同定稿；姓名只有占位。 */
export type LetterBody = LetterRow & { readonly document: LetterDocument };

/** 一份文书和要填上的姓名等。 */
export interface NamedLetter {
  readonly document: LetterDocument;
  readonly names: LetterNames;
}

/** 填上姓名，排成 docx 或者 PDF；由 letters 模块提供。 */
export type RenderLetter = (letter: NamedLetter, format: LetterFormat) => Promise<Uint8Array>;
