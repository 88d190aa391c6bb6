/** A second tap sends nothing: the button says that it is being sent. The server takes a form once in any case. */
export function sendOnce(): void {
  for (const form of document.forms) {
    const button = form.querySelector<HTMLButtonElement>('button[data-sending]');
    if (!button) continue;
    const words = button.textContent;
    form.addEventListener('submit', event => {
      if (button.ariaDisabled === 'true') return event.preventDefault();
      // Not `disabled`: the button would lose the focus, and its page may come back from the browser's memory.
      button.ariaDisabled = 'true';
      if (event.submitter === button) button.textContent = button.dataset.sending ?? words;
    });
    addEventListener('pageshow', () => {
      button.ariaDisabled = 'false';
      button.textContent = words;
    });
  }
}
