package org.fonds.harvest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A repository of 25 records that answers as the protocol wants it; its parts can be turned one by one into faults.
 * Records are numbered from 0; their datestamps are a minute apart.
 */
class SmallRepository {
    static final int RECORDS = 25;
    static final int PAGE = 10;
    static final String BEGIN = "2026-11-20T09:00:00Z";
    static final String NOW = "2026-11-22T09:00:00Z";

    String granularity = "YYYY-MM-DDThh:mm:ssZ";
    boolean withSize = true;

    String answer(RawServer.Asked asked) {
        return switch (asked.argument("verb")) {
            case "Identify" -> identify();
            case "ListMetadataFormats" -> formats();
            case "ListSets" -> envelope("<ListSets>" + sets() + "</ListSets>");
            case "ListRecords" -> list(asked, "ListRecords");
            case "ListIdentifiers" -> list(asked, "ListIdentifiers");
            case "GetRecord" -> get(asked);
            default -> error("badVerb", "no such verb");
        };
    }

    String sets() {
        return "<set><setSpec>maps</setSpec><setName>Maps</setName></set>";
    }

    String identify() {
        return envelope(
                "<Identify><repositoryName>Small &amp; honest</repositoryName><baseURL>http://small.example.org/oai"
                        + "</baseURL><protocolVersion>2.0</protocolVersion><adminEmail>a@b.example.org</adminEmail>"
                        + "<earliestDatestamp>" + BEGIN
                        + "</earliestDatestamp><deletedRecord>persistent</deletedRecord><granularity>"
                        + granularity + "</granularity></Identify>");
    }

    String formats() {
        return envelope(
                "<ListMetadataFormats><metadataFormat><metadataPrefix>oai_dc</metadataPrefix><schema>"
                        + "http://www.openarchives.org/OAI/2.0/oai_dc.xsd</schema><metadataNamespace>"
                        + "http://www.openarchives.org/OAI/2.0/oai_dc/</metadataNamespace></metadataFormat></ListMetadataFormats>");
    }

    String get(RawServer.Asked asked) {
        return number(asked.argument("identifier"))
                .map(number -> envelope("<GetRecord>" + record(number) + "</GetRecord>"))
                .orElseGet(() -> error("idDoesNotExist", "no such item"));
    }

    Optional<Integer> number(String identifier) {
        return IntStream.range(0, RECORDS)
                .boxed()
                .filter(number -> identifier(number).equals(identifier))
                .findFirst();
    }

    String list(RawServer.Asked asked, String verb) {
        String token = asked.argument("resumptionToken");
        int start = token.isEmpty() ? 0 : offset(token);
        return start < 0 ? error("badResumptionToken", "never heard of it") : page(verb, start, selected(asked));
    }

    List<Integer> selected(RawServer.Asked asked) {
        String from = asked.argument("from");
        return IntStream.range(0, RECORDS)
                .boxed()
                .filter(number -> from.isEmpty() || datestamp(number).compareTo(from) >= 0)
                .toList();
    }

    int offset(String token) {
        return token.matches("at[0-9]+") ? Integer.parseInt(token.substring(2)) : -1;
    }

    String page(String verb, int start, List<Integer> selected) {
        if (selected.isEmpty()) {
            return error("noRecordsMatch", "nothing there");
        }
        int end = Math.min(start + PAGE, selected.size());
        StringBuilder page = new StringBuilder("<" + verb + ">");
        selected.subList(Math.min(start, end), end)
                .forEach(number -> page.append(verb.equals("ListRecords") ? record(number) : header(number)));
        return envelope(page + resumption(start, end, selected.size()) + "</" + verb + ">");
    }

    String resumption(int start, int end, int size) {
        if (start == 0 && end == size) {
            return "";
        }
        String attributes = withSize ? " completeListSize=\"" + size + "\" cursor=\"" + start + "\"" : "";
        return "<resumptionToken" + attributes + ">" + (end < size ? "at" + end : "") + "</resumptionToken>";
    }

    String record(int number) {
        return "<record>" + header(number) + "<metadata>" + metadata(number) + "</metadata></record>";
    }

    String header(int number) {
        return "<header><identifier>" + identifier(number) + "</identifier><datestamp>" + datestamp(number)
                + "</datestamp><setSpec>maps</setSpec></header>";
    }

    String identifier(int number) {
        return "oai:small.example.org:" + number;
    }

    String datestamp(int number) {
        return Instant.parse(BEGIN).plusSeconds(60L * number).toString();
    }

    String metadata(int number) {
        return "<oai_dc:dc xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:oai_dc=\"http://www.openarchives.org/OAI/2.0/oai_dc/\"><dc:title>" + title(number)
                + "</dc:title></oai_dc:dc>";
    }

    String title(int number) {
        return "Karte Nr. " + number + " – Zürich 𝄞";
    }

    String responseDate() {
        return NOW;
    }

    String envelope(String inner) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<OAI-PMH xmlns=\"http://www.openarchives.org/OAI/2.0/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><responseDate>" + responseDate()
                + "</responseDate><request>http://small.example.org/oai</request>" + inner + "</OAI-PMH>\n";
    }

    String error(String code, String message) {
        return envelope("<error code=\"" + code + "\">" + message + "</error>");
    }
}
