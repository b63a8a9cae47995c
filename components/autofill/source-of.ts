/** Word key, in namespace `autofill`, of the part of a profile that a value comes from. */
export function sourceKey(profileKey: string): string {
  if (profileKey.startsWith('file.')) return 'from.file';
  if (profileKey.startsWith('entity.leader')) return 'from.entityLeader';
  if (profileKey.startsWith('smsReceiver')) return 'from.smsReceiver';
  if (profileKey.startsWith('entity.legalRep')) return 'from.legalRep';
  if (profileKey.startsWith('entity.')) return 'from.entity';
  if (profileKey.startsWith('service.leader')) return 'from.serviceLeader';
  if (profileKey.startsWith('service.emergency')) return 'from.emergency';
  if (profileKey.startsWith('service.hosting')) return 'from.hosting';
  return 'from.service';
}
