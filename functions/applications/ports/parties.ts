import type { FilingEnder, FilingRelation, PersonalFileKind } from '@shared/vocabulary/filing';
import type { FilingState } from '../domain/on-behalf';

/** 一件申请的代办；姓名在保险箱里，这里只有隐去后的称呼。 */
export interface FilingRow extends FilingState {
  readonly relation: FilingRelation;
  readonly label: string;
  readonly vaultId: string | null;
  readonly consentVersion: string;
  readonly evidenceId: string;
  readonly since: string;
  readonly endedBy: FilingEnder | null;
}

/** 加密存放的一份材料；内容在附件存放处。 */
export interface PersonalFileRow {
  readonly fileId: string;
  readonly kind: PersonalFileKind;
  readonly mediaType: string;
  readonly storageKey: string;
  readonly deletedAt: string | null;
}

export interface NewPersonalFile extends Omit<PersonalFileRow, 'deletedAt'> {
  readonly accountId: string;
  readonly byteSize: number;
}

export interface NewFiler {
  readonly accountId: string;
  readonly relation: FilingRelation;
  readonly label: string;
  readonly vaultId: string | null;
  readonly consentVersion: string;
  readonly evidenceId: string;
}

/** 能问的：代办、加密的材料。 */
export interface PartyReads {
  filing(applicationId: string): Promise<FilingRow | null>;
  personalFiles(applicationId: string): Promise<readonly PersonalFileRow[]>;
  /** 本人留下备用的手机号；没有留下为 null。 */
  savedPhone(accountId: string): Promise<string | null>;
}

/** 能做的：登记代办、挂上材料、本人关联、结束代办。 */
export interface PartyWrites {
  addFiler(applicationId: string, filer: NewFiler): Promise<void>;
  addPersonalFile(file: NewPersonalFile): Promise<void>;
  /** 此人上传了还没有随申请提交的材料有几份。 */
  countLooseFiles(accountId: string): Promise<number>;
  /** 把本人上传、还没有用过的一份材料挂到申请上；不是这样的材料为 false。 */
  attachPersonalFile(
    applicationId: string,
    file: {
      readonly fileId: string;
      readonly accountId: string;
      readonly kinds: readonly PersonalFileKind[];
    },
  ): Promise<boolean>;
  /** 本人关联：从此是他的申请，版本加一。须以系统的身份，锁住了的。 */
  linkPerson(
    applicationId: string,
    person: { readonly accountId: string; readonly label: string },
  ): Promise<void>;
  /** 结束代办，版本加一；本人没有关联的，申请从此没有账号，个人信息由 keeperId 保管。须以系统的身份，锁住了的。 */
  endFiling(
    applicationId: string,
    end: { readonly by: FilingEnder; readonly filerId: string; readonly keeperId: string },
  ): Promise<void>;
}
