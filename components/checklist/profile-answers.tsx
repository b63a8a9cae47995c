import { useEffect, useState } from 'preact/hooks';
import { send } from '../messaging/send';
import type { Profile, ProfileRecord, Service } from '../profile/schema';
import { SelectField, useWords } from '../ui';
import { answersFromProfile } from './from-profile';
import type { Answers } from './types';

const ofKind = <Kind extends ProfileRecord['kind']>(
  records: readonly ProfileRecord[],
  kind: Kind,
): readonly Extract<ProfileRecord, { kind: Kind }>[] =>
  records.filter((each): each is Extract<ProfileRecord, { kind: Kind }> => each.kind === kind);

/** The profile as our own page may see it; null while it is locked or empty. */
export function useProfile(): Profile | null {
  const [profile, setProfile] = useState<Profile | null>(null);
  useEffect(() => {
    void send('profile.list', {}).then((reply) => {
      if (!reply.ok || reply.value.records.length === 0) return;
      const records = reply.value.records.map(({ record }) => record);
      setProfile({
        entities: ofKind(records, 'entity'),
        people: ofKind(records, 'person'),
        websites: ofKind(records, 'website'),
        apps: ofKind(records, 'app'),
        files: ofKind(records, 'file'),
      });
    });
  }, []);
  return profile;
}

/** Takes what the profile knows of an entity or one of its services as answers. */
export function ProfileAnswers(props: {
  readonly profile: Profile;
  readonly answers: Answers;
  readonly onAnswers: (answers: Answers, name: string) => void;
}) {
  const t = useWords('checklist');
  const { profile } = props;
  const services: readonly Service[] = [...profile.websites, ...profile.apps];
  const choices = profile.entities.flatMap((entity) => [
    { value: entity.id, label: entity.name },
    ...services
      .filter((service) => service.entityId === entity.id)
      .map((service) => ({
        value: service.id,
        label: `${entity.name} · ${service.domains[0] ?? service.name}`,
      })),
  ]);
  if (choices.length === 0) return null;
  const take = (id: string) => {
    const service = services.find((each) => each.id === id);
    const entity = profile.entities.find((each) => each.id === (service?.entityId ?? id));
    if (!entity) return;
    const found = answersFromProfile(profile, entity, service);
    props.onAnswers({ ...props.answers, ...found }, service?.domains[0] ?? entity.name);
  };
  return (
    <SelectField
      label={t('fromProfile')}
      hint={t('fromProfileHint')}
      none={t('choose')}
      value=""
      choices={choices}
      onValue={take}
    />
  );
}
