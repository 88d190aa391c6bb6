/** Says in the page's own words which photos were chosen, where the browser would say it in its own. */
export function nameChosen(): void {
  for (const chooser of document.querySelectorAll('.chooser')) {
    const input = chooser.querySelector('input');
    const said = chooser.querySelector('output');
    if (!input || !said) continue;
    const tell = () => {
      const names = [...(input.files ?? [])].map(({ name }) => isolated(name));
      const before = said.dataset.chosen ?? '';
      said.replaceChildren(...names.flatMap((name, at) => [at === 0 ? `${before} ` : ' · ', name]));
    };
    chooser.classList.add('named');
    input.addEventListener('change', tell);
    // The page comes back from the browser's memory with what was chosen.
    addEventListener('pageshow', tell);
  }
}

/** A name in Latin letters does not turn the line around. */
function isolated(name: string): HTMLElement {
  const isolate = document.createElement('bdi');
  isolate.textContent = name;
  return isolate;
}
