import { Button } from '../../ui/button';
import { useWords } from '../../ui/words';
import type { AppPlatform } from '../schema';
import { platformCheck, platformParts, remarkOnText } from './checks';
import { platformOptions } from './form-specs';
import { TextEntry } from './text-fields';

const kinds = Object.keys(platformOptions.texts) as AppPlatform['platform'][];

/** Per platform: package name, public key, fingerprint. A certificate pasted gives its modulus. */
export function PlatformsField(props: {
  readonly values: readonly AppPlatform[];
  readonly today: string;
  readonly onValues: (values: readonly AppPlatform[]) => void;
}) {
  const t = useWords('profile');
  const { values, onValues } = props;
  const missing = kinds.filter((kind) => !values.some((each) => each.platform === kind));
  const name = (kind: AppPlatform['platform']) => t(`fieldOptions:appPlatforms.${kind}`);
  return (
    <div class="stack">
      {values.map((value) => (
        <fieldset class="platform" key={value.platform}>
          <legend class="field-label">{name(value.platform)}</legend>
          {platformParts.map((part) => (
            <TextEntry
              key={part}
              label={t(`platform.${value.platform}.${part}`)}
              hint={part === 'publicKey' ? t('platform.publicKeyHint') : undefined}
              long={part === 'publicKey'}
              value={value[part]}
              remark={remarkOnText(value[part], platformCheck(value.platform, part), props.today)}
              onValue={(next) =>
                onValues(values.map((each) => (each === value ? { ...each, [part]: next } : each)))
              }
            />
          ))}
          <div>
            <Button
              kind="quiet"
              icon="trash"
              onClick={() => onValues(values.filter((each) => each !== value))}
            >
              {t('platform.remove', { name: name(value.platform) })}
            </Button>
          </div>
        </fieldset>
      ))}
      {missing.length > 0 && (
        <div class="button-row">
          {missing.map((platform) => (
            <Button
              key={platform}
              icon="plus"
              onClick={() =>
                onValues([...values, { platform, packageName: '', publicKey: '', fingerprint: '' }])
              }
            >
              {t('platform.add', { name: name(platform) })}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
