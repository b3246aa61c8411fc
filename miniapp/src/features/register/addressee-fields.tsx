import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Card } from '@miniapp/components/card';
import { Loaded } from '@miniapp/components/loaded';
import { Select } from '@miniapp/components/select';
import { Stack } from '@miniapp/components/stack';
import { listDispatchTargets } from '@shared/contract/desk';
import type { Registering } from './use-register';

const OFFICE = 'office';
const LATER = 'later';

/** 公开办登记：写给谁、直接交给哪个单位承办。 */
export const AddresseeFields = ({
  region,
  registering: { form, change, errorOf },
}: {
  region: string;
  registering: Registering;
}) => {
  const targets = useEndpoint(listDispatchTargets, { params: { region } });
  return (
    <Card title="由谁答复">
      <Loaded query={targets}>
        {({ items }) => {
          const options = items.map(({ organisationId, name }) => ({
            value: organisationId,
            label: name,
          }));
          return (
            <Stack>
              <Select
                label="来件写给谁"
                options={[{ value: OFFICE, label: '县政府、公开办，或者没有写明' }, ...options]}
                value={form.addresseeId === '' ? OFFICE : form.addresseeId}
                error={errorOf('addresseeId')}
                onChange={(id) =>
                  change({ addresseeId: id === OFFICE ? '' : id, leadDepartmentId: '' })
                }
              />
              {form.addresseeId === '' ? (
                <Select
                  label="交给哪个单位承办"
                  options={[{ value: LATER, label: '登记以后再分办' }, ...options]}
                  value={form.leadDepartmentId === '' ? LATER : form.leadDepartmentId}
                  error={errorOf('leadDepartmentId')}
                  onChange={(id) => change({ leadDepartmentId: id === LATER ? '' : id })}
                />
              ) : null}
            </Stack>
          );
        }}
      </Loaded>
    </Card>
  );
};
