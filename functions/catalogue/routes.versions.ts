import * as acts from '@shared/contract/catalogue-version-acts';
import * as edits from '@shared/contract/catalogue-version-edits';
import * as history from '@shared/contract/catalogue-history';
import * as matters from '@shared/contract/power-list';
import * as reads from '@shared/contract/catalogue-versions';
import { actorOf, route, type RequestContext, type Route } from '../platform/http/route';
import { adjustCatalogue } from './commands/adjust-catalogue';
import { createVersion } from './commands/create-version';
import { omit, removeEntry } from './commands/drop-entries';
import { addEntry, saveEntry } from './commands/edit-entries';
import { importMatters } from './commands/import-matters';
import { mergeVersion } from './commands/merge-version';
import { approveVersion } from './commands/approve-version';
import { publishVersion } from './commands/publish-version';
import { rebaseVersion } from './commands/rebase-version';
import { nameLocalSection, setMatterException } from './commands/small-changes';
import * as plain from './commands/version-acts';
import type { Occasion, VersionPorts } from './ports.versions';
import { catalogueHistory, entryInVersion } from './queries/catalogue-history';
import { diffVersions } from './queries/diff-versions';
import { getVersion } from './queries/get-version';
import { listMatters } from './queries/list-matters';
import { listVersionEntries } from './queries/list-version-entries';
import { listVersions } from './queries/list-versions';

const occasionOf = ({ now, correlationId }: RequestContext): Occasion => ({
  at: now,
  correlationId,
});

const requested = (
  params: { readonly versionId: string },
  { version }: { readonly version: number },
  context: RequestContext,
) => ({ versionId: params.versionId, version, ...occasionOf(context) });

const reading = (ports: VersionPorts): Route[] => [
  route(reads.listCatalogueVersions, (_, context) => listVersions(ports, actorOf(context))),
  route(reads.getCatalogueVersion, ({ params }, context) =>
    getVersion(ports, actorOf(context), params.versionId),
  ),
  route(reads.listVersionEntries, ({ params, query }, context) =>
    listVersionEntries(ports, actorOf(context), {
      versionId: params.versionId,
      section: query.section,
    }),
  ),
  route(reads.diffCatalogueVersions, ({ params, query }, context) =>
    diffVersions(ports, actorOf(context), { versionId: params.versionId, against: query.against }),
  ),
];

const editing = (ports: VersionPorts): Route[] => [
  route(edits.createCatalogueVersion, ({ body }, context) =>
    createVersion(ports, actorOf(context), { ...body, ...occasionOf(context) }),
  ),
  route(edits.addVersionEntry, ({ params, body }, context) =>
    addEntry(ports, actorOf(context), { ...requested(params, body, context), entry: body.entry }),
  ),
  route(edits.saveVersionEntry, ({ params, body }, context) =>
    saveEntry(ports, actorOf(context), {
      ...requested(params, body, context),
      entryKey: params.entryKey,
      entry: body.entry,
    }),
  ),
  route(edits.removeVersionEntry, ({ params, query }, context) =>
    removeEntry(ports, actorOf(context), {
      ...requested(params, query, context),
      entryKey: params.entryKey,
    }),
  ),
  route(edits.omitSections, ({ params, body }, context) =>
    omit(ports, actorOf(context), { ...requested(params, body, context), omitted: body.omitted }),
  ),
  route(edits.adjustCatalogue, ({ body }, context) =>
    adjustCatalogue(ports, actorOf(context), { ...body, ...occasionOf(context) }),
  ),
  route(edits.nameLocalSection, ({ params, body }, context) =>
    nameLocalSection(ports, actorOf(context), {
      section: params.section,
      name: body.name,
      ...occasionOf(context),
    }),
  ),
];

const acting = (ports: VersionPorts): Route[] => [
  route(acts.submitCatalogueVersion, ({ params, body }, context) =>
    plain.submitVersion(ports, actorOf(context), requested(params, body, context)),
  ),
  route(acts.takeBackCatalogueVersion, ({ params, body }, context) =>
    plain.takeBackVersion(ports, actorOf(context), requested(params, body, context)),
  ),
  route(acts.sendBackCatalogueVersion, ({ params, body }, context) =>
    plain.sendBackVersion(ports, actorOf(context), {
      ...requested(params, body, context),
      reason: body.reason,
    }),
  ),
  route(acts.mergeCatalogueVersion, ({ params, body }, context) =>
    mergeVersion(ports, actorOf(context), {
      ...requested(params, body, context),
      sources: body.sources,
    }),
  ),
  route(acts.rebaseCatalogueVersion, ({ params, body }, context) =>
    rebaseVersion(ports, actorOf(context), requested(params, body, context)),
  ),
  route(acts.refuseCatalogueVersion, ({ params, body }, context) =>
    plain.refuseVersion(ports, actorOf(context), {
      ...requested(params, body, context),
      reason: body.reason,
    }),
  ),
  route(acts.approveCatalogueVersion, ({ params, body }, context) =>
    approveVersion(ports, actorOf(context), requested(params, body, context)),
  ),
  route(acts.publishCatalogueVersion, ({ params, body }, context) =>
    publishVersion(ports, actorOf(context), requested(params, body, context)),
  ),
  route(acts.discardCatalogueVersion, ({ params, body }, context) =>
    plain.discardVersion(ports, actorOf(context), requested(params, body, context)),
  ),
];

const comparing = (ports: VersionPorts): Route[] => [
  route(matters.listMatters, ({ query }, context) =>
    listMatters(ports, actorOf(context), query.versionId),
  ),
  route(matters.importMatters, async ({ params, body }, context) => {
    const staff = actorOf(context);
    const wish = { ...body, listKind: params.listKind, ...occasionOf(context) };
    const imported = await importMatters(ports, staff, wish);
    return imported.ok ? listMatters(ports, staff) : imported;
  }),
  route(matters.setMatterException, async ({ params, body }, context) => {
    const staff = actorOf(context);
    const wish = { matterId: params.matterId, exception: body.exception, ...occasionOf(context) };
    const saved = await setMatterException(ports, staff, wish);
    return saved.ok ? listMatters(ports, staff) : saved;
  }),
  route(history.catalogueHistory, ({ params }) => catalogueHistory(ports, params.region)),
  route(history.getEntryInVersion, ({ params }) => entryInVersion(ports, params.region, params)),
];

/** 目录版本、权责清单的路由。 */
export const versionRoutesOf = (ports: VersionPorts): Route[] => [
  ...reading(ports),
  ...editing(ports),
  ...acting(ports),
  ...comparing(ports),
];
