/** Marks in the contents beside the text the section that is being read. */
export function markContents(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-contents] a')];
  const sections = links.flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading === null ? [] : [{ link, heading }];
  });
  if (sections.length === 0) return;
  let waiting = false;
  const update = (): void => {
    waiting = false;
    mark(sections);
  };
  const schedule = (): void => {
    if (!waiting) requestAnimationFrame(update);
    waiting = true;
  };
  addEventListener('scroll', schedule, { passive: true });
  addEventListener('resize', schedule, { passive: true });
  update();
}

/** The last heading above this share of the window's height is the one being read. */
const readingLine = 0.3;

function mark(sections: readonly { link: HTMLAnchorElement; heading: HTMLElement }[]): void {
  const line = innerHeight * readingLine;
  const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
  const read = sections.filter(({ heading }) => heading.getBoundingClientRect().top <= line);
  const current = (atEnd ? sections : read).at(-1)?.link;
  for (const { link } of sections) {
    if (link === current) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
}
