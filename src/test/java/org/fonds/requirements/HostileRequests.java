package org.fonds.requirements;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes requests that no harvester would send, the same ones for the same seed. All text is one character a byte. */
final class HostileRequests {
    private static final String REST = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
    static final List<String> NAMES = List.of(
            "verb", "identifier", "metadataPrefix", "set", "from", "until", "resumptionToken", "nonsense", "Verb", "");
    private static final List<String> VERBS = List.of(
            "Identify", "ListMetadataFormats", "ListSets", "ListIdentifiers", "ListRecords", "GetRecord", "getRecord");
    private static final List<String> GOOD = List.of(
            "oai_dc",
            "mods",
            "holder",
            "language:rus",
            "2026-11-20",
            "2026-11-21T00:00:00Z",
            "oai:archive.example.net:117334",
            "oai:archive.example.net:4");
    private static final List<String> NASTY = List.of(
            "<script>alert(1)</script>",
            "]]>",
            "<!--",
            "&lt;",
            "&#0;",
            "' or '1'='1",
            "; drop table item",
            "../../../../etc/passwd",
            "${jndi:ldap://localhost/a}",
            "{{7*7}}",
            "a::b",
            "2026-02-30",
            "0000-00-00",
            "9999-12-31T23:59:59Z",
            "-1",
            "NaN",
            "null",
            "\\u0000",
            "http://localhost/",
            "javascript:alert(1)");
    private static final List<String> MISENCODED = List.of(
            "%",
            "%1", "%zz", "%C3", "%C0%AF", "%ED%A0%80", "%F5%80%80%80", "%FF%FE", "%u0041", "%00", "%01", "%EF%BF%BF");
    private static final List<String> METHODS = List.of(
            "PUT",
            "DELETE",
            "PATCH",
            "OPTIONS",
            "TRACE",
            "CONNECT",
            "PROPFIND",
            "LINK",
            "get",
            "Get",
            "G",
            "GETGET",
            "POST ",
            "HEAD",
            "<GET>",
            "G\u00cbT");
    private static final List<String> TYPES = List.of(
            "application/json",
            "text/plain",
            "multipart/form-data; boundary=x",
            "text/xml",
            "application/x-www-form-urlencoded; charset=UTF-16",
            "application/x-www-form-urlencoded;charset=nonsense",
            "application/x-www-form-urlencoded;;;",
            "APPLICATION/X-WWW-FORM-URLENCODED",
            "nonsense",
            "/",
            "*/*",
            "",
            "a/b; c=\"",
            "\u00e4/\u00f6");
    private static final List<String> HEADERS = List.of(
            "Accept-Encoding",
            "If-None-Match",
            "If-Modified-Since",
            "X-Forwarded-Host",
            "X-Forwarded-Proto",
            "X-Forwarded-Port",
            "X-Forwarded-Prefix",
            "Accept",
            "Accept-Language",
            "Accept-Charset",
            "Expect",
            "Range",
            "Upgrade",
            "Cookie",
            "Authorization",
            "Transfer-Encoding",
            "Content-Length",
            "Content-Encoding",
            "Host",
            "Origin",
            "Date",
            "Via",
            "TE",
            "Keep-Alive",
            "X");
    private static final List<String> HEADER_VALUES = List.of(
            "",
            "*",
            "gzip",
            "gzip;q=0",
            "gzip;q=1e9",
            "*;q=-1,;;,=",
            "W/\"\"",
            "\"unclosed",
            "nonsense",
            "0",
            "-1",
            "99999999999999999999",
            "bytes=0-1",
            "h2c",
            "websocket",
            "chunked",
            "identity",
            "100-continue",
            "Thu, 01 Jan 1970 00:00:00 GMT",
            "localhost:99999",
            "[::1",
            "a\"b<c>",
            "text/html;q=0.9, */*;q=0",
            "$Version=1; a=\"b");

    private final Random random;
    private final List<String> tokens;
    private final List<Supplier<HostileRequest>> kinds;

    /** @param tokens some that the server gave */
    HostileRequests(long seed, List<String> tokens) {
        this.random = new Random(seed);
        this.tokens = List.copyOf(tokens);
        this.kinds = List.of(
                () -> HostileRequest.of("query", "GET " + address() + REST + "\r\n"),
                () -> HostileRequest.of("query", "GET " + address() + REST + "\r\n"),
                () -> HostileRequest.of("query", "HEAD " + address() + REST + "\r\n"),
                this::token,
                this::token,
                this::form,
                this::form,
                this::typedForm,
                this::chunks,
                this::wrongLength,
                this::largeForm,
                this::method,
                this::requestLine,
                this::header,
                this::header,
                this::headers,
                this::oversized,
                this::noise);
    }

    /**
     * Every byte, as it is and percent-encoded, in so many of the arguments, which take turns.
     *
     * @param many {@link #NAMES} at most, which is every byte in every argument
     */
    static Stream<HostileRequest> everyByte(long turn, int many) {
        return IntStream.range(0, 256)
                .boxed()
                .flatMap(c -> IntStream.range(0, many)
                        .mapToObj(k -> NAMES.get(Math.floorMod(turn + c + k, NAMES.size())))
                        .flatMap(name -> Stream.of(
                                        String.valueOf((char) c.intValue()), String.format(Locale.ROOT, "%%%02x", c))
                                .map(value -> HostileRequest.of(
                                        "every byte", "GET /oai?" + around(name, value) + REST + "\r\n"))));
    }

    /** An otherwise good request with the value in this argument. */
    private static String around(String name, String value) {
        return switch (name) {
            case "verb" -> "verb=List" + value + "Sets";
            case "identifier" -> "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:a" + value + "b";
            case "metadataPrefix" -> "verb=ListRecords&metadataPrefix=oai" + value + "dc";
            case "resumptionToken" -> "verb=ListSets&resumptionToken=a" + value + "b";
            default -> "verb=ListIdentifiers&metadataPrefix=mods&" + name + "=2026" + value + "11";
        };
    }

    HostileRequest next() {
        return pick(kinds).get();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private String address() {
        return (chance(20) ? pick(List.of("/", "/oai/", "//oai", "/OAI", "/oai/x", "/%6fai", "/oai;a=b")) : "/oai")
                + "?" + query();
    }

    private String query() {
        List<String> arguments = new ArrayList<>();
        if (!chance(10)) {
            arguments.add("verb=" + (chance(10) ? value() : pick(VERBS)));
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            String argument = pick(NAMES) + (chance(20) ? "" : "=") + value();
            arguments.add(argument);
            if (chance(10)) {
                arguments.add(argument);
            }
        }
        return String.join(chance(20) ? pick(List.of("&&", ";", "&amp;", "?")) : "&", arguments);
    }

    private String value() {
        return switch (random.nextInt(9)) {
            case 0, 1, 2 -> pick(GOOD);
            case 3 -> encode(pick(NASTY));
            case 4 -> pick(MISENCODED);
            case 5 -> encode(bytes(random.nextInt(30)));
            case 6 -> rawBytes(random.nextInt(10));
            case 7 -> chance(8) ? "a".repeat(random.nextInt(6000)) : "";
            default -> pick(GOOD) + pick(MISENCODED) + encode(pick(NASTY));
        };
    }

    private String bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Bytes that do not end the request line. */
    private String rawBytes(int length) {
        return bytes(length).replaceAll("[\\x00-\\x20]", "\u00ff");
    }

    private static String encode(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.ISO_8859_1)) {
            encoded.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
        }
        return encoded.toString();
    }

    private HostileRequest token() {
        StringBuilder token = new StringBuilder(pick(tokens));
        switch (random.nextInt(6)) {
            case 0 -> token.setLength(random.nextInt(token.length()));
            case 1 -> token.setCharAt(random.nextInt(token.length()), (char) ('A' + random.nextInt(26)));
            case 2 -> token.insert(random.nextInt(token.length()), (char) ('a' + random.nextInt(26)));
            case 3 -> token.reverse();
            case 4 -> token.append(pick(tokens));
            default -> token.replace(0, token.length(), encode(bytes(random.nextInt(300))));
        }
        return HostileRequest.of("token", "GET /oai?verb=" + pick(VERBS) + "&resumptionToken=" + token + REST + "\r\n");
    }

    private HostileRequest form() {
        return post("form", "application/x-www-form-urlencoded", query());
    }

    private HostileRequest typedForm() {
        return post("content type", pick(TYPES), query());
    }

    private HostileRequest largeForm() {
        String body = "verb=ListRecords&resumptionToken=" + "a".repeat(50_000 + random.nextInt(100_000));
        return post("large form", "application/x-www-form-urlencoded", body);
    }

    private HostileRequest post(String kind, String type, String body) {
        return HostileRequest.of(
                kind,
                "POST " + (chance(5) ? address() : "/oai") + REST + "Content-Type: " + type + "\r\nContent-Length: "
                        + body.length() + "\r\n\r\n" + body);
    }

    private HostileRequest chunks() {
        String body = query();
        String chunk = Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n\r\n";
        String broken = pick(List.of(
                chunk,
                "0\r\n\r\n",
                "zz\r\n" + body + "\r\n0\r\n\r\n",
                "-1\r\n" + body + "\r\n0\r\n\r\n",
                "1\r\nab\r\n0\r\n\r\n",
                "fffffffffffffffff\r\n" + body,
                Integer.toHexString(body.length()) + ";a=b\r\n" + body + "\r\n0\r\nTrailer: x\r\n\r\n"));
        return new HostileRequest(
                "chunks",
                ("POST /oai" + REST
                                + "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n"
                                + broken)
                        .getBytes(StandardCharsets.ISO_8859_1),
                broken.equals(chunk));
    }

    private HostileRequest wrongLength() {
        String body = query();
        String length = pick(List.of(
                String.valueOf(body.length() / 2),
                String.valueOf(body.length() + 10),
                "0",
                "-5",
                "nonsense",
                "99999999999999999999",
                "5\r\nContent-Length: 6"));
        return new HostileRequest(
                "wrong length",
                ("POST /oai" + REST + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + length
                                + "\r\n\r\n" + body)
                        .getBytes(StandardCharsets.ISO_8859_1),
                length.equals("0") || length.equals(String.valueOf(body.length() / 2)));
    }

    private HostileRequest method() {
        return HostileRequest.of("method", pick(METHODS) + " " + address() + REST + "\r\n");
    }

    private HostileRequest requestLine() {
        String line = pick(List.of(
                "GET /oai?verb=Identify",
                "GET /oai?verb=Identify HTTP/1.0",
                "GET /oai?verb=Identify HTTP/0.9",
                "GET /oai?verb=Identify HTTP/1.2",
                "GET /oai?verb=Identify HTTP/2.0",
                "GET /oai?verb=Identify HTTP/9.9",
                "GET /oai?verb=Identify HTTP/1.1 HTTP/1.1",
                "GET /oai?verb=Identify and=more HTTP/1.1",
                "GET\t/oai?verb=Identify\tHTTP/1.1",
                "GET  /oai?verb=Identify  HTTP/1.1",
                " GET /oai?verb=Identify HTTP/1.1",
                "GET http://localhost/oai?verb=Identify HTTP/1.1",
                "GET http:///oai?verb=Identify HTTP/1.1",
                "GET http://[::1/oai?verb=Identify HTTP/1.1",
                "GET ftp://localhost/oai HTTP/1.1",
                "GET oai?verb=Identify HTTP/1.1",
                "GET ?verb=Identify HTTP/1.1",
                "GET * HTTP/1.1",
                "OPTIONS * HTTP/1.1",
                "GET /../oai?verb=Identify HTTP/1.1",
                "GET /oai/../../x HTTP/1.1",
                "GET /oai#fragment?verb=Identify HTTP/1.1",
                "GET /oai?verb=Identify#fragment HTTP/1.1",
                "GET /%zz HTTP/1.1",
                "GET /%00 HTTP/1.1",
                "GET /oai%3Fverb=Identify HTTP/1.1",
                "GET /{}|\\^` HTTP/1.1",
                "GET /" + rawBytes(20) + " HTTP/1.1",
                "GET /" + "a/".repeat(random.nextInt(2000)) + " HTTP/1.1",
                "GET /oai?verb=Identify\0 HTTP/1.1",
                "PRI * HTTP/2.0",
                "nonsense nonsense nonsense",
                "GET /oai?verb=Identify http/1.1"));
        return HostileRequest.of("request line", line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    private HostileRequest header() {
        String value = chance(4) ? rawBytes(random.nextInt(40)) : pick(HEADER_VALUES);
        String name = pick(HEADERS);
        boolean changesLength =
                name.equals("Transfer-Encoding") || name.equals("Content-Length") || name.equals("Expect");
        return new HostileRequest(
                "header",
                ("GET /oai?verb=ListSets" + REST + name + ": " + value + "\r\n\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1),
                !changesLength);
    }

    private HostileRequest headers() {
        String head = pick(List.of(
                "GET /oai?verb=Identify HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET /oai?verb=Identify HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n",
                "GET /oai?verb=Identify HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
                "GET /oai?verb=Identify HTTP/1.1\r\nHost: " + rawBytes(20) + "\r\nConnection: close\r\n\r\n",
                "GET /oai?verb=Identify" + REST + "no colon at all\r\n\r\n",
                "GET /oai?verb=Identify" + REST + ": no name\r\n\r\n",
                "GET /oai?verb=Identify" + REST + "X: a\r\n folded\r\n\tfolded again\r\n\r\n",
                "GET /oai?verb=Identify" + REST + "X : a\r\n\r\n",
                "GET /oai?verb=Identify" + REST + "X\0: a\0\r\n\r\n",
                "GET /oai?verb=Identify" + REST.replace("\r\n", "\n") + "\n",
                "GET /oai?verb=Identify" + REST + "X: y\r\n".repeat(random.nextInt(200)) + "\r\n"));
        return HostileRequest.of("headers", head);
    }

    /** The server refuses and closes before it has read all, so its answer may get lost on the way. */
    private HostileRequest oversized() {
        String much = "a".repeat(8200 + random.nextInt(60_000));
        return new HostileRequest(
                "oversized",
                (chance(2)
                                ? "GET /oai?verb=" + much + REST + "\r\n"
                                : "GET /oai?verb=Identify" + REST + "X: " + much + "\r\n\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1),
                false);
    }

    private HostileRequest noise() {
        return new HostileRequest(
                "noise", (bytes(random.nextInt(200)) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1), false);
    }
}
