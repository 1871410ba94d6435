package org.fonds.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What clients of one server ask for, over and over.
 *
 * @param heads whole requests, asked in this order
 * @param records how many records each answer has
 */
record Requests(String host, int port, List<byte[]> heads, List<Integer> records) {
    Requests {
        heads = List.copyOf(heads);
        records = List.copyOf(records);
    }

    static byte[] get(String path, boolean gzip) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + (gzip ? "Accept-Encoding: gzip\r\n" : "") + "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
