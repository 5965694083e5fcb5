"""ClickHouse's engine behind the part of its HTTP interface that the official client uses. Prints its port."""
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer

from chdb.session import Session

session = Session()


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        length = self.headers.get("Content-Length")
        query = (self.rfile.read(int(length)) if length else self.chunks()).decode().strip().removesuffix("FORMAT JSONEachRow")
        try:
            status, body = 200, bytes(session.query(query, "JSONEachRow").bytes())
        except Exception as error:
            status, body = 500, str(error).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Content-Type", "application/x-ndjson")
        self.end_headers()
        self.wfile.write(body)

    def chunks(self):
        body = b""
        while size := int(self.rfile.readline(), 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return body

    def log_message(self, *_):
        pass


server = HTTPServer(("127.0.0.1", 0), Handler)
print(server.server_port, flush=True)
server.serve_forever()
