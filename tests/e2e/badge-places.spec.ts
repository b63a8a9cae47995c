/** A badge stands beside its field: nothing of the page that is pressed or read lies under it. */
import { expect, test } from './fixtures';

for (const address of [
  'https://beian.miit.gov.cn/',
  'https://beian.mps.gov.cn/',
  'https://bsn.console.aliyun.com/',
  'https://beian.aliyun.com/',
]) {
  test(`no badge lies over a button, a link or a picture: ${address}`, async ({ lens }) => {
    const page = await lens.open(address);
    await expect(page.locator('beian-lens-badges')).toHaveAttribute('data-state', 'ready');
    await expect(page.locator('beian-lens-badges button:visible').first()).toBeVisible();
    const covered = () =>
      page.evaluate(() => {
        const host = document.querySelector('beian-lens-badges');
        const badges = [...(host?.shadowRoot?.querySelectorAll('button') ?? [])];
        return badges
          .filter((badge) => !badge.hidden)
          .flatMap((badge) => {
            const box = badge.getBoundingClientRect();
            const corners = [
              [box.left + 2, box.top + 8],
              [box.right - 2, box.top + 8],
              [box.left + 8, box.bottom - 2],
            ] as const;
            const under = corners.flatMap(([x, y]) =>
              document.elementsFromPoint(x, y).filter((each) => each !== host),
            );
            const bad = under.find((each) =>
              each.matches('button, a, img, canvas, svg, [role=button]'),
            );
            return bad ? [`${badge.dataset.field}: ${bad.outerHTML.slice(0, 80)}`] : [];
          });
      });
    await expect.poll(covered).toEqual([]);
  });
}
