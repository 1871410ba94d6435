package org.fonds.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** nginx with pages as files: under {@code /static/} with their compressed copies, under {@code /live/} compressed when asked. */
final class FileServer {
    private static final String CONFIGURATION = """
            daemon off; worker_processes auto; pid %1$s/nginx.pid; error_log %1$s/error.log;
            events { worker_connections 512; }
            http {
              access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000; keepalive_timeout 1h;
              types { text/xml xml; } gzip_types text/xml; gzip_proxied any; gzip_min_length 0; gzip_http_version 1.0;
              client_body_temp_path %1$s/t1; proxy_temp_path %1$s/t2; fastcgi_temp_path %1$s/t3;
              uwsgi_temp_path %1$s/t4; scgi_temp_path %1$s/t5;
              server {
                listen 127.0.0.1:%2$d;
                location /static/ { alias %1$s/pages/; gzip_static on; }
                location /live/ { alias %1$s/pages/; gzip on; gzip_comp_level 1; }
              }
            }
            """;

    private final Path folder;

    FileServer(Path folder) {
        this.folder = folder;
    }

    /** Puts a page there, and the same compressed as a whole at the usual level; its address below either root. */
    String put(String list, int number, byte[] page) throws IOException {
        String name = list + "/" + number / 1000 + "/" + number + ".xml";
        Path file = folder.resolve("pages").resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, page);
        try (GZIPOutputStream gzip =
                new GZIPOutputStream(Files.newOutputStream(file.resolveSibling(number + ".xml.gz")))) {
            gzip.write(page);
        }
        return name;
    }

    Server start(Path log) throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path configuration = folder.resolve("nginx.conf");
        Files.writeString(configuration, CONFIGURATION.formatted(folder.toAbsolutePath(), port));
        return Server.start(
                new ArrayList<>(
                        List.of("nginx", "-c", configuration.toAbsolutePath().toString(), "-p", folder.toString())),
                log,
                port);
    }
}
