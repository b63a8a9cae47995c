import { useEffect, useState } from 'preact/hooks';
import { askPage } from '../messaging/page';
import { send } from '../messaging/send';
import type { App, Website } from '../profile/schema';
import {
  Button,
  CopyButton,
  Notice,
  Row,
  Rows,
  Section,
  SelectField,
  useToast,
  useWords,
} from '../ui';
import type { FoundNumber } from './find';

type Service = Website | App;
interface Kept {
  readonly record: Service;
  readonly revision: number;
}

/** A website or App with the number where it belongs. */
function withNumber(record: Service, { kind, value }: FoundNumber): Service {
  if (kind === 'icp') return { ...record, icpNumber: value };
  if (kind === 'publicSecurity') return { ...record, publicSecurityNumber: value };
  return { ...record, hosting: { ...record.hosting, serviceCode: value } };
}

const holds = (record: Service, { kind, value }: FoundNumber): boolean =>
  (kind === 'icp' && record.icpNumber === value) ||
  (kind === 'publicSecurity' && record.publicSecurityNumber === value) ||
  (kind === 'serviceCode' && record.hosting?.serviceCode === value);

async function readServices(): Promise<readonly Kept[]> {
  const reply = await send('profile.list', {});
  if (!reply.ok) return [];
  return reply.value.records.flatMap(({ record, revision }) =>
    record.kind === 'website' || record.kind === 'app' ? [{ record, revision }] : [],
  );
}

function Found(props: {
  readonly found: FoundNumber;
  readonly services: readonly Kept[];
  readonly onKept: () => void;
}) {
  const t = useWords('handover');
  const say = useToast();
  const { found, services } = props;
  const own = services.find(({ record }) => found.domain && record.domains.includes(found.domain));
  const [chosen, setChosen] = useState('');
  const target = services.find(({ record }) => record.id === chosen) ?? own;
  const kept = target !== undefined && holds(target.record, found);
  const keep = async () => {
    if (!target) return;
    const record = withNumber(target.record, found);
    const reply = await send('profile.put', { record, base: target.revision });
    const written = reply.ok && reply.value.status === 'written';
    say(t(written ? 'kept' : 'notKept'));
    props.onKept();
  };
  return (
    <Row data-found={found.value} end={<CopyButton small text={found.value} />}>
      <div class="muted small">{t(`kind.${found.kind}`)}</div>
      <strong>{found.value}</strong>
      {found.domain && <div class="muted small">{found.domain}</div>}
      {services.length > 0 && (
        <SelectField
          label={t('for')}
          none={t('choose')}
          value={target?.record.id ?? ''}
          choices={services.map(({ record }) => ({
            value: record.id,
            label: record.domains[0] ?? record.name,
          }))}
          onValue={setChosen}
        />
      )}
      <div class="button-row">
        {services.length > 0 && (
          <Button
            icon={kept ? 'check' : 'plus'}
            disabled={!target || kept}
            onClick={() => void keep()}
          >
            {t(kept ? 'inProfile' : 'keep')}
          </Button>
        )}
        {found.domain && found.kind !== 'serviceCode' && (
          <Button
            kind="quiet"
            icon="footer"
            onClick={() => {
              const query = new URLSearchParams({
                view: 'footer',
                url: `https://${found.domain}/`,
                number: found.value,
              });
              location.href = `/popup.html?${query}`;
            }}
          >
            {t('checkFooter')}
          </Button>
        )}
      </div>
    </Row>
  );
}

/** Numbers and codes that the official page shows, to be kept in the profile or checked. */
export function HandoverPanel({ tabId }: { readonly tabId: number }) {
  const t = useWords('handover');
  const [found, setFound] = useState<readonly FoundNumber[]>([]);
  const [services, setServices] = useState<readonly Kept[]>([]);
  const refresh = () => void readServices().then(setServices);
  useEffect(() => {
    const ask = async () => {
      // The script that answers comes with the form's reader, which this question brings.
      await askPage(tabId, 'page.summary', {});
      const reply = await askPage(tabId, 'handover.found', {});
      if (!reply.ok || reply.value.length === 0) return;
      setFound(reply.value);
      setServices(await readServices());
    };
    void ask();
  }, [tabId]);
  if (found.length === 0) return null;
  return (
    <Section title={t('title')}>
      {services.length === 0 && <Notice>{t('noServices')}</Notice>}
      <Rows label={t('title')}>
        {found.map((each) => (
          <Found key={each.value} found={each} services={services} onKept={refresh} />
        ))}
      </Rows>
    </Section>
  );
}
