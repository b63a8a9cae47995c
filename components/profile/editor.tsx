export function ProfileEditor() {
  return null;
}
