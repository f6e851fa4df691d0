/** On the page that checks links: offers the form, and loads the check and the list of links when it is used. */
const form = document.querySelector<HTMLFormElement>('[data-link-check]')!;
const status = document.querySelector<HTMLElement>('[data-verdicts] [role=status]')!;
form.hidden = false;
document.querySelector<HTMLElement>('[data-without-script]')!.hidden = true;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const text = form.querySelector('textarea')!.value;
  import('./link-verdicts.ts')
    .then(({ showVerdicts }) => showVerdicts(text))
    .catch(() => {
      status.textContent = 'The check could not be loaded. Reload the page and try again, or use the command.';
    });
});

export {};
