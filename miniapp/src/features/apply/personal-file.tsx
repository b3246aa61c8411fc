import { Button } from '@miniapp/components/button';
import { FieldGroup } from '@miniapp/components/field';
import { Tag } from '@miniapp/components/tag';
import type { PersonalFileKind } from '@shared/vocabulary/filing';
import { usePersonalFile } from './use-personal-file';

export interface PersonalFileProps {
  region: string;
  kind: PersonalFileKind;
  label: string;
  hint: string;
  /** 已经上传的编号；没有为空。 */
  fileId: string;
  onChange: (fileId: string) => void;
}

/** 一张加密上传的照片：可以换，可以不交。 */
export const PersonalFile = (props: PersonalFileProps) => {
  const { region, kind, label, hint, fileId, onChange } = props;
  const { problem, isBusy, takePicture } = usePersonalFile(region, onChange);
  const isSent = fileId !== '';
  return (
    <FieldGroup label={label} hint={hint} isOptional error={problem === '' ? undefined : problem}>
      {isSent ? <Tag tone="ok">已上传</Tag> : null}
      <Button isLoading={isBusy} onPress={() => takePicture(kind)}>
        {isSent ? `换一张${label}` : `拍${label}`}
      </Button>
      {isSent ? (
        <Button kind="text" onPress={() => onChange('')}>
          不交照片了
        </Button>
      ) : null}
    </FieldGroup>
  );
};
