import { launchBrowser } from '@holdfast/local/testing/browser';

test('a real browser opens a page', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent('<h1>Recommendations</h1>');
    expect(await page.textContent('h1')).toBe('Recommendations');
  } finally {
    await browser.close();
  }
});
