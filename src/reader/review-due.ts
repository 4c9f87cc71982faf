import { today } from './print-date.ts';

/** Says beside a review date that it has passed, which no build can know. */
export function markOverdueReviews(): void {
  const day = today();
  for (const date of document.querySelectorAll<HTMLTimeElement>('time[data-review-by]')) {
    if (date.dateTime >= day) continue;
    const tag = document.createElement('span');
    tag.className = 'overdue';
    tag.textContent = date.dataset.reviewBy ?? '';
    date.after(' ', tag);
  }
}
