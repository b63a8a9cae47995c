import { ProfileEditor } from '../profile/editor';

export function Options(_props: { address: URL }) {
  return <ProfileEditor />;
}
