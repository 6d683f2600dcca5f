import type { Page } from 'playwright-core';

interface Asked {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: unknown;
}

interface Answered {
  readonly status: number;
  readonly body: string;
}

/** Asks the API as whoever has signed in on the page, with their session and its token, past every screen. */
export const askApi = (page: Page, asked: Asked): Promise<Answered> =>
  page.evaluate(async ({ method, path, body }) => {
    const session = (await (await fetch('/api/session')).json()) as { csrfToken: string };
    const headers = { 'content-type': 'application/json', 'x-csrf-token': session.csrfToken };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const answer = await fetch(path, { method, headers, ...sent });
    return { status: answer.status, body: await answer.text() };
  }, asked);
