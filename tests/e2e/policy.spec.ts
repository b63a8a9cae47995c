import { expect, test } from './fixtures';

/** What a slip of ours, or a script that got in, would try on one of our pages. */
const attempts = {
  'HTML as text': () => {
    document.body.innerHTML = '<img src=x onerror=alert(1)>';
  },
  'HTML into a frame': () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<script>alert(1)</script>';
  },
  'code as text': () => {
    document.createElement('script').text = '1';
  },
  'a policy of another name': () => {
    const { trustedTypes } = globalThis as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): unknown };
    };
    trustedTypes.createPolicy('anything', { createHTML: (text: string) => text });
  },
  'a script by address': () => {
    const script = document.createElement('script');
    script.src = 'https://evil.example.cn/x.js';
  },
} as const;

test('our pages refuse HTML and code as text, and reach nothing', async ({ lens }) => {
  lens.allowErrors(/Content Security Policy|Trusted(?:HTML|Script)|violates|Failed to fetch/);
  for (const path of ['options.html', 'popup.html', 'print.html']) {
    const page = await lens.open(`chrome-extension://${lens.extensionId}/${path}`);
    for (const [what, attempt] of Object.entries(attempts)) {
      const refused = await page.evaluate(attempt).then(
        () => 'allowed',
        () => 'refused',
      );
      expect(refused, `${path}: ${what}`).toBe('refused');
    }
    const reached = await page.evaluate(async () => {
      const blocked: string[] = [];
      addEventListener('securitypolicyviolation', (event) =>
        blocked.push(event.effectiveDirective),
      );
      const sent = await fetch('https://example.cn/').then(
        () => true,
        () => false,
      );
      const frame = document.createElement('iframe');
      frame.src = 'https://example.cn/';
      document.body.append(frame);
      // Both are told in a moment; a longer wait is for what was not refused at all.
      for (let wait = 0; wait < 100 && blocked.length < 2; wait += 1) {
        await new Promise((done) => setTimeout(done, 50));
      }
      return { sent, blocked: blocked.sort() };
    });
    expect(reached).toEqual({ sent: false, blocked: ['connect-src', 'frame-src'] });
    await page.close();
  }
});
