import type { Caller } from './httpCaller';

export interface HeardChange {
  readonly caseId: string;
  readonly seq: number;
  readonly stage: string;
}

/** What one browser hears on the live stream. */
export class EventStream {
  readonly heard: HeardChange[] = [];
  ended = false;
  private readonly controller = new AbortController();

  static async open({ api, cookie }: Caller): Promise<EventStream> {
    const stream = new EventStream();
    const response = await fetch(`${api}/stream`, {
      headers: { cookie },
      signal: stream.controller.signal,
    });
    if (response.status !== 200 || !response.body) throw new Error(`no stream: ${response.status}`);
    void stream.read(response.body);
    return stream;
  }

  close(): void {
    this.controller.abort();
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    let text = '';
    try {
      const decoder = new TextDecoder();
      for await (const chunk of body) {
        text += decoder.decode(chunk, { stream: true });
        const messages = text.split('\n\n');
        text = messages.pop() ?? '';
        for (const message of messages) this.take(message);
      }
    } catch {
      // Closed by this end or by the server: both are an end.
    }
    this.ended = true;
  }

  private take(message: string): void {
    const [, data] = message.match(/^event: case\ndata: (.*)$/) ?? [];
    if (data) this.heard.push(JSON.parse(data) as HeardChange);
  }
}
