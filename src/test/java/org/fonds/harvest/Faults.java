package org.fonds.harvest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every way of misbehaving that is tried, with what has to become of a harvest from such a server. */
final class Faults {
    private static final String MIDDLE = "at10";

    private final List<Fault> all = new ArrayList<>();

    /**
     * One way of misbehaving.
     *
     * @param server begins anew for each test
     * @param expected what the harvest has to come to
     */
    record Fault(String name, java.util.function.Supplier<RawServer.Behaviour> server, Expected expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * @param missing numbers of records that do not come, each named
     * @param stop what the reason says where the harvest is not complete; empty where it is
     * @param remark what has to be remarked; empty for nothing
     */
    record Expected(Set<Integer> missing, String stop, String remark) {
        static final Expected COMPLETE = new Expected(Set.of(), "", "");

        static Expected stopped(String reason) {
            return new Expected(Set.of(), reason, "");
        }

        static Expected complete(String remark) {
            return new Expected(Set.of(), "", remark);
        }

        static Expected without(int number, String remark) {
            return new Expected(Set.of(number), "", remark);
        }
    }

    static List<Fault> all() {
        Faults faults = new Faults();
        faults.statuses();
        faults.connections();
        faults.tokens();
        faults.lists();
        faults.illFormed();
        faults.answers();
        faults.redirects();
        faults.dates();
        return faults.all;
    }

    private void add(String name, Expected expected, java.util.function.Supplier<RawServer.Behaviour> server) {
        all.add(new Fault(name, server, expected));
    }

    /** A repository of which a method is overridden. */
    private void add(String name, Expected expected, SmallRepository repository) {
        add(name, expected, () -> (asked, out) -> RawServer.send(out, repository.answer(asked)));
    }

    /** A server that misbehaves at requests of some kind, the first {@code times} of them. */
    private void sometimes(String name, Expected expected, Kind kind, int times, RawServer.Behaviour fault) {
        add(name, expected, () -> {
            SmallRepository repository = new SmallRepository();
            int[] left = {times};
            return (asked, out) -> {
                if (kind.fits(asked) && left[0]-- > 0) {
                    fault.answer(asked, out);
                } else {
                    RawServer.send(out, repository.answer(asked));
                }
            };
        });
    }

    /** Kinds of requests. */
    private interface Kind {
        boolean fits(RawServer.Asked asked);
    }

    private static boolean isMiddle(RawServer.Asked asked) {
        return asked.is("ListRecords") && asked.argument("resumptionToken").equals(MIDDLE);
    }

    private static boolean isFirst(RawServer.Asked asked) {
        return asked.is("ListRecords") && asked.argument("resumptionToken").isEmpty();
    }

    private static byte[] right(RawServer.Asked asked) {
        return new SmallRepository().answer(asked).getBytes(StandardCharsets.UTF_8);
    }

    private static RawServer.Behaviour status(int status, String headers) {
        return (asked, out) -> RawServer.send(out, status, headers, new byte[0]);
    }

    private void statuses() {
        for (int status : new int[] {500, 502, 503, 504, 408, 429}) {
            sometimes(
                    "status " + status + " at the first page, twice",
                    Expected.COMPLETE,
                    Faults::isFirst,
                    2,
                    status(status, ""));
            sometimes(
                    "status " + status + " in mid-list, twice",
                    Expected.COMPLETE,
                    Faults::isMiddle,
                    2,
                    status(status, ""));
        }
        sometimes(
                "status 503 at Identify, once",
                Expected.COMPLETE,
                asked -> asked.is("Identify"),
                1,
                status(503, "Retry-After: 7\r\n"));
        sometimes(
                "status 503 in mid-list for ever",
                Expected.stopped("After 10 records: The repository answers with status 503"),
                Faults::isMiddle,
                999,
                status(503, ""));
        sometimes(
                "status 500 at one page for ever",
                Expected.complete("compared with ListIdentifiers"),
                Faults::isMiddle,
                999,
                status(500, ""));
        sometimes(
                "status 503 that asks to wait two days",
                Expected.stopped("It asks to wait 172800 seconds"),
                Faults::isMiddle,
                999,
                status(503, "Retry-After: 172800\r\n"));
        sometimes("status 404 at the list", Expected.stopped("status 404"), Faults::isFirst, 999, status(404, ""));
        sometimes(
                "status 403 for everything",
                Expected.stopped("Identify: The repository answers with status 403"),
                asked -> true,
                999,
                status(403, ""));
        sometimes(
                "status 422 with the error of the protocol in it",
                Expected.stopped("badArgument"),
                Faults::isFirst,
                999,
                (asked, out) -> RawServer.send(
                        out,
                        422,
                        "",
                        new SmallRepository().error("badArgument", "no").getBytes(StandardCharsets.UTF_8)));
        sometimes(
                "status 410 to a token, once", Expected.complete("begun again"), Faults::isMiddle, 1, status(410, ""));
    }

    private void connections() {
        RawServer.Behaviour cut = (asked, out) -> {
            byte[] right = right(asked);
            head(out, right.length);
            out.write(right, 0, right.length / 2);
        };
        sometimes("connection cut in mid-page, twice", Expected.COMPLETE, Faults::isMiddle, 2, cut);
        sometimes(
                "connection cut in mid-page for ever",
                Expected.stopped("The connection failed"),
                Faults::isMiddle,
                999,
                cut);
        sometimes(
                "connection closed without a word, twice", Expected.COMPLETE, Faults::isMiddle, 2, (asked, out) -> {});
        RawServer.Behaviour shortBody = (asked, out) -> RawServer.send(out, 200, "", Arrays.copyOf(right(asked), 700));
        sometimes("body cleanly ended short, once", Expected.COMPLETE, Faults::isMiddle, 1, shortBody);
        sometimes(
                "body cleanly ended short for ever",
                Expected.complete("cut short after 700 bytes"),
                Faults::isMiddle,
                999,
                shortBody);
        sometimes("Content-Length too small, once", Expected.COMPLETE, Faults::isMiddle, 1, (asked, out) -> {
            head(out, 500);
            out.write(right(asked));
        });
        sometimes("Content-Length too large, once", Expected.COMPLETE, Faults::isMiddle, 1, (asked, out) -> {
            head(out, right(asked).length + 100);
            out.write(right(asked));
        });
        sometimes("empty body, once", Expected.COMPLETE, Faults::isMiddle, 1, status(200, ""));
        sometimes(
                "hang before the first byte, once",
                Expected.COMPLETE,
                Faults::isMiddle,
                1,
                (asked, out) -> Thread.sleep(20_000));
        sometimes("hang in mid-page, once", Expected.COMPLETE, Faults::isMiddle, 1, (asked, out) -> {
            head(out, 5000);
            out.write(right(asked), 0, 300);
            out.flush();
            Thread.sleep(20_000);
        });
        sometimes("slow drip, once", Expected.COMPLETE, Faults::isMiddle, 1, (asked, out) -> {
            head(out, 5000);
            for (byte b : right(asked)) {
                out.write(b);
                out.flush();
                Thread.sleep(50);
            }
        });
        sometimes(
                "broken gzip, once",
                Expected.COMPLETE,
                asked -> isMiddle(asked) && asked.acceptsGzip(),
                1,
                (asked, out) -> {
                    byte[] compressed = RawServer.gzip(right(asked));
                    compressed[compressed.length / 2] ^= 0x55;
                    RawServer.send(out, 200, "Content-Encoding: gzip\r\n", compressed);
                });
        sometimes(
                "gzip with a wrong checksum whenever it is accepted",
                Expected.COMPLETE,
                asked -> isMiddle(asked) && asked.acceptsGzip(),
                999,
                (asked, out) -> {
                    byte[] compressed = RawServer.gzip(right(asked));
                    compressed[compressed.length - 6] ^= 0x55;
                    RawServer.send(out, 200, "Content-Encoding: gzip\r\n", compressed);
                });
        sometimes(
                "gzip cut short, once",
                Expected.COMPLETE,
                asked -> isMiddle(asked) && asked.acceptsGzip(),
                1,
                (asked, out) -> {
                    byte[] compressed = RawServer.gzip(right(asked));
                    RawServer.send(
                            out, 200, "Content-Encoding: gzip\r\n", Arrays.copyOf(compressed, compressed.length - 12));
                });
        sometimes(
                "whole list in right gzip",
                Expected.COMPLETE,
                asked -> asked.is("ListRecords"),
                999,
                (asked, out) -> RawServer.send(out, 200, "Content-Encoding: gzip\r\n", RawServer.gzip(right(asked))));
        sometimes(
                "a coding nobody asked for, once",
                Expected.COMPLETE,
                Faults::isMiddle,
                1,
                (asked, out) -> RawServer.send(out, 200, "Content-Encoding: br\r\n", new byte[] {1, 2, 3}));
    }

    private static void head(OutputStream out, int length) throws IOException {
        out.write(("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nConnection: close\r\nContent-Length: " + length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
    }

    private void tokens() {
        sometimes(
                "token rejected in mid-list, once",
                Expected.complete("The token is refused (badResumptionToken"),
                Faults::isMiddle,
                1,
                (asked, out) -> RawServer.send(out, new SmallRepository().error("badResumptionToken", "expired")));
        sometimes(
                "every token rejected",
                Expected.stopped("refused its own token in 3 lists"),
                Faults::isMiddle,
                999,
                (asked, out) -> RawServer.send(out, new SmallRepository().error("badResumptionToken", "expired")));
        add("the same token and page for ever", Expected.complete("goes round in circles"), new SmallRepository() {
            @Override
            String resumption(int start, int end, int size) {
                return "<resumptionToken>at20</resumptionToken>";
            }

            @Override
            String list(RawServer.Asked asked, String verb) {
                return verb.equals("ListRecords") ? super.list(asked, verb) : new SmallRepository().list(asked, verb);
            }
        });
        add(
                "tokens that go in a loop, in both lists",
                Expected.stopped("ListIdentifiers goes round in circles"),
                new SmallRepository() {
                    @Override
                    String resumption(int start, int end, int size) {
                        return "<resumptionToken>at" + (start == 10 ? 0 : 10) + "</resumptionToken>";
                    }
                });
        add("one token for all pages, which go on all the same", Expected.COMPLETE, () -> {
            Map<String, Integer> at = new HashMap<>();
            SmallRepository repository = new SmallRepository() {
                @Override
                String list(RawServer.Asked asked, String verb) {
                    int start = asked.argument("resumptionToken").isEmpty() ? 0 : at.getOrDefault(verb, 0);
                    at.put(verb, start + PAGE);
                    return page(verb, start, selected(asked)).replaceAll(">at[0-9]+<", ">session<");
                }
            };
            return (asked, out) -> RawServer.send(out, repository.answer(asked));
        });
        add("an empty last page with a token before it", Expected.COMPLETE, new SmallRepository() {
            @Override
            String resumption(int start, int end, int size) {
                return "<resumptionToken>" + (start < size ? "at" + Math.max(end, start + PAGE) : "")
                        + "</resumptionToken>";
            }
        });
        add(
                "empty pages with ever new tokens",
                Expected.stopped("ListIdentifiers goes round in circles"),
                new SmallRepository() {
                    @Override
                    String resumption(int start, int end, int size) {
                        return "<resumptionToken>at" + (start + PAGE) + "</resumptionToken>";
                    }
                });
        add("no closing token, size stated", Expected.COMPLETE, new SmallRepository() {
            @Override
            String resumption(int start, int end, int size) {
                return end == size ? "" : super.resumption(start, end, size);
            }
        });
        add("no closing token, no size", Expected.complete("without the empty resumptionToken"), new SmallRepository() {
            @Override
            String resumption(int start, int end, int size) {
                return end == size ? "" : "<resumptionToken>at" + end + "</resumptionToken>";
            }
        });
        add(
                "the list ends in mid-way without a token",
                Expected.complete("was said to have 25"),
                new SmallRepository() {
                    @Override
                    String list(RawServer.Asked asked, String verb) {
                        return isMiddle(asked)
                                ? super.list(asked, verb).replaceAll("<resumptionToken.*</resumptionToken>", "")
                                : super.list(asked, verb);
                    }
                });
        add("an empty token at the start", Expected.complete("was said to have 25"), new SmallRepository() {
            @Override
            String list(RawServer.Asked asked, String verb) {
                return isFirst(asked) ? super.list(asked, verb).replaceAll(">at10<", "><") : super.list(asked, verb);
            }
        });
        add("noRecordsMatch to a token", Expected.complete("noRecordsMatch to its own token"), new SmallRepository() {
            @Override
            String list(RawServer.Asked asked, String verb) {
                return isMiddle(asked) ? error("noRecordsMatch", "") : super.list(asked, verb);
            }
        });
        add("tokens with every special character", Expected.COMPLETE, new SmallRepository() {
            @Override
            String resumption(int start, int end, int size) {
                return super.resumption(start, end, size).replaceAll(">at", "> /?#=&amp;:; %+ä&lt;at");
            }

            @Override
            int offset(String token) {
                return token.startsWith("/?#=&:; %+ä<at") ? super.offset(token.substring(token.indexOf("at"))) : -1;
            }
        });
    }

    private void lists() {
        add("duplicate records", Expected.COMPLETE, new SmallRepository() {
            @Override
            String record(int number) {
                return super.record(number) + (number % 3 == 0 ? super.record(number) : "");
            }
        });
        add("records out of order", Expected.COMPLETE, new SmallRepository() {
            @Override
            List<Integer> selected(RawServer.Asked asked) {
                List<Integer> shuffled = new ArrayList<>(super.selected(asked));
                java.util.Collections.shuffle(shuffled, new java.util.Random(7));
                return shuffled;
            }
        });
        add("a wrong cursor", Expected.COMPLETE, new SmallRepository() {
            @Override
            String resumption(int start, int end, int size) {
                return super.resumption(start, end, size).replaceAll("cursor=\"[0-9]+\"", "cursor=\"999\"");
            }
        });
        add("a completeListSize that is too large", Expected.complete("was said to have 4000"), new SmallRepository() {
            @Override
            String resumption(int start, int end, int size) {
                return super.resumption(start, end, size).replaceAll("Size=\"[0-9]+\"", "Size=\"4000\"");
            }
        });
        add("a completeListSize that is too small", Expected.complete("was said to have 3"), new SmallRepository() {
            @Override
            String resumption(int start, int end, int size) {
                return super.resumption(start, end, size).replaceAll("Size=\"[0-9]+\"", "Size=\"3\"");
            }
        });
        add("a completeListSize that is no number", Expected.COMPLETE, new SmallRepository() {
            @Override
            String resumption(int start, int end, int size) {
                return super.resumption(start, end, size).replaceAll("Size=\"[0-9]+\"", "Size=\"many\"");
            }
        });
        add(
                "records left out of ListRecords",
                Expected.complete("5 of them were fetched one by one"),
                new SmallRepository() {
                    @Override
                    String list(RawServer.Asked asked, String verb) {
                        String page = super.list(asked, verb);
                        return isMiddle(asked)
                                ? page.replaceAll(
                                        "(<record>(?!.*<record>.*<record>.*<record>.*<record>.*<record>).*)</record>",
                                        "")
                                : page;
                    }
                });
        add(
                "an unlisted record's GetRecord fails",
                Expected.without(12, "compared with ListIdentifiers"),
                new SmallRepository() {
                    @Override
                    String list(RawServer.Asked asked, String verb) {
                        return isMiddle(asked)
                                ? super.list(asked, verb).replace(record(12), "")
                                : super.list(asked, verb);
                    }

                    @Override
                    String get(RawServer.Asked asked) {
                        return error("idDoesNotExist", "");
                    }
                });
    }

    private static SmallRepository poisoned(String inTitle) {
        return new SmallRepository() {
            @Override
            String title(int number) {
                return number == 13 ? inTitle : super.title(number);
            }
        };
    }

    private void illFormed() {
        add(
                "an unescaped ampersand in one record",
                Expected.without(13, "fetched one by one"),
                poisoned("Smith & Sons"));
        add("a tag that is not closed in one record", Expected.without(13, "fetched one by one"), poisoned("<b>bold"));
        add(
                "an illegal control character in one record",
                Expected.without(13, "fetched one by one"),
                poisoned("a\u0001b"));
        add(
                "an illegal character reference in one record",
                Expected.without(13, "fetched one by one"),
                poisoned("a&#11;b"));
        add("an undeclared prefix in one record", Expected.without(13, "fetched one by one"), poisoned("<x:y/>"));
        add("an undeclared entity in one record", Expected.without(13, "fetched one by one"), poisoned("a&nbsp;b"));
        add(
                "a record whose text looks like records",
                Expected.without(13, "compared with ListIdentifiers"),
                poisoned("</x><header><identifier>"));
        add(
                "an ampersand in a record of the list alone",
                Expected.complete("fetched one by one"),
                new SmallRepository() {
                    @Override
                    String list(RawServer.Asked asked, String verb) {
                        return super.list(asked, verb).replace("Nr. 13", "Nr. & 13");
                    }
                });
        add(
                "a page that is no XML and hides its token",
                Expected.without(13, "compared with ListIdentifiers"),
                new SmallRepository() {
                    @Override
                    String title(int number) {
                        return number == 13 ? "&" : super.title(number);
                    }

                    @Override
                    String resumption(int start, int end, int size) {
                        return super.resumption(start, end, size)
                                .replace("</resumptionToken>", "</resumptionToken><!-- by hand -->");
                    }
                });
        add("a gigantic record", Expected.without(13, "compared with ListIdentifiers"), poisoned("x".repeat(2 << 20)));
        add("Latin-1 bytes declared as UTF-8, in one record", Expected.without(13, "fetched one by one"), () -> {
            SmallRepository repository = poisoned("@@");
            return (asked, out) -> RawServer.send(out, 200, "", latin(repository.answer(asked)));
        });
        add("UTF-8 declared as ISO-8859-1", Expected.COMPLETE, new SmallRepository() {
            @Override
            String envelope(String inner) {
                return super.envelope(inner).replace("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"");
            }
        });
        add("everything in UTF-16, declared so", Expected.COMPLETE, encoded("UTF-16"));
        add("a byte order mark and blank lines before the declaration", Expected.COMPLETE, () -> {
            SmallRepository repository = new SmallRepository();
            return (asked, out) -> RawServer.send(out, "\uFEFF\r\n\r\n" + repository.answer(asked));
        });
    }

    private static byte[] latin(String xml) {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        int at = xml.indexOf("@@") < 0
                ? -1
                : xml.substring(0, xml.indexOf("@@")).getBytes(StandardCharsets.UTF_8).length;
        if (at >= 0) {
            bytes[at] = (byte) 0xFC;
        }
        return bytes;
    }

    private static java.util.function.Supplier<RawServer.Behaviour> encoded(String charset) {
        return () -> {
            SmallRepository repository = new SmallRepository();
            return (asked, out) -> RawServer.send(
                    out,
                    200,
                    "",
                    repository
                            .answer(asked)
                            .replace("encoding=\"UTF-8\"", "encoding=\"" + charset + "\"")
                            .getBytes(Charset.forName(charset)));
        };
    }

    private void answers() {
        RawServer.Behaviour html = (asked, out) -> RawServer.send(
                out,
                "<!DOCTYPE html><html><head><title>Oops</title></head><body><p>Database &nbsp; down<br></body></html>");
        sometimes("an HTML error page with 200, once", Expected.COMPLETE, Faults::isMiddle, 1, html);
        sometimes(
                "an HTML error page with 200 for ever",
                Expected.stopped("no OAI-PMH 2.0: 'Oops Database"),
                Faults::isMiddle,
                999,
                html);
        sometimes(
                "another kind of XML",
                Expected.stopped("Identify: What answers is no OAI-PMH 2.0"),
                asked -> true,
                999,
                (asked, out) -> RawServer.send(out, "<rss><channel/></rss>"));
        String bomb =
                "<!DOCTYPE b [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
        add("an entity bomb in each list", Expected.complete("document type, which is refused"), new SmallRepository() {
            @Override
            String list(RawServer.Asked asked, String verb) {
                return super.list(asked, verb).replace("?>\n", "?>\n" + bomb).replace("Karte", "&c;");
            }
        });
        add(
                "an external entity in each list",
                Expected.complete("document type, which is refused"),
                new SmallRepository() {
                    @Override
                    String list(RawServer.Asked asked, String verb) {
                        return super.list(asked, verb)
                                .replace("?>\n", "?>\n<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>")
                                .replace("Karte", "&a;");
                    }
                });
        add(
                "an entity bomb in every answer",
                Expected.stopped("Identify: The answer is not well-formed XML"),
                new SmallRepository() {
                    @Override
                    String envelope(String inner) {
                        return super.envelope(inner).replace("?>\n", "?>\n" + bomb);
                    }
                });
        add("the format vanishes", Expected.stopped("does not offer the format oai_dc"), new SmallRepository() {
            @Override
            String formats() {
                return super.formats().replace("oai_dc", "mods");
            }
        });
        add(
                "the format vanishes in mid-list",
                Expected.stopped("After 10 records: The repository says: cannotDisseminateFormat"),
                new SmallRepository() {
                    @Override
                    String list(RawServer.Asked asked, String verb) {
                        return isMiddle(asked) ? error("cannotDisseminateFormat", "gone") : super.list(asked, verb);
                    }
                });
        add("a prefix of its own for the namespace of the protocol", Expected.COMPLETE, new SmallRepository() {
            @Override
            String envelope(String inner) {
                return super.envelope(inner)
                        .replace(
                                "xmlns=\"http://www.openarchives.org/OAI/2.0/\"",
                                "xmlns:o=\"http://www.openarchives.org/OAI/2.0/\"")
                        .replaceAll("<(/?)([A-Za-z\\-]+)(?=[\\s/>])", "<$1o:$2");
            }
        });
        add("namespaces declared on the envelope alone", Expected.COMPLETE, new SmallRepository() {
            @Override
            String envelope(String inner) {
                String declared =
                        " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:oai_dc=\"http://www.openarchives.org/OAI/2.0/oai_dc/\"";
                return super.envelope(inner.replace(declared, "")).replace("<OAI-PMH", "<OAI-PMH" + declared);
            }
        });
    }

    private void redirects() {
        add("every request redirected to another path", Expected.COMPLETE, () -> {
            SmallRepository repository = new SmallRepository();
            return (asked, out) -> {
                if (asked.path().equals("/oai")) {
                    RawServer.send(out, 302, "Location: /moved?" + query(asked) + "\r\n", new byte[0]);
                } else {
                    RawServer.send(out, repository.answer(asked));
                }
            };
        });
        sometimes(
                "redirects without an end",
                Expected.stopped("redirects more than 5 times"),
                asked -> asked.is("ListRecords"),
                999,
                (asked, out) -> RawServer.send(out, 302, "Location: /oai?" + query(asked) + "\r\n", new byte[0]));
        sometimes(
                "a redirect to another scheme",
                Expected.stopped("redirects from http to https://"),
                Faults::isFirst,
                999,
                (asked, out) -> RawServer.send(out, 301, "Location: https://localhost/oai\r\n", new byte[0]));
        sometimes(
                "a redirect to a file",
                Expected.stopped("redirects from http to file:/etc/passwd"),
                Faults::isFirst,
                999,
                (asked, out) -> RawServer.send(out, 302, "Location: file:/etc/passwd\r\n", new byte[0]));
        sometimes(
                "a redirect to nowhere",
                Expected.stopped("redirects to what is no address"),
                Faults::isFirst,
                999,
                (asked, out) -> RawServer.send(out, 302, "", new byte[0]));
    }

    private static String query(RawServer.Asked asked) {
        List<String> pairs = new ArrayList<>();
        asked.arguments()
                .forEach((name, value) ->
                        pairs.add(name + "=" + java.net.URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return String.join("&", pairs);
    }

    private static SmallRepository dated(String suffix) {
        return new SmallRepository() {
            @Override
            String datestamp(int number) {
                return super.datestamp(number).replace("Z", suffix);
            }
        };
    }

    private void dates() {
        add("datestamps in local time, with an offset", Expected.COMPLETE, dated("+02:00"));
        add("datestamps without a zone", Expected.COMPLETE, dated(""));
        add("datestamps with fractions of a second", Expected.COMPLETE, dated(".123Z"));
        add("day-only datestamps", Expected.COMPLETE, new SmallRepository() {
            @Override
            String datestamp(int number) {
                return super.datestamp(number).substring(0, 10);
            }
        });
        add("a responseDate that is no date", Expected.COMPLETE, new SmallRepository() {
            @Override
            String responseDate() {
                return "this morning";
            }
        });
    }
}
