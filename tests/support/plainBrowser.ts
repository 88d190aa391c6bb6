/** A browser without scripts: it keeps cookies, follows redirections, and sends the forms that a page has. */
export class PlainBrowser {
  private readonly cookies = new Map<string, string>();
  path = '';
  status = 0;
  html = '';
  headers = new Headers();

  /** `site`: where the pages are, such as `http://127.0.0.1:3000`. */
  constructor(readonly site: string) {}

  async open(path: string): Promise<this> {
    return this.fetch(path, { method: 'GET' });
  }

  /**
   * Fills the page's form whose button says `button`, and presses it. Radios, boxes and hidden fields are sent as a
   * browser would: by what is checked, and by what is given here.
   */
  async press(
    button: string,
    values: Readonly<Record<string, string>> = {},
    files: readonly { readonly name: string; readonly bytes: Uint8Array; readonly type?: string }[] = [],
    headers: Readonly<Record<string, string>> = {},
  ): Promise<this> {
    const form = this.formWith(button);
    const fields = { ...form.fields, ...values };
    for (const name of Object.keys(values))
      if (!form.names.has(name)) throw new Error(`the form of «${button}» has no field ${name}`);
    const body = form.multipart ? new FormData() : new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    if (body instanceof FormData) {
      for (const { name, bytes, type = 'image/png' } of files)
        body.append('photos', new Blob([Uint8Array.from(bytes)], { type }), name);
      if (files.length === 0 && form.names.has('photos')) body.append('photos', new Blob([]), '');
    }
    return this.fetch(form.action || this.path, { method: 'POST', body, headers });
  }

  /** The page's words without its marks. */
  get text(): string {
    const bare = this.html.replace(/<(style|script|title)[^>]*>.*?<\/\1>/gs, '').replace(/<[^>]+>/g, ' ');
    return plain(bare).replace(/\s+/g, ' ');
  }

  hasButton(words: string): boolean {
    return formsIn(this.html).some(form => plain(form).includes(words) && form.includes('<button'));
  }

  links(): string[] {
    return [...this.html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => plain(href ?? ''));
  }

  private formWith(button: string) {
    const html = formsIn(this.html).find(form => buttonsIn(form).some(({ words }) => words === button));
    if (!html) throw new Error(`${this.path} (${this.status}) has no button «${button}»: ${this.text}`);
    const fields: Record<string, string> = {};
    const names = new Set<string>();
    for (const [, attributes = ''] of html.matchAll(/<input\b([^>]*)>/g)) {
      const name = attribute(attributes, 'name');
      const type = attribute(attributes, 'type');
      if (!name) continue;
      names.add(name);
      const choice = type === 'radio' || type === 'checkbox';
      if (type === 'file' || (choice && !/\schecked/.test(attributes))) continue;
      fields[name] = attribute(attributes, 'value');
    }
    for (const [, tag, attributes = '', inner = ''] of html.matchAll(
      /<(textarea|select)\b([^>]*)>(.*?)<\/\1>/gs,
    )) {
      const name = attribute(attributes, 'name');
      names.add(name);
      fields[name] = tag === 'textarea' ? plain(inner) : selectedIn(inner);
    }
    const pressed = buttonsIn(html).find(({ words }) => words === button);
    if (pressed?.name) fields[pressed.name] = pressed.value;
    const head = html.slice(0, html.indexOf('>'));
    return {
      fields,
      names,
      action: attribute(head, 'action'),
      multipart: /enctype="multipart/i.test(head),
    };
  }

  private async fetch(path: string, init: RequestInit): Promise<this> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const sent = { ...(cookie ? { cookie } : {}), ...(init.method === 'POST' ? { origin: this.site } : {}) };
    const response = await fetch(this.site + path, {
      ...init,
      headers: { ...sent, ...(init.headers as Record<string, string>) },
      redirect: 'manual',
    });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const to = response.headers.get('location');
    if (to) return this.open(to);
    this.path = path;
    this.status = response.status;
    this.headers = response.headers;
    this.html = await response.text();
    return this;
  }
}

function formsIn(html: string): string[] {
  return html.match(/<form\b.*?<\/form>/gs) ?? [];
}

function buttonsIn(form: string) {
  return [...form.matchAll(/<button\b([^>]*)>(.*?)<\/button>/gs)].map(([, attributes = '', inner = '']) => ({
    name: attribute(attributes, 'name'),
    value: attribute(attributes, 'value'),
    words: plain(inner.replace(/<[^>]+>/g, '')).trim(),
  }));
}

function selectedIn(options: string): string {
  const selected = options.match(/<option\b[^>]*\bselected[^>]*>/)?.[0] ?? '';
  return attribute(selected, 'value');
}

function attribute(tag: string, name: string): string {
  return plain(tag.match(new RegExp(`\\b${name}="([^"]*)"`))?.[1] ?? '');
}

function plain(html: string): string {
  const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
  return html.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => named[name] ?? '');
}
