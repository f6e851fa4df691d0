// Prints a page to a file with WebKitGTK, whose driver knows no command for it: `gjs -m
// print-in-webkit.mjs ADDRESS FILE`. Runs in gjs, not in Node.
import GLib from 'gi://GLib';
import Gtk from 'gi://Gtk?version=3.0';
import WebKit from 'gi://WebKit2?version=4.1';
import { exit, programArgs } from 'system';

const PATIENCE = 30_000;
const [address, file] = programArgs;

Gtk.init(null);
const view = new WebKit.WebView();
const window = new Gtk.OffscreenWindow();
window.add(view);
window.show_all();
view.connect('load-changed', (_view, event) => {
  if (event !== WebKit.LoadEvent.FINISHED) return;
  const settings = new Gtk.PrintSettings();
  settings.set_printer('Print to File');
  settings.set('output-file-format', 'pdf');
  settings.set('output-uri', GLib.filename_to_uri(file, null));
  const printing = new WebKit.PrintOperation({ web_view: view });
  printing.set_print_settings(settings);
  printing.connect('finished', () => exit(0));
  printing.connect('failed', () => exit(1));
  printing.print();
});
GLib.timeout_add(GLib.PRIORITY_DEFAULT, PATIENCE, () => exit(1));
view.load_uri(address);
Gtk.main();
