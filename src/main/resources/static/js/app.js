// What the keyboard does on every page. Pages work without any of it.
import "./keys.js";
import "./palette.js";
import "./drop.js";
import "./copy.js";
import "./days.js";
import "./panel.js";
import "./sending.js";
import "./bulk.js";
import "./passkeys.js";
import "./sheet.js";
import "./gantt.js";
