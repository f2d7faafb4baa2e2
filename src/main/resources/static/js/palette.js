// The palette: a dialog that holds the search page's own form and results.
