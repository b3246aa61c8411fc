import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { routes } from '@miniapp/routes';

/** 村（居）务的其他工作：记录、登记、名册、答复。 */
export const VillageLinks = () => (
  <Card title="村（居）务记录" isFlush>
    <CellGroup label="村（居）务记录">
      <CellItem icon="file" title="应公开事项清单" to={routes.villageList()} />
      <CellItem icon="check" title="四议两公开" to={routes.villageDecisions()} />
      <CellItem icon="file" title="集体合同、资产、资源" to={routes.villageRegisters()} />
      <CellItem icon="person" title="监督委员会" to={routes.villageCommittee()} />
      <CellItem icon="info" title="答复提问" to={routes.villageQuestions()} />
    </CellGroup>
  </Card>
);
