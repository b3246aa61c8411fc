import { writeFileSync } from 'node:fs';
import { endpointGroups } from '../platform/http/endpoint-groups';
import { openApiDocument } from '../platform/http/openapi';

const text = `${JSON.stringify(openApiDocument(endpointGroups), null, 2)}\n`;
const [, , file] = process.argv;
if (file === undefined) process.stdout.write(text);
else writeFileSync(file, text);
