/** `npm run draw`: puts the picture of the rooms, made from their imports, into the architecture page. */
import { readFileSync, writeFileSync } from 'node:fs';
import { drawRooms } from './lib/rooms';

const page = 'docs/architecture.md';
const text = readFileSync(page, 'utf8');
const picture = `\`\`\`mermaid\n${drawRooms()}\n\`\`\``;
writeFileSync(page, text.replace(/```mermaid\n[\s\S]*?```/, picture));
