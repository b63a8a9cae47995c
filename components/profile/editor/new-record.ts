import type { ProfileRecord } from '../schema';
import type { EditedKind } from './form-specs';

/** An empty record of a kind; a website or an App belongs to an entity from the start. */
export function newRecord(kind: EditedKind, entityId: string, id: string): ProfileRecord {
  const service = {
    id,
    entityId,
    name: '',
    contentTypes: [],
    languages: ['zh-Hans'],
    priorApprovals: [],
    domains: [],
  };
  switch (kind) {
    case 'entity':
      return { id, kind, type: 'enterprise', name: '' };
    case 'person':
      return { id, kind, name: '' };
    case 'website':
      return { ...service, kind, homeUrls: [], serviceForm: 'website' };
    case 'app':
      return { ...service, kind, platforms: [], sdks: [] };
  }
}
