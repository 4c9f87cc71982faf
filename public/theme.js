// Runs before the first paint: the reader's chosen theme, and the mark that scripts run.
(() => {
  var root = document.documentElement;
  root.dataset.scripts = '';
  try {
    const theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // Storage may be closed to us; the system's theme stays.
  }
})();
