import { useState } from 'react';
import { useAct, useEndpoint } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Button } from '@miniapp/components/button';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Chip } from '@miniapp/components/chip';
import { Element } from '@miniapp/components/element';
import { TextField } from '@miniapp/components/field';
import { Sheet } from '@miniapp/components/sheet';
import { Stack } from '@miniapp/components/stack';
import { showToast } from '@miniapp/components/toast';
import { newKey } from '@miniapp/format/new-key';
import { deleteView, listSavedViews, saveView, type DeskFilter } from '@shared/contract/desk';
import type { OutputOf } from '@shared/contract/endpoint';

type View = OutputOf<typeof listSavedViews>['items'][number];

interface ManageProps {
  region: string;
  filter: DeskFilter;
  views: readonly View[];
  onClose: () => void;
}

const ManageSheet = ({ region, filter, views, onClose }: ManageProps) => {
  const [name, setName] = useState('');
  const [viewId] = useState(() => newKey());
  const saving = useAct(saveView);
  const deleting = useAct(deleteView);
  const save = async () => {
    await saving.mutateAsync({ params: { region }, body: { viewId, name, filter } }).then(
      () => {
        showToast(`已存为“${name}”`);
        onClose();
      },
      () => undefined,
    );
  };
  const problem = deleting.error?.message;
  return (
    <Sheet isOpen title="常用视图" onClose={onClose}>
      <Stack>
        <TextField
          label="把现在的视图和条件存为"
          hint="只有您自己看得到"
          maxLength={20}
          value={name}
          onChange={setName}
          error={saving.error?.message}
        />
        <Button kind="primary" isLoading={saving.isPending} onPress={save}>
          存为常用视图
        </Button>
        {problem === undefined ? null : (
          <Banner tone="error" isLive>
            {problem}
          </Banner>
        )}
        {views.length === 0 ? null : (
          <CellGroup label="已存的视图">
            {views.map((view) => (
              <CellItem
                key={view.viewId}
                icon="trash"
                title={view.name}
                note="点一下删去"
                onPress={() => deleting.mutate({ params: { region, viewId: view.viewId } })}
              />
            ))}
          </CellGroup>
        )}
      </Stack>
    </Sheet>
  );
};

export interface SavedViewsProps {
  region: string;
  filter: DeskFilter;
  onApply: (filter: DeskFilter) => void;
}

/** 常用视图：点一下就用；旁边可以存现在的条件、删去用不着的。 */
export const SavedViews = ({ region, filter, onApply }: SavedViewsProps) => {
  const [isOpen, setOpen] = useState(false);
  const saved = useEndpoint(listSavedViews, { params: { region } });
  const views = saved.data?.items ?? [];
  return (
    <Element className="desk-chips" role="group" aria-label="常用视图">
      {views.map((view) => (
        <Chip key={view.viewId} onPress={() => onApply(view.filter)}>
          {view.name}
        </Chip>
      ))}
      <Chip isQuiet hasPopup="dialog" onPress={() => setOpen(true)}>
        {views.length === 0 ? '存为常用视图' : '管理视图'}
      </Chip>
      {isOpen ? (
        <ManageSheet {...{ region, filter, views }} onClose={() => setOpen(false)} />
      ) : null}
    </Element>
  );
};
