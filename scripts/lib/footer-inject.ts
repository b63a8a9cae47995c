import { collectEvidence } from '../../components/footer-check/evidence/collect';
import { provideFooterTools } from '../../components/footer-check/evidence/tools';
import { judge } from '../../components/footer-check/judge/judge';

provideFooterTools();

/** One look without any waiting: what the bench times. */
Object.assign(globalThis, {
  async beianLensFooterOnce(date: string): Promise<{ milliseconds: number; verdict: string }> {
    const from = performance.now();
    const looked = { scrolled: true, grew: 0, unpainted: false, waited: 0, restless: false };
    const evidence = await collectEvidence(document, { looked });
    const { verdict } = judge(evidence, { date });
    return { milliseconds: performance.now() - from, verdict };
  },
});
