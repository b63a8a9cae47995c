/**
 * Every permission that the manifest asks for; its name and reason stand in namespace `options`
 * under `permission.<name>`. tests/unit/options/permissions.test.ts holds it to the manifest.
 */
export const permissions = [
  'storage',
  'scripting',
  'activeTab',
  'alarms',
  'notifications',
  'contextMenus',
  'idle',
] as const;
