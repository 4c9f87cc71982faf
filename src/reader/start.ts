import { markAskedWords } from './asked-words.ts';
import { markContents } from './contents-spy.ts';
import { copyClauseLinks } from './copy-link.ts';
import { openMenu } from './menu.ts';
import { setPrintDate } from './print-date.ts';
import { markOverdueReviews } from './review-due.ts';
import { launchSearch } from './search-launcher.ts';
import { switchTheme } from './theme.ts';

// Everything a page does for its reader beyond HTML; each part leaves pages without its elements alone.
switchTheme();
launchSearch();
openMenu();
copyClauseLinks();
markContents();
markOverdueReviews();
setPrintDate();
markAskedWords();
