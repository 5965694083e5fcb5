"""ClickHouse's engine behind the part of its HTTP interface that the official client uses. Prints its port."""
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer

from chdb.session import Session

session = Session()


class Handler(BaseHTTPRequestHandler):

    def do_POST(self):
        query = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        try:
            status, body = 200, bytes(session.query(query, "JSONEachRow").bytes())
        except Exception as error:
            status, body = 500, str(error).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Content-Type", "application/x-ndjson")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


server = HTTPServer(("127.0.0.1", 0), Handler)
print(server.server_port, flush=True)
server.serve_forever()
