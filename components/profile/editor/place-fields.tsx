import { useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { SelectField, TextField } from '../../ui/form';
import { Notice } from '../../ui/notice';
import { useWords } from '../../ui/words';
import { provinces } from '../address/regions';
import { type SplitAddress, splitAddress } from '../address/split';
import type { Address, Region } from '../schema';
import { remarkOnText } from './checks';
import { usePinyin } from './pinyin';
import { TextEntry } from './text-fields';

const named = (name: string) => ({ value: name, label: name });
const known = (names: readonly string[], value: string) =>
  (value === '' || names.includes(value) ? names : [value, ...names]).map(named);

/** Province, city and district, as the console's cascader has them. */
export function RegionField(props: {
  readonly label: string;
  readonly value: Region | undefined;
  readonly onValue: (value: Region | undefined) => void;
}) {
  const t = useWords('profile');
  const { province = '', city = '', district = '' } = props.value ?? {};
  const all = provinces();
  const cities = all.find((each) => each.name === province)?.cities ?? [];
  const districts = cities.find((each) => each.name === city)?.districts ?? [];
  const pinyin = usePinyin([province, city, district].filter(Boolean).join(' '));
  const none = t('form.notChosen');
  const set = (region: Region) => props.onValue(region.province === '' ? undefined : region);
  return (
    <fieldset class="field">
      <legend class="field-label">{props.label}</legend>
      <div class="region">
        <SelectField
          label={t('region.province')}
          value={province}
          none={none}
          choices={known(
            all.map((each) => each.name),
            province,
          )}
          onValue={(name) => {
            const below = all.find((each) => each.name === name)?.cities ?? [];
            // A municipality has itself as its one city: there is nothing to choose.
            const [only, second] = below;
            set({ province: name, city: second ? '' : (only?.name ?? ''), district: '' });
          }}
        />
        <SelectField
          label={t('region.city')}
          value={city}
          none={none}
          disabled={province === ''}
          choices={known(
            cities.map((each) => each.name),
            city,
          )}
          onValue={(name) => set({ province, city: name, district: '' })}
        />
        <SelectField
          label={t('region.district')}
          value={district}
          none={none}
          disabled={districts.length === 0}
          choices={known(districts, district)}
          onValue={(name) => set({ province, city, district: name })}
        />
      </div>
      {pinyin && (
        <p class="pinyin" lang="zh-Latn">
          {pinyin}
        </p>
      )}
    </fieldset>
  );
}

/** An address in its parts; one typed or pasted as a line is split into them. */
export function AddressField(props: {
  readonly label: string;
  readonly value: Address | undefined;
  readonly onValue: (value: Address | undefined) => void;
}) {
  const t = useWords('profile');
  const [line, setLine] = useState('');
  const [split, setSplit] = useState<SplitAddress | null>(null);
  const detail = props.value?.detail ?? '';
  const region = props.value?.region;
  const set = (next: Region | undefined, rest: string) =>
    props.onValue(next || rest ? { ...(next ? { region: next } : {}), detail: rest } : undefined);
  const take = (next: Region, rest: string) => {
    set(next, rest);
    setLine('');
  };
  return (
    <div class="stack">
      <div class="text-row">
        <TextField
          label={t('address.line', { label: props.label })}
          hint={t('address.lineHint')}
          value={line}
          lang="zh-CN"
          onValue={(value) => {
            setLine(value);
            setSplit(null);
          }}
        />
        <Button
          disabled={line.trim() === ''}
          onClick={() => {
            const next = splitAddress(line);
            setSplit(next);
            if (next.region) take(next.region, next.detail);
          }}
        >
          {t('address.split')}
        </Button>
      </div>
      {split && !split.region && (
        <Notice kind="warning" live title={t('address.notSplit')}>
          {split.alternatives.length === 0
            ? t('address.unknown')
            : split.alternatives.slice(0, 8).map((each) => (
                <Button
                  key={Object.values(each).join()}
                  kind="quiet"
                  onClick={() => {
                    take(each, split.detail);
                    setSplit(null);
                  }}
                >
                  {each.province} {each.city} {each.district}
                </Button>
              ))}
        </Notice>
      )}
      {split?.region && split.inferred.length > 0 && <Notice live>{t('address.inferred')}</Notice>}
      <RegionField
        label={t('address.region', { label: props.label })}
        value={region}
        onValue={(next) => set(next, detail)}
      />
      <TextEntry
        label={t('address.detail', { label: props.label })}
        value={detail}
        chinese
        remark={remarkOnText(detail, undefined, '')}
        onValue={(next) => set(region, next)}
      />
    </div>
  );
}
