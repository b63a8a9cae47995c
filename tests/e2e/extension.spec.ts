import { expect, test } from './fixtures';

test('the popup opens with its four views', async ({ lens }) => {
  const popup = await lens.popup('checklist');
  for (const name of ['Checklist', 'Fill', 'Footer', 'Messages']) {
    await expect(popup.getByRole('navigation').getByText(name, { exact: true })).toBeVisible();
  }
});
