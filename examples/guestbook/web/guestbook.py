"""A guestbook: shows who was here, and takes new entries. Entries live in Redis, found by its Service name.

Environment:
  BACKEND           host:port of Redis (default guestbook-backend:6379)
  BACKEND_PASSWORD  from the Secret guestbook-auth
  CONFIG_DIR        folder of the ConfigMap guestbook-config, re-read on every page so that edits show without a restart
  POD_NAME          shown on the page, so that one sees the replicas take turns
"""

import html
import json
import os
import signal
import socket
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

BACKEND = os.environ.get("BACKEND", "guestbook-backend:6379")
PASSWORD = os.environ.get("BACKEND_PASSWORD", "")
CONFIG_DIR = os.environ.get("CONFIG_DIR", "/etc/guestbook")
POD_NAME = os.environ.get("POD_NAME", socket.gethostname())
MAX_ENTRIES = 50
MAX_BODY_BYTES = 4096
BACKEND_TIMEOUT_SECONDS = 2


class BackendError(Exception):
    """The backend did not answer, or answered with an error."""


def redis(*commands):
    """Sends commands on one connection (RESP, https://redis.io/docs/latest/develop/reference/protocol-spec/)."""
    host, port = BACKEND.rsplit(":", 1)
    if PASSWORD:
        commands = (("AUTH", PASSWORD), *commands)
    try:
        with socket.create_connection((host, int(port)), timeout=BACKEND_TIMEOUT_SECONDS) as connection:
            stream = connection.makefile("rwb")
            for command in commands:
                parts = [part.encode() for part in command]
                stream.write(b"*%d\r\n" % len(parts))
                for part in parts:
                    stream.write(b"$%d\r\n%s\r\n" % (len(part), part))
            stream.flush()
            answers = [read_answer(stream) for _ in commands]
    except OSError as error:
        raise BackendError(f"{BACKEND} cannot be reached: {error}") from error
    return answers[-1]


def read_answer(stream):
    line = stream.readline().rstrip(b"\r\n")
    kind, rest = line[:1], line[1:]
    if kind == b"+":
        return rest.decode()
    if kind == b":":
        return int(rest)
    if kind == b"$":
        length = int(rest)
        return None if length < 0 else stream.read(length + 2)[:-2].decode()
    if kind == b"*":
        return [read_answer(stream) for _ in range(int(rest))]
    raise BackendError(rest.decode() or "the connection closed")


def config(name, fallback):
    try:
        with open(os.path.join(CONFIG_DIR, name), encoding="utf-8") as file:
            return file.read().strip()
    except OSError:
        return fallback


PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>
 body {{ font: 16px/1.5 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; }}
 li {{ margin: .3rem 0; }} small {{ color: #666; }} input {{ font: inherit; padding: .3rem; }}
</style>
<h1>{title}</h1><p>{greeting}</p>
<form method="post" action="/"><input name="entry" maxlength="200" required placeholder="Your line">
<input type="submit" value="Sign"></form>
<ul>{entries}</ul>
<p><small>Served by {pod}. Visits: {visits}.</small></p>
"""


class Guestbook(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "guestbook"

    def do_GET(self):
        if self.path == "/healthz":
            return self.answer(200, "text/plain", "ok\n")
        try:
            if self.path == "/readyz":
                return self.answer(200, "text/plain", redis(("PING",)) + "\n")
            if self.path == "/api/entries":
                return self.answer(200, "application/json", json.dumps({"pod": POD_NAME, "entries": self.entries()}))
            if self.path == "/":
                return self.answer(200, "text/html; charset=utf-8", self.page())
        except BackendError as error:
            return self.answer(503, "text/plain", f"{error}\n")
        return self.answer(404, "text/plain", "there is / , /api/entries, /healthz and /readyz\n")

    def do_POST(self):
        length = int(self.headers.get("content-length") or 0)
        if length > MAX_BODY_BYTES:
            self.close_connection = True
            return self.answer(413, "text/plain", f"an entry is at most {MAX_BODY_BYTES} bytes\n")
        entry = parse_qs(self.rfile.read(length).decode("utf-8", "replace")).get("entry", [""])[0].strip()
        if not entry:
            return self.answer(400, "text/plain", "send a form field named entry\n")
        try:
            redis(("LPUSH", "entries", entry[:200]))
        except BackendError as error:
            return self.answer(503, "text/plain", f"{error}\n")
        self.send_response(303)
        self.send_header("location", "/")
        self.send_header("content-length", "0")
        self.end_headers()

    def entries(self):
        return redis(("LRANGE", "entries", "0", str(MAX_ENTRIES - 1)))

    def page(self):
        visits = redis(("INCR", "visits"))
        return PAGE.format(
            title=html.escape(config("title", "Guestbook")),
            greeting=html.escape(config("greeting", "")),
            entries="".join(f"<li>{html.escape(entry)}</li>" for entry in self.entries()),
            pod=html.escape(POD_NAME),
            visits=visits,
        )

    def answer(self, code, kind, text):
        body = text.encode()
        self.send_response(code)
        self.send_header("content-type", kind)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format, *args):
        if self.path not in ("/healthz", "/readyz"):
            print(time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()), self.address_string(), format % args)


def main():
    server = ThreadingHTTPServer(("0.0.0.0", 8080), Guestbook)
    signal.signal(signal.SIGTERM, lambda *_: threading.Thread(target=server.shutdown).start())
    print(f"guestbook on :8080, entries in {BACKEND}")
    server.serve_forever()


if __name__ == "__main__":
    main()
