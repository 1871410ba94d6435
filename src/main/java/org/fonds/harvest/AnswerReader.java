package org.fonds.harvest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.fonds.protocol.MetadataFormat;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.xml.Namespaces;
import org.fonds.xml.XmlCursor;
import org.fonds.xml.XmlFragment;
import org.jspecify.annotations.Nullable;

/** Reads one answer, of whatever verb; the metadata and about parts of its records are cut out byte for byte. */
final class AnswerReader {
    private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]+:)?OAI-PMH[\\s>/]");
    private final XmlCursor cursor;
    private final List<OaiAnswer.ProtocolError> errors = new ArrayList<>();
    private final Map<String, String> words = new HashMap<>();
    private final List<HarvestedRecord> records = new ArrayList<>();
    private final List<MetadataFormat> formats = new ArrayList<>();
    private final List<String> sets = new ArrayList<>();
    private String responseDate = "";
    private @Nullable Resumption resumption;

    private AnswerReader(XmlCursor cursor) {
        this.cursor = cursor;
    }

    /**
     * Reads what arrived. What is no answer may be one the next time; what says by its status that it is none stays so.
     */
    static Fetched read(Fetched.Body body) {
        boolean success = body.status() / 100 == 2;
        byte[] utf8 = PageEncoding.toUtf8(body.bytes());
        try {
            Optional<OaiAnswer> answer = new AnswerReader(XmlCursor.over(utf8)).read();
            // Beside a status of failure an answer may say why in the words of the protocol; records it cannot have.
            if (answer.isPresent() && (success || !answer.get().errors().isEmpty())) {
                return new Fetched.Read(answer.get());
            }
            return notOai(body, success);
        } catch (XMLStreamException e) {
            return success && mentionsOai(utf8) ? unreadable(utf8, e) : notOai(body, success);
        }
    }

    /** The one record in a piece of an answer. */
    static HarvestedRecord record(String xml) throws XMLStreamException {
        AnswerReader reader = new AnswerReader(XmlCursor.over(xml.getBytes(StandardCharsets.UTF_8)));
        reader.read();
        return reader.records.get(0);
    }

    /** A page about the protocol mentions it as well, but not as an element. */
    private static boolean mentionsOai(byte[] utf8) {
        return utf8.length == 0
                || ROOT.matcher(new String(utf8, StandardCharsets.ISO_8859_1)).find();
    }

    private static Fetched unreadable(byte[] utf8, XMLStreamException e) {
        String tail = new String(
                        utf8, Math.max(0, utf8.length - 100), Math.min(100, utf8.length), StandardCharsets.ISO_8859_1)
                .stripTrailing();
        String reason = utf8.length == 0
                ? "The answer is empty."
                : tail.endsWith("OAI-PMH>")
                        ? "The answer is not well-formed XML: "
                                + String.valueOf(e.getMessage())
                                        .replaceAll("\\s+", " ")
                                        .replaceAll("[. ]+$", "") + "."
                        : "The answer is cut short after " + utf8.length + " bytes.";
        return new Fetched.Again(new Failure(Failure.Kind.UNREADABLE, reason, utf8), null);
    }

    private static Fetched notOai(Fetched.Body body, boolean success) {
        return success
                ? new Fetched.Again(
                        Failure.of(
                                Failure.Kind.NOT_OAI,
                                "What answers is no OAI-PMH 2.0" + Exchange.excerpt(body.bytes())),
                        null)
                : new Fetched.Failed(Failure.of(
                        Failure.Kind.REFUSED,
                        "The repository answers with status " + body.status() + Exchange.excerpt(body.bytes())));
    }

    /** Empty for another kind of document. */
    private Optional<OaiAnswer> read() throws XMLStreamException {
        cursor.nextTag();
        if (!cursor.starts(Namespaces.OAI_PMH, "OAI-PMH")) {
            return Optional.empty();
        }
        while (cursor.nextTag()) {
            if (cursor.isStart()) {
                element();
            }
        }
        return Optional.of(new OaiAnswer(responseDate, errors, words, records, formats, sets, resumption));
    }

    private void element() throws XMLStreamException {
        switch (cursor.name()) {
            case "responseDate" -> responseDate = cursor.content().strip();
            case "request", "setDescription", "description", "setName" -> cursor.content();
            case "error" -> {
                String code = cursor.attribute("code");
                errors.add(new OaiAnswer.ProtocolError(code, cursor.content()));
            }
            case "record" -> records.add(record());
            case "header" -> records.add(new RecordParts().header());
            case "metadataFormat" -> format();
            case "setSpec" -> sets.add(cursor.content().strip());
            case "resumptionToken" -> resumption = resumption();
            case "Identify",
                    "GetRecord",
                    "ListRecords",
                    "ListIdentifiers",
                    "ListSets",
                    "ListMetadataFormats",
                    "set" -> {}
            default -> {
                String name = cursor.name();
                words.putIfAbsent(name, cursor.content().strip());
            }
        }
    }

    private Resumption resumption() throws XMLStreamException {
        Long size = number(cursor.attribute("completeListSize"));
        Long position = number(cursor.attribute("cursor"));
        return new Resumption(cursor.content().strip(), size, position);
    }

    private static @Nullable Long number(String text) {
        return text.matches("[0-9]{1,15}") ? Long.valueOf(text) : null;
    }

    /** A format whose prefix is none cannot be asked for. */
    private void format() throws XMLStreamException {
        Map<String, String> parts = new HashMap<>();
        int depth = cursor.depth();
        while (cursor.nextTag() && cursor.depth() > depth) {
            if (cursor.isStart()) {
                String name = cursor.name();
                parts.put(name, cursor.content().strip());
            }
        }
        MetadataPrefix.parse(parts.getOrDefault("metadataPrefix", ""))
                .ifPresent(prefix -> formats.add(new MetadataFormat(
                        prefix, parts.getOrDefault("schema", ""), parts.getOrDefault("metadataNamespace", ""))));
    }

    private HarvestedRecord record() throws XMLStreamException {
        RecordParts parts = new RecordParts();
        int depth = cursor.depth();
        while (cursor.nextTag() && cursor.depth() > depth) {
            if (cursor.isStart()) {
                parts.part();
            }
        }
        return parts.record();
    }

    /** The parts of one record, as they come. */
    private final class RecordParts {
        private String identifier = "";
        private String datestamp = "";
        private boolean deleted;
        private String namespace = "";
        private @Nullable XmlFragment metadata;
        private final List<String> ofSets = new ArrayList<>();
        private final List<XmlFragment> abouts = new ArrayList<>();

        void part() throws XMLStreamException {
            switch (cursor.name()) {
                case "header" -> header();
                case "metadata" -> metadata();
                case "about" -> about();
                default -> cursor.content();
            }
        }

        HarvestedRecord header() throws XMLStreamException {
            deleted = cursor.attribute("status").equals("deleted");
            int depth = cursor.depth();
            while (cursor.nextTag() && cursor.depth() > depth) {
                if (cursor.isStart()) {
                    field(cursor.name(), cursor.content().strip());
                }
            }
            return record();
        }

        private void field(String name, String value) {
            switch (name) {
                case "identifier" -> identifier = value;
                case "datestamp" -> datestamp = value;
                case "setSpec" -> ofSets.add(value);
                default -> {
                    // Nothing else belongs into a header, and nothing is made of it.
                }
            }
        }

        /** Of several elements, which the protocol forbids, none is the record's. */
        private void metadata() throws XMLStreamException {
            int depth = cursor.depth();
            int count = 0;
            while (cursor.nextTag() && cursor.depth() > depth) {
                if (cursor.isStart()) {
                    namespace = cursor.namespace();
                    metadata = cursor.cut();
                    count++;
                }
            }
            if (count > 1) {
                metadata = null;
            }
        }

        private void about() throws XMLStreamException {
            int depth = cursor.depth();
            while (cursor.nextTag() && cursor.depth() > depth) {
                if (cursor.isStart()) {
                    abouts.add(cursor.cut());
                }
            }
        }

        HarvestedRecord record() {
            return new HarvestedRecord(identifier, datestamp, deleted, ofSets, namespace, metadata, abouts);
        }
    }
}
