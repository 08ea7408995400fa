"""A browser that measures pages: code wider than its box, and names broken within a word."""

from __future__ import annotations

import functools
import html
import json
import re
import shutil
import subprocess
import threading
from collections.abc import Sequence
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
_MEASURE = """\
<pre id=out></pre><script>
const query = new URLSearchParams(location.search);
function measure(page) {
  const wide = [], broken = [];
  for (const code of page.querySelectorAll("article pre > code"))
    if (code.offsetParent && code.scrollWidth > code.clientWidth + 1) wide.push(code.innerText);
  const texts = page.createTreeWalker(page.querySelector("article") || page.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode;
    if (!node.parentElement.offsetParent || node.parentElement.closest("pre")) continue;
    for (const word of node.data.matchAll(/[A-Za-z0-9]+/g)) {
      const range = page.createRange();
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      if (new Set([...range.getClientRects()].map(box => Math.round(box.top))).size > 1) broken.push(node.data);
    }
  }
  return {wide, broken};
}
(async () => {
  const found = {};
  for (const page of query.get("pages").split(",")) {
    const frame = document.createElement("iframe");
    frame.style.cssText = `width:${query.get("width")}px;height:900px;border:0`;
    frame.src = page;
    document.body.appendChild(frame);
    await new Promise(loaded => frame.onload = loaded);
    await new Promise(laid_out => setTimeout(laid_out, 300));
    found[page] = measure(frame.contentDocument);
    frame.remove();
  }
  document.getElementById("out").textContent = JSON.stringify(found);
})();
</script>
"""


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        """Logs nothing."""


def measure(site: Path, pages: Sequence[str], width: int, folder: Path) -> dict[str, dict[str, list[str]]]:
    """What is too `wide` and what is `broken` on each page of a site, in a window of that width.

    Args:
        site: the folder of the site, which gets a page for measuring.
        pages: paths of the pages.
        width: width of the window in pixels.
        folder: where the browser keeps its profile.
    """
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    assert browser, f"none of {', '.join(BROWSERS)} is installed: apt-get install chromium"
    (site / "measure.html").write_text(_MEASURE, encoding="utf-8")
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        address = f"http://127.0.0.1:{server.server_port}/measure.html?width={width}&pages={','.join(pages)}"
        settings = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}"]
        command = [browser, *settings, "--virtual-time-budget=60000", "--window-size=1600,1000", "--dump-dom", address]
        shown = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120).stdout
    finally:
        server.shutdown()
        server.server_close()
        (site / "measure.html").unlink()
    [text] = re.findall(r'<pre id="out">(.*?)</pre>', shown, re.DOTALL)
    found: dict[str, dict[str, list[str]]] = json.loads(html.unescape(text))
    return found
